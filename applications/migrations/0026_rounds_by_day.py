"""A round may have a name, and is numbered by its day."""

from itertools import groupby

from django.db import migrations, models
from django.db.models import F

OUT_OF_THE_WAY = 16_000


def number_by_day(apps, schema_editor):
    rounds = apps.get_model("applications", "InterviewRound").objects
    by_day = rounds.order_by("application", F("starts_at").asc(nulls_last=True), "pk")
    rows = by_day.values_list("application", "pk", "number")
    numbers = {}
    for _, those in groupby(rows.iterator(), key=lambda row: row[0]):
        numbers |= {
            pk: number for number, (_, pk, before) in enumerate(those, 1) if number != before
        }
    # Two of an application never have the same number, not even for a moment.
    for pk in numbers:
        rounds.filter(pk=pk).update(number=F("number") + OUT_OF_THE_WAY)
    for pk, number in numbers.items():
        rounds.filter(pk=pk).update(number=number)


class Migration(migrations.Migration):
    dependencies = [("applications", "0025_moment_of_writing")]

    operations = [
        migrations.AddField(
            model_name="interviewround",
            name="name",
            field=models.CharField(
                blank=True,
                db_default="",
                default="",
                help_text="For example Case interview.",
                max_length=120,
                verbose_name="Name",
            ),
        ),
        migrations.RunPython(number_by_day, migrations.RunPython.noop),
    ]
