from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("letters", "0001_squashed_0004_punctuation")]

    operations = [
        migrations.AddField(
            model_name="letter",
            name="is_copy",
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
    ]
