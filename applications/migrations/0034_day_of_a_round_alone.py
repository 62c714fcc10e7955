from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0033_outcomes_beside_moments"),
    ]

    operations = [
        migrations.AddField(
            model_name="interviewround",
            name="is_day_only",
            field=models.BooleanField(
                db_default=False, default=False, verbose_name="Only the day is known"
            ),
        ),
    ]
