"""Letters that were answered say on which day, as the timeline noted it."""

from django.db import migrations


def fill(apps, schema_editor):
    events = apps.get_model("applications", "Event").objects
    letters = apps.get_model("letters", "Letter").objects
    answers = events.filter(kind="letter_answered", details__answered=True).order_by("pk")
    for application, day, details in answers.values_list("application", "happened_on", "details"):
        answered = letters.filter(
            application=application, pk=details.get("letter"), state="answered", sent_on__lte=day
        )
        answered.update(answered_on=day)


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0041_day_of_an_ending_may_be_unknown"),
        ("letters", "0016_answered_on"),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
