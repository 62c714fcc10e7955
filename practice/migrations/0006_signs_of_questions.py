"""Signs tell questions apart, and a question is found by its own words."""

import applications.models.folded
from django.db import migrations

from frame.folding import folded
from practice.earlier_keys import renew_keys


def fold_texts(apps, schema_editor):
    rows = apps.get_model("practice", "Question").objects
    for pk, text in rows.order_by("pk").values_list("pk", "text").iterator():
        rows.filter(pk=pk).update(text_folded=folded(text))


def renew(apps, schema_editor):
    renew_keys(
        apps.get_model("practice", "Question").objects.order_by("pk"),
        apps.get_model("practice", "Wording").objects.all(),
    )


class Migration(migrations.Migration):
    dependencies = [("practice", "0005_added_afterwards")]

    operations = [
        migrations.AddField(
            model_name="question",
            name="text_folded",
            field=applications.models.folded.FoldedField(
                "text", db_default="", default="", editable=False
            ),
        ),
        migrations.RunPython(fold_texts, migrations.RunPython.noop),
        migrations.RunPython(renew, migrations.RunPython.noop),
    ]
