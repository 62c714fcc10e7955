"""What was reopened under an offer that its ending had answered is no longer under that offer."""

from django.db import migrations

from applications.answered_offers import end_answered_offers


def end_offers(apps, schema_editor):
    applications = apps.get_model("applications", "Application").objects
    end_answered_offers(applications, apps.get_model("applications", "Event").objects)


class Migration(migrations.Migration):
    dependencies = [("applications", "0041_day_of_an_ending_may_be_unknown")]

    operations = [migrations.RunPython(end_offers, migrations.RunPython.noop)]
