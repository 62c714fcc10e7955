"""The ways of writing an apostrophe or a hyphen no longer tell two competences apart."""

from django.db import migrations

from applications.spelling import name_key


def compare_with_signs_alike(apps, schema_editor):
    rows = apps.get_model("practice", "Competence").objects
    for row in rows.order_by("pk").iterator():
        key = name_key(row.name)
        # Where there are two of this name already both stay.
        if key != row.key and not rows.filter(owner=row.owner_id, key=key).exists():
            rows.filter(pk=row.pk).update(key=key)


class Migration(migrations.Migration):
    dependencies = [("practice", "0006_signs_of_questions")]

    operations = [migrations.RunPython(compare_with_signs_alike, migrations.RunPython.noop)]
