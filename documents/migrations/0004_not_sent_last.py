from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("documents", "0003_wording")]

    operations = [
        migrations.AlterModelOptions(
            name="enclosed",
            options={
                "ordering": [
                    models.OrderBy(models.F("sent_on"), descending=True, nulls_last=True),
                    "-pk",
                ], "verbose_name_plural": "enclosed"
            },
        )
    ]
