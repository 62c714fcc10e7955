from django.conf import settings
from django.db import migrations, models

from accounts.owner_trigger import fill_owners
from accounts.ownership import OwnerField
from applications.models.covering_index import CoveringIndex


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0036_day_only_has_its_day"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("interviewround", "owner", OwnerField("application")),
        fill_owners("applications", "interviewround", "application"),
        migrations.AddField("verdict", "owner", OwnerField("application")),
        fill_owners("applications", "verdict", "application"),
        migrations.RemoveIndex("interviewround", "rounds_by_day"),
        migrations.RemoveIndex("interviewround", "rounds_by_start"),
        migrations.AddIndex(
            "interviewround",
            models.Index(fields=["owner", "starts_at", "id"], name="rounds_by_day"),
        ),
        migrations.AddIndex(
            "verdict", models.Index(fields=["owner", "heard_on", "id"], name="verdicts_by_day")
        ),
        migrations.AddIndex(
            "verdict",
            models.Index(fields=["owner", "kind", "heard_on"], name="verdicts_by_kind"),
        ),
        migrations.RemoveIndex("application", "board"),
        migrations.AddIndex(
            "application",
            CoveringIndex(
                fields=["owner", "archived_at", "ended_as", "stage"],
                beside=(
                    *("applied_on", "company", "interest", "created_at"),
                    *("position_folded", "place_folded", "source_folded", "pay_folded"),
                ),
                name="board",
            ),
        ),
    ]
