"""On PostgreSQL, a function that says what it costs to take the words of an entry apart.

Without, the planner takes it for cheap, and does so for every entry of a person instead of asking
the index of the words.
"""

from django.db import migrations

COLUMNS = ("head", "words", "near")
# The cost that PostgreSQL gives its own to_tsvector.
FUNCTION = """
CREATE FUNCTION search_vector(words text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 100
AS $$ BEGIN RETURN array_to_tsvector(string_to_array(words, ' ')); END $$
"""


def build(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    schema_editor.execute(FUNCTION)
    for column in COLUMNS:
        schema_editor.execute(
            f"CREATE INDEX search_{column}_vector ON search_entry "
            f"USING gin (search_vector({column}))"
        )
    # At the end: until then searches go on by these.
    for column in COLUMNS:
        schema_editor.execute(f"DROP INDEX search_{column}")


def tear_down(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    for column in COLUMNS:
        schema_editor.execute(
            f"CREATE INDEX search_{column} ON search_entry USING gin "
            f"(array_to_tsvector(string_to_array({column}, ' ')))"
        )
    schema_editor.execute("DROP FUNCTION search_vector CASCADE")


class Migration(migrations.Migration):
    dependencies = [("search", "0006_rematch_sheets")]
    operations = [migrations.RunPython(build, tear_down)]
