"""The ways of writing an apostrophe or a hyphen no longer tell two texts apart."""

from django.db import migrations

from applications.models.folded import FoldedField
from applications.spelling import company_key, name_key

FOLDED = ("Application", "Company", "Contact")
KEYS = {"Company": ("name_key", company_key), "Tag": ("key", name_key)}


def compare_with_signs_alike(apps, schema_editor):
    for name, (column, key_of) in KEYS.items():
        _write_keys(apps.get_model("applications", name).objects, column, key_of)
    for name in FOLDED:
        _fold(apps.get_model("applications", name))


def _write_keys(rows, column, key_of):
    for row in rows.order_by("pk").only("owner_id", "name", column).iterator():
        key = key_of(row.name)
        # Where there are two of this name already the person is asked, as for any that are alike.
        if key == getattr(row, column) or rows.filter(owner=row.owner_id, **{column: key}).exists():
            continue
        rows.filter(pk=row.pk).update(**{column: key})


def _fold(model):
    fields = [field for field in model._meta.fields if isinstance(field, FoldedField)]
    names = {name for field in fields for name in (field.name, *field.of)}
    for row in model.objects.order_by("pk").only(*names).iterator():
        before = {field.name: getattr(row, field.name) for field in fields}
        now = {field.name: field.pre_save(row, add=False) for field in fields}
        if now != before:
            row.save(update_fields=list(now))


class Migration(migrations.Migration):
    dependencies = [("applications", "0050_trial_day")]

    operations = [migrations.RunPython(compare_with_signs_alike, migrations.RunPython.noop)]
