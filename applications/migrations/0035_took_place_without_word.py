from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0034_day_of_a_round_alone"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="interviewround",
            name="round_outcome_is_known",
        ),
        migrations.AlterField(
            model_name="interviewround",
            name="outcome",
            field=models.CharField(
                choices=[
                    ("planned", "Not recorded"),
                    ("took_place", "It took place, no word yet"),
                    ("passed", "I went on to the next step"),
                    ("ended", "It ended here"),
                    ("cancelled", "Canceled"),
                    ("no_show", "Nobody came"),
                ],
                default="planned",
                max_length=10,
                verbose_name="How it went",
            ),
        ),
        migrations.AddConstraint(
            model_name="interviewround",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "outcome__in",
                        ["planned", "took_place", "passed", "ended", "cancelled", "no_show"],
                    )
                ),
                name="round_outcome_is_known",
            ),
        ),
    ]
