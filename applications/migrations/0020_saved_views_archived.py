"""Saved views name the filter for archived applications as it is named now."""

from django.db import migrations
from django.http import QueryDict

LONGEST = 2000


def rename(apps, schema_editor):
    for view in apps.get_model("applications", "SavedView").objects.filter(
        query__contains="resting="
    ):
        query = QueryDict(view.query, mutable=True)
        if "resting" not in query:
            continue
        query.setlistdefault("archived", query.pop("resting"))
        # One that would grow too long keeps the old name, which is read as well.
        if len(query.urlencode()) <= LONGEST:
            view.query = query.urlencode()
            view.save(update_fields=["query"])


class Migration(migrations.Migration):
    dependencies = [("applications", "0019_dismissed")]

    operations = [migrations.RunPython(rename, migrations.RunPython.noop)]
