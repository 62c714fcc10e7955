"""Lines that an application was reopened name the ending that was lifted."""

from django.db import migrations

from applications.lifted_endings import name_lifted_endings


def name_endings(apps, schema_editor):
    events = apps.get_model("applications", "Event").objects.all()
    verdicts = apps.get_model("applications", "Verdict").objects.all()
    name_lifted_endings(events, events, verdicts)


class Migration(migrations.Migration):
    dependencies = [("applications", "0044_rounds_from_the_index")]

    operations = [migrations.RunPython(name_endings, migrations.RunPython.noop)]
