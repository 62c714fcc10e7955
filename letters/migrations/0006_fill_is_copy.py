"""Letters that were copied from another say so themselves, and stay copies when it goes."""

from django.db import migrations


def fill(apps, schema_editor):
    letters = apps.get_model("letters", "Letter").objects
    letters.exclude(copied_from=None).update(is_copy=True)


class Migration(migrations.Migration):
    dependencies = [("letters", "0005_is_copy")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
