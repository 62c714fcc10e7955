import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("applications", "0005_round_fill_uid")]

    operations = [
        migrations.AlterField(
            model_name="interviewround",
            name="uid",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
