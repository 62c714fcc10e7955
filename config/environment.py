"""What may differ from one installation to another, read from the environment.

Every name is listed in `.env.example`. A value that makes no sense stops the start with one line
that says which and why. All that is written in capitals here is a setting (config/settings.py).
"""

import os
import re
import sys
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv.parser import parse_stream
from environs import Env, EnvError, validate

from config.databases import database
from config.file_storage import disk, s3
from config.mail_server import mailer, sender
from config.private_files import make_private
from config.secret_key import stored_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"


def stop(reason: str) -> NoReturn:
    """End the start with one clear line instead of a traceback."""
    sys.exit(f"Second Wind cannot start: {reason}")


def _usual_address() -> str:
    """Where the pages are, as far as CSRF_TRUSTED_ORIGINS, ALLOWED_HOSTS and PORT say it."""
    if CSRF_TRUSTED_ORIGINS:
        return CSRF_TRUSTED_ORIGINS[0]
    host = ALLOWED_HOSTS[0].lstrip(".")
    return f"https://{host}" if PRODUCTION else f"http://{host}:{os.environ.get('PORT') or 8000}"


def _names(parts: list[str]) -> list[str]:
    """What stands between commas, without the spaces around it."""
    return [part.strip() for part in parts if part.strip()]


def refuse_bad_file(path: Path) -> None:
    """Stop where a line of `.env` is no setting: what stands behind it might be lost as well."""
    try:
        with path.open(encoding="utf-8") as file:
            bad = [line.original.line for line in parse_stream(file) if line.error]
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        stop(f"{path} cannot be read: {error}.")
    if bad:
        stop(f"{path}: line {bad[0]} does not look like NAME=value.")


env = Env()
refuse_bad_file(BASE_DIR / ".env")
env.read_env(str(BASE_DIR / ".env"), recurse=False)

try:
    # production: a public server behind HTTPS; laptop: one machine, loopback, no set-up.
    PRODUCTION = env.str("MODE", "laptop", validate=validate.OneOf(["laptop", "production"])) == (
        "production"
    )
    DEBUG = env.bool("DEBUG", False)
    SECRET_KEY = env.str("SECRET_KEY", "")
    ALLOWED_HOSTS = _names(
        env.list("ALLOWED_HOSTS", [] if PRODUCTION else ["localhost", "127.0.0.1"])
    )
    CSRF_TRUSTED_ORIGINS = _names(env.list("CSRF_TRUSTED_ORIGINS", []))
    DATABASE_URL = env.str("DATABASE_URL", f"sqlite:///{VAR_DIR / 'second-wind.sqlite3'}")
    SIGNUP = env.str(
        "SIGNUP", "open", validate=validate.OneOf(["open", "closed", "first", "invite"])
    )
    DEMO = env.bool("DEMO", not PRODUCTION)
    EMAIL_HOST_URL = env.str("EMAIL_URL", "")
    MAIL_FROM = env.str("MAIL_FROM", "")
    OPERATOR = env.str("OPERATOR", "")
    OPERATOR_CONTACT = env.str("OPERATOR_CONTACT", "")
    SITE_ADDRESS = env.str("SITE_ADDRESS", "")
    SECURITY_CONTACT = env.str("SECURITY_CONTACT", "")
    HELP_LINES = env.str("HELP_LINES", "")
    TIME_ZONE = env.str("TIME_ZONE", "UTC")
    LOG_LEVEL = env.str("LOG_LEVEL", "INFO", validate=validate.OneOf(["DEBUG", "INFO", "WARNING"]))
    TYPESETTERS = env.int("TYPESETTERS", 2, validate=validate.Range(min=1, max=8))
    STORAGE = env.str("STORAGE", "local", validate=validate.OneOf(["local", "s3"]))
    S3_BUCKET = env.str("S3_BUCKET", "")
    S3_ENDPOINT = env.str("S3_ENDPOINT", "")
    S3_REGION = env.str("S3_REGION", "")
    S3_ACCESS_KEY = env.str("S3_ACCESS_KEY", "")
    S3_SECRET_KEY = env.str("S3_SECRET_KEY", "")
    MEGABYTES_PER_FILE = env.int("MEGABYTES_PER_FILE", 10, validate=validate.Range(1, 100))
    # How long the operator keeps backups; 0 where it is not said.
    BACKUP_DAYS = env.int("BACKUP_DAYS", 0, validate=validate.Range(min=0, max=3650))
    MEGABYTES_PER_PERSON = env.int("MEGABYTES_PER_PERSON", 200, validate=validate.Range(1, 10**6))
    FETCH_PAGES = env.bool("FETCH_PAGES", True)
    IMPORT_MEGABYTES = env.int("IMPORT_MEGABYTES", 10, validate=validate.Range(1, 100))
    IMPORT_ROWS = env.int("IMPORT_ROWS", 10_000, validate=validate.Range(1, 100_000))
    WEB_PROCESSES = env.int("WEB_PROCESSES", 2, validate=validate.Range(min=1, max=64))
    WEB_THREADS = env.int("WEB_THREADS", 4, validate=validate.Range(min=1, max=64))
    DRAIN_SECONDS = env.int(
        "DRAIN_SECONDS", 5 if PRODUCTION else 0, validate=validate.Range(min=0, max=300)
    )
    ACCESS_LOG = env.bool("ACCESS_LOG", False)
    HSTS_SECONDS = env.int("HSTS_SECONDS", 3600, validate=validate.Range(min=0, max=10**8))
    HSTS_SUBDOMAINS = env.bool("HSTS_SUBDOMAINS", False)
    HSTS_PRELOAD = env.bool("HSTS_PRELOAD", False)
    # Behind a proxy that ends TLS and sets X-Forwarded-Proto itself.
    BEHIND_PROXY = env.bool("BEHIND_PROXY", False)
    TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", 1, validate=validate.Range(min=1, max=10))
