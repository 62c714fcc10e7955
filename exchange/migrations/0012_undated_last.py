from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exchange", "0011_names_of_companies")]

    operations = [
        migrations.AlterModelOptions(
            name="receivedmail",
            options={
                "ordering": [
                    models.OrderBy(models.F("sent_on"), descending=True, nulls_last=True),
                    "-pk",
                ]
            },
        )
    ]
