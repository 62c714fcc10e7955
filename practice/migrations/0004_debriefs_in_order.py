from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("practice", "0003_owners_of_debriefs")]

    operations = [
        migrations.AlterModelOptions(
            name="debrief",
            options={
                "ordering": (
                    models.OrderBy(
                        models.F("round__starts_at"), descending=True, nulls_last=True
                    ),
                    "-pk",
                )
            },
        )
    ]
