from django.conf import settings
from django.db import migrations, models

from accounts.owner_trigger import fill_owners
from accounts.ownership import OwnerField


class Migration(migrations.Migration):
    dependencies = [
        ("practice", "0002_several_attempts_a_day"),
        ("applications", "0037_owners_of_rounds"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("debrief", "owner", OwnerField("round")),
        fill_owners("practice", "debrief", "round"),
        migrations.AddIndex(
            "debrief",
            models.Index(fields=["owner", "working_on_since"], name="debriefs_worked_on"),
        ),
    ]
