"""What finds words quickly: an FTS5 table on SQLite, GIN indexes on PostgreSQL.

Both take folded words with a space between, so neither database splits or folds by rules of its own.
The triggers that keep all this in step are put in place after every migration (finding.watching).
"""

from django.db import migrations

COLUMNS = ("head", "words", "near")


def build(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(
            "CREATE VIRTUAL TABLE finding_words USING fts5(owner_id, head, words, near, "
            "content='finding_entry', content_rowid='id', tokenize='ascii', prefix='2 3 4', "
            "detail=column)"
        )
        return
    for column in COLUMNS:
        schema_editor.execute(
            f"CREATE INDEX finding_{column} ON finding_entry USING gin "
            f"(array_to_tsvector(string_to_array({column}, ' ')))"
        )


def tear_down(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'finding_%'"
        with schema_editor.connection.cursor() as cursor:
            for (name,) in cursor.execute(triggers).fetchall():
                schema_editor.execute(f"DROP TRIGGER {name}")
        schema_editor.execute("DROP TABLE finding_words")
        return
    functions = "SELECT proname FROM pg_proc WHERE proname LIKE 'finding\\_%' AND prorettype = 2279"
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(functions)
        for (name,) in cursor.fetchall():
            schema_editor.execute(f"DROP FUNCTION {name} CASCADE")
    for column in COLUMNS:
        schema_editor.execute(f"DROP INDEX finding_{column}")


def mark_everything(apps, schema_editor):
    """What was written before there was a search is read at the first one."""
    theirs = "(SELECT owner_id FROM applications_application a WHERE a.id = one.application_id)"
    for kind, table, owner in (
        ("application", "applications_application", "one.owner_id"),
        ("person", "applications_contact", "one.owner_id"),
        ("company", "applications_company", "one.owner_id"),
        ("letter", "letters_letter", "one.owner_id"),
        ("note", "applications_note", theirs),
        ("round", "applications_interviewround", theirs),
        ("document", "documents_document", "one.owner_id"),
    ):
        schema_editor.execute(
            "INSERT INTO finding_mark (owner_id, kind, key) "
            f"SELECT {owner}, '{kind}', one.id FROM {table} one"
        )


class Migration(migrations.Migration):
    dependencies = [
        ("finding", "0001_initial"),
        ("applications", "0010_keep_endings"),
        ("letters", "0003_letter_template"),
        ("documents", "0001_initial"),
    ]
    operations = [
        migrations.RunPython(build, tear_down),
        migrations.RunPython(mark_everything, migrations.RunPython.noop),
    ]
