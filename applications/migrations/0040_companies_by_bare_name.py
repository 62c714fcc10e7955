"""The dots and commas of abbreviations no longer tell the names of two companies apart."""

from django.db import migrations

from applications.spelling import company_key


def compare_without_signs(apps, schema_editor):
    rows = apps.get_model("applications", "Company").objects
    for row in rows.order_by("pk").iterator():
        key = company_key(row.name)
        # Where there are two of this name already the person is asked, as for any that are alike.
        if key != row.name_key and not rows.filter(owner=row.owner_id, name_key=key).exists():
            rows.filter(pk=row.pk).update(name_key=key)


class Migration(migrations.Migration):
    dependencies = [("applications", "0039_format_may_be_unknown")]

    operations = [migrations.RunPython(compare_without_signs, migrations.RunPython.noop)]
