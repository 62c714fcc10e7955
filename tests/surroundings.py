"""The surroundings every test runs in, whatever a developer keeps in the shell or in .env."""

import re
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent / ".env.example"
# What settings fall back to; an empty value is the same as none. A value in the process's
# environment wins over the one in .env.
PLAIN = dict.fromkeys(re.findall(r"^#([A-Z0-9_]+)=", EXAMPLE.read_text(), re.MULTILINE), "") | {
    "ACCESS_LOG": "false",
    "ALLOWED_HOSTS": "localhost,127.0.0.1",
    "BACKUP_DAYS": "0",
    "BEHIND_PROXY": "false",
    "DATABASE_URL": "sqlite:///var/tests.sqlite3",
    "DEBUG": "false",
    "DEMO": "true",
    "DRAIN_SECONDS": "0",
    "FETCH_PAGES": "true",
    "HSTS_PRELOAD": "false",
    "HSTS_SECONDS": "3600",
    "HSTS_SUBDOMAINS": "false",
    "IMPORT_MEGABYTES": "10",
    "IMPORT_ROWS": "10000",
    "LOG_LEVEL": "INFO",
    "MAIL_FROM": "Second Wind <second-wind@example.org>",
    "MEGABYTES_PER_FILE": "10",
    "MEGABYTES_PER_PERSON": "200",
    "MODE": "laptop",
    "SIGNUP": "open",
    "STORAGE": "local",
    "TIME_ZONE": "UTC",
    "TRUSTED_PROXY_COUNT": "1",
    "TYPESETTERS": "2",
    "WEB_PROCESSES": "2",
    "WEB_THREADS": "4",
}
