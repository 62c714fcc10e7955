"""Lines that an application was added stand on the day of adding.

They had the day of applying, however far the application was by then: "Added as Offer" in August of
what was written down in November. That day is a fact of the application, and has its own line.
"""

from zoneinfo import ZoneInfo

from django.db import migrations
from django.db.models import F

AT_ONCE = 500


def date_adding(apps, schema_editor):
    events = apps.get_model("applications", "Event").objects
    added = events.filter(kind="logged", happened_on=F("application__applied_on"))
    added = added.exclude(details__stage="saved").order_by("pk")
    zones = dict(apps.get_model("accounts", "User").objects.values_list("pk", "time_zone"))
    facts = added.values_list("pk", "written_at", "happened_on", "application__owner")
    moved = []
    for key, written_at, happened_on, owner in facts.iterator():
        day = written_at.astimezone(ZoneInfo(zones[owner])).date()
        if day != happened_on:
            moved.append(events.model(pk=key, happened_on=day))
    events.bulk_update(moved, ["happened_on"], batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0042_end_answered_offers"),
        ("accounts", "0012_language_of_pages"),
    ]

    operations = [migrations.RunPython(date_adding, migrations.RunPython.noop)]
