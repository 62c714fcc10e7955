"""How the house is built: floors, map, nothing inline, nothing fetched at run time."""

import ast
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template import engines

from config import environment
from scripts import list_settings
from tests.surroundings import PLAIN

ROOT = Path(__file__).resolve().parents[2]
FLOORS = [
    {"frame", "paper"},
    {"accounts"},
    {"records"},
    {"applications"},
    {"practice"},
    {"letters", "documents"},
    {"near_misses"},
    {"exchange", "search", "today"},
    {"sample"},
    {"config"},
]
LOAD = re.compile(r"{% load ([\w ]+) %}")
LONG_KEY = "".join(chr(33 + number % 90) for number in range(80))
S3 = {"STORAGE": "s3", "S3_BUCKET": "files"}
PRODUCTION = {
    "MODE": "production",
    "SECRET_KEY": LONG_KEY,
    "ALLOWED_HOSTS": "second-wind.example.org",
    "EMAIL_URL": "smtp://user:word@mail.example.org",
}
pytestmark = pytest.mark.no_database


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [ROOT / line for line in listed.splitlines() if (ROOT / line).is_file()]


def floor_of(room: str) -> int | None:
    return next((number for number, rooms in enumerate(FLOORS) if room in rooms), None)


@pytest.mark.thorough
def test_imports_go_only_downwards():
    wrong = []
    for path in tracked("*.py"):
        room = path.relative_to(ROOT).parts[0]
        if (own := floor_of(room)) is None:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            for name in names:
                other = name.split(".")[0]
                floor = floor_of(other)
                if floor is not None and other != room and floor >= own:
                    wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def test_the_product_imports_nothing_that_a_library_calls_private():
    """A minor release may take it away."""
    wrong = []
    for path in tracked("*.py"):
        if floor_of(path.relative_to(ROOT).parts[0]) is None:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            wrong += [
                f"{path.relative_to(ROOT)} imports {name}"
                for name in names
                if any(part == "internal" or part.startswith("_") for part in name.split("."))
            ]
    assert wrong == []


def test_the_map_of_the_readme_is_the_disk():
    map_block = re.search(r"```\n(accounts/.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert map_block
    named = set(re.findall(r"^([\w.-]+/)", map_block[1], re.MULTILINE))
    folders = {f"{path.relative_to(ROOT).parts[0]}/" for path in tracked() if path.parent != ROOT}

    assert named == {folder for folder in folders if not folder.startswith(".")}


def test_templates_hold_no_inline_script_or_style():
    inline = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)|<style|\sstyle=|\son\w+=")
    found = [path.name for path in tracked("templates/*.html") if inline.search(path.read_text())]

    assert found == []


def test_every_static_file_that_a_template_names_is_there():
    named = re.compile(r"{%-?\s*static\s+['\"]([^'\"]+)['\"]")
    wanted = {name for page in tracked("templates/") for name in named.findall(page.read_text())}

    assert len(wanted) > 5
    assert [name for name in sorted(wanted) if not finders.find(name)] == []


def test_a_template_loads_no_library_that_it_does_not_use():
    libraries = engines["django"].engine.template_libraries
    loads = [
        (page, name)
        for page in tracked("templates/")
        for line in LOAD.findall(page.read_text())
        for name in line.split()
    ]
    assert len(loads) > 40
    ways = {
        name: "|".join(
            [rf"{{% {tag}\b" for tag in library.tags] + [rf"\|{word}\b" for word in library.filters]
        )
        for name, library in libraries.items()
    }
    unused = [
        (page.name, name) for page, name in loads if not re.search(ways[name], page.read_text())
    ]
    assert unused == []


def test_every_file_that_a_page_of_the_docs_names_is_there():
    named = re.compile(r"`((?:[\w.-]+/)+[\w.-]+\.[a-z]{2,4})`")
    names = [(page, name) for page in tracked("*.md") for name in named.findall(page.read_text())]
    missing = [
        (page.name, name)
        for page, name in names
        if not ((ROOT / name).exists() or (page.parent / name).exists())
    ]

    assert len(names) > 80
    assert missing == []


