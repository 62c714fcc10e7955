"""What finds words quickly: an FTS5 table on SQLite, GIN indexes on PostgreSQL.

Both take folded words with a space between, so neither database splits or folds by rules of its own.
The triggers that keep all this in step come after the migrations (search.triggers).
"""

from django.db import migrations

COLUMNS = ("head", "words", "near")


def build(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(
            "CREATE VIRTUAL TABLE search_words USING fts5(owner_id, head, words, near, "
            "content='search_entry', content_rowid='id', tokenize='ascii', prefix='2 3 4', "
            "detail=column)"
        )
        return
    for column in COLUMNS:
        schema_editor.execute(
            f"CREATE INDEX search_{column} ON search_entry USING gin "
            f"(array_to_tsvector(string_to_array({column}, ' ')))"
        )


def tear_down(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE search_words")
        return
    for column in COLUMNS:
        schema_editor.execute(f"DROP INDEX search_{column}")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(build, tear_down)]
