"""Moves that were set back at once say so themselves, as the next ones will."""

from zoneinfo import ZoneInfo

from django.db import migrations
from django.db.models import Count


def mark_undone_moves(apps, schema_editor):
    alias = schema_editor.connection.alias
    applications = apps.get_model("applications", "Application").objects.using(alias)
    events = apps.get_model("applications", "Event").objects.using(alias)
    moved = events.filter(kind="moved").order_by().values("application")
    keys = moved.annotate(moves=Count("pk")).filter(moves__gt=1).values("application")
    for application in applications.filter(pk__in=keys).select_related("owner").iterator():
        rows = [*application.events.all(), *application.dated_notes.all()]
        rows.sort(key=lambda row: (row.written_at, row.pk))
        for move in _undone(rows, ZoneInfo(application.owner.time_zone)):
            move.details["undone"] = True
            move.save(update_fields=["details"])


def _undone(rows, zone):
    """The moves that lead back to where the first of them began, on one day and for one day."""
    undone, moves, days = [], [], None
    for row in rows:
        if getattr(row, "kind", "") != "moved":
            moves = []
            continue
        of_row = row.happened_on, row.written_at.astimezone(zone).date()
        moves = [*moves, row] if of_row == days else [row]
        days = of_row
        before = [move.details.get("from") for move in moves]
        if row.details.get("to") in before:
            first = before.index(row.details["to"])
            undone += moves[first:]
            moves = moves[:first]
    return undone


class Migration(migrations.Migration):
    dependencies = [("applications", "0036_day_only_has_its_day")]

    operations = [migrations.RunPython(mark_undone_moves, migrations.RunPython.noop)]