except EnvError as error:
    stop(str(error))

if PRODUCTION:
    if DEBUG:
        stop("DEBUG shows private pages to strangers; leave it off when MODE is production.")
    if len(SECRET_KEY) < 50:
        stop("SECRET_KEY must hold at least 50 random characters when MODE is production.")
    if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
        stop("ALLOWED_HOSTS must name this server when MODE is production.")
    if not EMAIL_HOST_URL:
        stop("EMAIL_URL must say how mail is sent when MODE is production.")
    if HSTS_PRELOAD and not (HSTS_SUBDOMAINS and HSTS_SECONDS >= 31_536_000):
        stop("HSTS_PRELOAD needs HSTS_SUBDOMAINS and HSTS_SECONDS of a year, 31536000.")
else:
    try:
        SECRET_KEY = SECRET_KEY or stored_secret_key(VAR_DIR)
    except OSError as error:
        stop(f"the folder var/ cannot be written ({error.strerror}); set SECRET_KEY instead.")

make_private(VAR_DIR)

if not ALLOWED_HOSTS:
    stop("ALLOWED_HOSTS is empty; leave it out on a laptop.")
for host in ALLOWED_HOSTS:
    if not re.fullmatch(r"\*|[a-z0-9.-]+|\[[a-f0-9:.]+\]", host, re.IGNORECASE):
        stop(f"ALLOWED_HOSTS has {host!r}; a name must look like second-wind.example.org.")
for origin in CSRF_TRUSTED_ORIGINS:
    if not re.fullmatch(r"https?://[^\s/]+", origin):
        stop(f"CSRF_TRUSTED_ORIGINS has {origin!r}; it must look like https://example.org.")
SITE_ADDRESS = (SITE_ADDRESS or _usual_address()).rstrip("/")
if not re.fullmatch(r"https?://[^\s/]+", SITE_ADDRESS):
    stop(f"SITE_ADDRESS is {SITE_ADDRESS!r}; it must look like https://second-wind.example.org.")
HELP_LINES = HELP_LINES or str(BASE_DIR / "near_misses" / "help_lines.toml")
if not Path(HELP_LINES).is_file():
    stop(f"HELP_LINES is {HELP_LINES!r}, which is no file.")

try:
    ZoneInfo(TIME_ZONE)
except (ZoneInfoNotFoundError, ValueError, OSError):
    stop(f"TIME_ZONE is {TIME_ZONE!r}, which is no time zone; an example is Europe/Berlin.")
if SECURITY_CONTACT and not re.fullmatch(
    r"mailto:[^\s@]+@[^\s@]+|https://[^\s/]+\S*", SECURITY_CONTACT
):
    stop("SECURITY_CONTACT must look like mailto:security@example.org or https://example.org/tell.")

try:
    main_database = database(DATABASE_URL)
except ValueError:
    stop("DATABASE_URL must look like postgresql://user:password@host/name or sqlite:///path.")
except OSError as error:
    stop(f"the file of DATABASE_URL cannot be made ({error}).")

try:
    main_mailer = mailer(EMAIL_HOST_URL, VAR_DIR / "mail")
except ValueError as error:
    stop(f"EMAIL_URL {error}")
try:
    MAIL_FROM = MAIL_FROM or f"second-wind@{ALLOWED_HOSTS[0].lstrip('.')}"
    sender_address = sender(MAIL_FROM)
except ValueError:
    stop(f"MAIL_FROM is {MAIL_FROM!r}; it must look like Second Wind <second-wind@example.org>.")

if STORAGE == "s3":
    try:
        file_storage = s3(
            bucket_name=S3_BUCKET,
            endpoint_url=S3_ENDPOINT,
            region_name=S3_REGION,
            access_key=S3_ACCESS_KEY,
            secret_key=S3_SECRET_KEY,
        )
    except ValueError as error:
        stop(str(error))
else:
    file_storage = disk(VAR_DIR / "files")
