from django.conf import settings
from django.db import migrations, models

from accounts.owner_trigger import fill_owners
from accounts.ownership import OwnerField


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0036_day_only_has_its_day"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("interviewround", "owner", OwnerField("application")),
        fill_owners("applications", "interviewround", "application"),
        migrations.RemoveIndex("interviewround", "rounds_by_day"),
        migrations.RemoveIndex("interviewround", "rounds_by_start"),
        migrations.AddIndex(
            "interviewround",
            models.Index(fields=["owner", "starts_at", "id"], name="rounds_by_day"),
        ),
    ]
