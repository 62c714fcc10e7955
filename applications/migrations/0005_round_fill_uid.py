import uuid

from django.db import migrations


def give_each_round_its_own(apps, schema_editor):
    # The default was worked out once for all rows that were there.
    rounds = apps.get_model("applications", "InterviewRound").objects
    for interview_round in rounds.only("pk").iterator():
        rounds.filter(pk=interview_round.pk).update(uid=uuid.uuid4())


class Migration(migrations.Migration):
    dependencies = [("applications", "0004_round_calendar_entry")]

    operations = [migrations.RunPython(give_each_round_its_own, migrations.RunPython.noop)]
