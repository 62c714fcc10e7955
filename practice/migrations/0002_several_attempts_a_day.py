from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("practice", "0001_debriefs_questions_stories"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="attempt",
            name="practised_once_a_day",
        ),
    ]
