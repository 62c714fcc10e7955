"""Only the day can be known of a round that has one."""

from django.db import migrations, models


def mend(apps, schema_editor):
    rounds = apps.get_model("applications", "InterviewRound").objects
    rounds.filter(is_day_only=True, starts_at=None).update(is_day_only=False)


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0035_took_place_without_word"),
    ]

    operations = [
        migrations.RunPython(mend, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="interviewround",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_day_only", False), ("starts_at__isnull", False), _connector="OR"
                ),
                name="day_only_has_its_day",
            ),
        ),
    ]
