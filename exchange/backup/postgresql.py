"""How PostgreSQL gives its rows and takes them back: by its own pg_dump, pg_restore and psql."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection, transaction
from psycopg import pq
from psycopg.conninfo import make_conninfo

from exchange.backup.archive import BackupError, Manifest

# Everything of ours goes, whatever version made it; what an extension brought stays. A server that
# still runs may hold a table: then this gives up, and the old rows stay.
_CLEAR = """
SET statement_timeout = 0;
SET lock_timeout = '30s';
DO $$
DECLARE ours text;
BEGIN
  FOR ours IN SELECT oid::regclass FROM pg_class c
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  LOOP EXECUTE 'DROP TABLE ' || ours || ' CASCADE'; END LOOP;
  FOR ours IN SELECT oid::regprocedure FROM pg_proc p
    WHERE pronamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP EXECUTE 'DROP FUNCTION ' || ours || ' CASCADE'; END LOOP;
END $$;
"""
_COMPARE = """
DO $$ BEGIN
  IF (SELECT count(*) FROM {table}) <> {rows} THEN
    RAISE EXCEPTION 'The archive holds other rows of {table} than its manifest says.';
  END IF;
END $$;
"""


def version() -> int:
    """The number before the point: 17 of 17.6."""
    connection.ensure_connection()
    return connection.connection.info.server_version // 10_000


@contextmanager
def snapshot(path: Path) -> Iterator[None]:
    """Write one state of the database to `path`; inside the block Django reads that state."""
    refuse_older_than(version(), "pg_dump")
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        # However long pg_dump and counting take.
        cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        cursor.execute("SET LOCAL statement_timeout = 0")
        cursor.execute("SELECT pg_export_snapshot(), current_schema()")
        state, schema = cursor.fetchone()
        options = ["--format=custom", "--no-owner", "--no-privileges", f"--schema={schema}"]
        _run("pg_dump", *options, f"--snapshot={state}", f"--file={path}", _address())
        yield


def make_ready(path: Path, manifest: Manifest) -> Path:
    """Write what psql will run beside `path`, before anything is touched."""
    if version() < manifest.database_version:
        raise BackupError(
            f"The archive comes from PostgreSQL {manifest.database_version}, and this server is "
            f"version {version()}. Restore it into PostgreSQL {manifest.database_version} or newer."
        )
    refuse_older_than(max(version(), manifest.database_version), "pg_restore", "psql")
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_schema()")
        schema = cursor.fetchone()[0]
    script = path.with_name("rows.sql")
    # Of a schema only what is in it comes: the schema itself is there already.
    options = ["--no-owner", "--no-privileges", f"--schema={schema}"]
    _run("pg_restore", *options, f"--file={script}", str(path))
    quoted = connection.ops.quote_name
    with script.open("a") as comparing:
        for table, rows in manifest.rows.items():
            comparing.write(_COMPARE.format(table=f"{quoted(schema)}.{quoted(table)}", rows=rows))
    script.with_name("clear.sql").write_text(_CLEAR)
    return script


def put_in_place(ready: Path) -> None:
    """Replace every row by those of the script, all at once or not at all; then update them."""
    scripts = [f"--file={ready.with_name('clear.sql')}", f"--file={ready}"]
    options = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
    _run("psql", *options, "--output=/dev/null", *scripts, _address())
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
    call_command("migrate", interactive=False, verbosity=0)


def refuse_older_than(wanted: int, *programs: str) -> None:
    """Raises `BackupError` unless each of PostgreSQL's `programs` is there in version `wanted`."""
    for program in programs:
        try:
            answer = subprocess.check_output([program, "--version"], text=True)  # noqa: S603 - ours
            found = int(re.findall(r"\d+", answer)[0])
        except (OSError, subprocess.CalledProcessError, IndexError):
            found = 0
        if found < wanted:
            here = f"the {program} here is version {found}" if found else f"{program} is missing"
            raise BackupError(
                f"This needs {program} of PostgreSQL {wanted} or newer, and {here}. "
                f"Install the package postgresql-client-{wanted}."
            )


def _parameters() -> dict[str, str]:
    """What Django connects with, as far as PostgreSQL's own programs know it."""
    known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
    parameters = connection.get_connection_params()
    return {name: str(value) for name, value in parameters.items() if name in known and value}


def _address() -> str:
    """Without the password, which others could read in the list of processes."""
    parameters = {name: word for name, word in _parameters().items() if name != "password"}
    return f"--dbname={make_conninfo('', **parameters)}"


def _run(program: str, *arguments: str) -> None:
    password = _parameters().get("password")
    environment = os.environ | ({"PGPASSWORD": password} if password else {})
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        [program, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BackupError(f"{program} failed: {done.stderr.strip()}")
