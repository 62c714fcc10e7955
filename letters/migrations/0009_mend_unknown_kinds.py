"""Before the database holds these rules: a value that no list knows becomes the usual one."""

from django.db import migrations

VARIANTS = ["warm", "formal", "brief", "plain", "light", "with_something", "keep_file"]
LANGUAGES = ["en-us", "en-gb", "de", "fr", "es"]
FALLBACKS = [
    ("Letter", "variant", VARIANTS, "plain"),
    ("Letter", "language", LANGUAGES, "en-us"),
    ("Letter", "layout", ["us", "uk", "din-a", "din-b", "fr", "es"], "us"),
    ("Letter", "paper", ["us-letter", "a4"], "a4"),
    (
        "Letter",
        "typeface",
        ["libertinus", "source-serif", "eb-garamond", "inter", "carlito"],
        "libertinus",
    ),
    ("Letter", "punctuation", ["smart", "typed"], "smart"),
    ("Letter", "state", ["draft", "ready", "sent", "answered", "unanswered"], "draft"),
    ("Letter", "sent_by", ["", "email", "post", "portal", "in_person"], ""),
    ("LetterTemplate", "language", LANGUAGES, "en-us"),
]


def mend(apps, schema_editor):
    for name, field, known, fallback in FALLBACKS:
        rows = apps.get_model("letters", name).objects
        rows.exclude(**{f"{field}__in": known}).update(**{field: fallback})


class Migration(migrations.Migration):
    dependencies = [("letters", "0008_database_defaults")]

    operations = [migrations.RunPython(mend, migrations.RunPython.noop)]
