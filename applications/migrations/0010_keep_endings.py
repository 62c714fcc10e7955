"""The endings that stand are written beside their applications."""

from django.db import migrations
from django.db.models import OuterRef, Subquery


def keep_endings(apps, schema_editor):
    Application = apps.get_model("applications", "Application")
    Verdict = apps.get_model("applications", "Verdict")
    standing = Verdict.objects.filter(application=OuterRef("pk"), reopened_on=None)
    ended = Application.objects.filter(verdicts__reopened_on=None, verdicts__isnull=False)
    Application.objects.filter(pk__in=ended.values("pk")).update(
        ended_as=Subquery(standing.values("kind")[:1])
    )


class Migration(migrations.Migration):
    dependencies = [("applications", "0009_tags_views_endings")]

    operations = [migrations.RunPython(keep_endings, migrations.RunPython.noop)]
