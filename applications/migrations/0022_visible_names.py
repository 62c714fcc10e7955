"""What names and texts are compared by leaves out characters that nobody sees."""

from django.db import migrations

from applications.models.folded import FoldedField
from applications.spelling import name_key
from frame.invisible import without_invisible

FOLDED = ("Application", "Company", "Contact")
KEYS = {"Company": "name_key", "Tag": "key"}


def compare_what_is_seen(apps, schema_editor):
    for name, key in KEYS.items():
        rows = apps.get_model("applications", name).objects
        for row in rows.order_by("pk").iterator():
            visible = name_key(row.name)
            if without_invisible(row.name) == row.name or getattr(row, key) == visible:
                continue
            # Where there is another of this name the person is asked, as for any two that are alike.
            if not rows.filter(owner=row.owner_id, **{key: visible}).exists():
                rows.filter(pk=row.pk).update(**{key: visible})
    for name in FOLDED:
        for row in apps.get_model("applications", name).objects.order_by("pk").iterator():
            if names := _with_invisible(row):
                row.save(update_fields=names)


def _with_invisible(row):
    return [
        field.name
        for field in row._meta.fields
        if isinstance(field, FoldedField)
        and any(without_invisible(text) != text for text in (getattr(row, name) for name in field.of))
    ]


class Migration(migrations.Migration):
    dependencies = [("applications", "0021_plain_words")]

    operations = [migrations.RunPython(compare_what_is_seen, migrations.RunPython.noop)]