def test_the_icons_that_templates_show_are_drawn_and_no_others():
    named = re.compile(r'{%-?\s*icon\s+"([^"]+)"')
    wanted = {name for page in tracked("templates/") for name in named.findall(page.read_text())}
    drawn = set(re.findall(r'id="([^"]+)"', (ROOT / "static/vendor/icons.svg").read_text()))

    assert wanted == drawn


def test_no_page_loads_anything_from_elsewhere():
    outside = re.compile(
        r"<(?:script|img|link|iframe|source)\b[^>]*(?:src|href)=[\"']?(?:https?:)?//"
    )
    imported = re.compile(r"(?:@import|url\()\s*[\"']?(?:https?:)?//|\bimport\b[^;]*[\"']https?://")
    pages = [page for page in tracked("templates/") if outside.search(page.read_text())]
    ours = [path for path in tracked("static/css", "static/js") if path.suffix in {".css", ".js"}]

    assert len(ours) > 5
    assert pages + [path for path in ours if imported.search(path.read_text())] == []


def test_no_file_names_a_package_registry():
    hosts = re.compile("|".join(["py" + r"pi\.org", "pythonho" + "sted", "npm" + r"js\.org"]))
    texts = [p for p in tracked() if p.suffix not in {".ttf", ".woff2", ".png", ".svg", ".pdf"}]

    assert [path for path in texts if hosts.search(path.read_text(errors="ignore"))] == []


def test_every_vendored_file_has_the_sum_that_was_noted():
    noted = json.loads((ROOT / "VENDORED.json").read_text())
    folders = ("static/vendor", "static/fonts", "paper/fonts")
    on_disk = {str(path.relative_to(ROOT)) for path in tracked(*folders)}

    assert on_disk - {"paper/fonts/coverage.json"} == set(noted)
    for name, about in noted.items():
        assert hashlib.sha256((ROOT / name).read_bytes()).hexdigest() == about["sha256"], name


def test_the_example_names_every_setting_and_says_what_it_is_for():
    assert set(list_settings.words()) == set(list_settings.defaults())
    assert [name for name, words in list_settings.words().items() if not words] == []


def test_the_table_of_settings_is_the_one_of_the_code():
    assert list_settings.TABLE.read_text() == list_settings.table(), (
        "Write it anew: python scripts/list_settings.py"
    )


