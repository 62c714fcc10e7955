from django.conf import settings
from django.db import migrations, models

from accounts.owner_trigger import fill_owners
from accounts.ownership import OwnerField


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0037_owners_of_rounds"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("verdict", "owner", OwnerField("application")),
        fill_owners("applications", "verdict", "application"),
        migrations.AddIndex(
            "verdict", models.Index(fields=["owner", "heard_on", "id"], name="verdicts_by_day")
        ),
        migrations.AddIndex(
            "verdict",
            models.Index(fields=["owner", "kind", "heard_on"], name="verdicts_by_kind"),
        ),
    ]
