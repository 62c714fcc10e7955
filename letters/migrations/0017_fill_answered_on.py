"""Letters that were answered say on which day, as the timeline noted it."""

from django.db import migrations

from letters.answer_days import fill_answer_days


def fill(apps, schema_editor):
    events = apps.get_model("applications", "Event").objects
    fill_answer_days(apps.get_model("letters", "Letter").objects, events)


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0041_day_of_an_ending_may_be_unknown"),
        ("letters", "0016_answered_on"),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