def test_no_setting_is_read_past_the_list():
    elsewhere = re.compile(r"\bos\.(?:environ(?:\.get\(|\[)|getenv\()['\"](\w+)")
    read = {
        name
        for path in tracked("*.py")
        if path.parts[len(ROOT.parts)] not in {"tests", "scripts", "bench"}
        for name in elsewhere.findall(path.read_text())
    }

    # Where it listens is said as it is started, by make and by the container.
    assert read == {"PORT"}


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"SIGNUP": "sometimes"}, "SIGNUP"),
        ({"DEMO": "perhaps"}, "DEMO"),
        ({"TIME_ZONE": "Mars/Olympus_Mons"}, "TIME_ZONE"),
        ({"EMAIL_URL": "mail.example.org"}, "EMAIL_URL"),
        ({"SECURITY_CONTACT": "holes@example.org"}, "SECURITY_CONTACT"),
        ({"SITE_ADDRESS": "second-wind.example.org"}, "SITE_ADDRESS"),
        ({"HELP_LINES": "/nowhere/help_lines.toml"}, "HELP_LINES"),
        ({"TYPESETTERS": "many"}, "TYPESETTERS"),
        ({"MODE": "production"}, "SECRET_KEY"),
        ({"MODE": "production", "SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"MODE": "production", "SECRET_KEY": LONG_KEY, "ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"MODE": "production", "SECRET_KEY": LONG_KEY, "ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"MODE": "production", "SECRET_KEY": LONG_KEY}, "EMAIL_URL"),
        ({"DATABASE_URL": "mysql://wind@host/name"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgres"}, "DATABASE_URL"),
        ({"MODE": "production", "DEBUG": "true"}, "DEBUG"),
        ({"STORAGE": "attic"}, "STORAGE"),
        ({"STORAGE": "s3"}, "S3_BUCKET"),
        ({"STORAGE": "s3", "S3_BUCKET": "b", "S3_ENDPOINT": "s3.example.org"}, "S3_ENDPOINT"),
        ({"MEGABYTES_PER_FILE": "0"}, "MEGABYTES_PER_FILE"),
        ({"WEB_PROCESSES": "0"}, "WEB_PROCESSES"),
        ({"WEB_THREADS": "four"}, "WEB_THREADS"),
        ({"DRAIN_SECONDS": "-1"}, "DRAIN_SECONDS"),
        ({"ACCESS_LOG": "perhaps"}, "ACCESS_LOG"),
        ({"HSTS_SECONDS": "a year"}, "HSTS_SECONDS"),
        (PRODUCTION | {"HSTS_PRELOAD": "true"}, "HSTS_PRELOAD"),
        ({"TRUSTED_PROXY_COUNT": "0"}, "TRUSTED_PROXY_COUNT"),
        ({"ALLOWED_HOSTS": "a.example.org,https://b.example.org"}, "'https://b.example.org'"),
        (PRODUCTION | {"ALLOWED_HOSTS": ", ,"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"CSRF_TRUSTED_ORIGINS": "a.example.org"}, "CSRF_TRUSTED_ORIGINS"),
        ({"DATABASE_URL": "sqlite:////dev/null/rows.sqlite3"}, "DATABASE_URL"),
        ({"TIME_ZONE": "Europe"}, "TIME_ZONE"),
        (S3 | {"S3_ENDPOINT": "https://s3.example.org no"}, "S3_ENDPOINT"),
        (S3 | {"S3_REGION": "EU (Frankfurt)"}, "S3_REGION"),
        (S3 | {"S3_ACCESS_KEY": "key"}, "S3_SECRET_KEY"),
        ({"MAIL_FROM": "Second\nWind <wind@example.org>"}, "MAIL_FROM"),
    ],
)
def test_a_setting_that_makes_no_sense_stops_the_start_with_one_line(changes, reason):
    command = [sys.executable, "-c", "import config.settings"]
    done = subprocess.run(
        command, cwd=ROOT, env=PLAIN | changes, capture_output=True, text=True, check=False
    )

    assert done.returncode != 0
    assert done.stderr.startswith("Second Wind cannot start: ")
    assert done.stderr.count("\n") == 1
    assert reason in done.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"MODE=laptop\nOPERATOR=M\xfcller\n", "utf-8"),
        (b'OPERATOR="Dana\nDEBUG=true\n', "line 1 "),
        (b"MODE=laptop\na note\nDEBUG=true\n", "line 2 "),
    ],
)
def test_a_file_of_settings_that_cannot_be_read_to_its_end_stops_the_start(
    tmp_path, content, reason
):
    file = tmp_path / ".env"
    file.write_bytes(content)
    with pytest.raises(SystemExit, match=reason):
        environment.refuse_bad_file(file)
    with pytest.raises(SystemExit, match="cannot be read"):
        environment.refuse_bad_file(tmp_path)


def test_names_may_have_spaces_around_them():
    script = "from config import settings; print(settings.ALLOWED_HOSTS)"
    hosts = PLAIN | {"ALLOWED_HOSTS": " a.example.org , .b.org"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=hosts, capture_output=True, text=True
    )
    assert done.stdout == "['a.example.org', '.b.org']\n", done.stderr


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ({"PORT": "8080"}, "http://localhost:8080"),
        (PRODUCTION, "https://second-wind.example.org"),
        (
            PRODUCTION | {"CSRF_TRUSTED_ORIGINS": "https://wind.example.org:8443"},
            "https://wind.example.org:8443",
        ),
        (PRODUCTION | {"SITE_ADDRESS": "https://wind.example.org/"}, "https://wind.example.org"),
    ],
)
def test_where_the_site_is_follows_from_what_is_set(changes, address):
    script = "from config import settings; print(settings.SITE_ADDRESS)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=PLAIN | changes,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == address, done.stderr


def test_files_in_s3_without_their_packages_stop_the_start_in_one_line():
    environment = PLAIN | {"STORAGE": "s3", "S3_BUCKET": "files"}
    script = "import sys; sys.modules['boto3'] = None; import config.settings"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "requirements/server.txt" in done.stderr


@pytest.mark.thorough
def test_a_production_set_up_passes_djangos_own_checks():
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env=PLAIN | PRODUCTION,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
