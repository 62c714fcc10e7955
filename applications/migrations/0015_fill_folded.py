"""Fold what is on record, and give names written in another way of Unicode the key they share.

Where two companies, or two tags, would then have one key, the later one keeps its own: nothing is
lost, and their pages ask whether they are one.
"""

from django.db import migrations

from applications.spelling import folded
from applications.spelling import name_key

FOLDED = {
    "Application": {
        "position_folded": ("position",),
        "place_folded": ("place",),
        "source_folded": ("source",),
        "pay_folded": ("pay",),
    },
    "Company": {"name_folded": ("name",)},
    "Contact": {"folded": ("name", "role", "email")},
}
AT_ONCE = 500


def fold(apps, schema_editor):
    for name, columns in FOLDED.items():
        model = apps.get_model("applications", name)
        texts = {text for several in columns.values() for text in several}
        batch = []
        for row in model.objects.order_by("pk").only(*texts, *columns).iterator(AT_ONCE):
            for column, several in columns.items():
                setattr(row, column, "\n".join(folded(getattr(row, text)) for text in several))
            batch.append(row)
            if len(batch) == AT_ONCE:
                model.objects.bulk_update(batch, list(columns))
                batch = []
        model.objects.bulk_update(batch, list(columns))


def rekey(apps, schema_editor):
    for name, column in (("Company", "name_key"), ("Tag", "key")):
        model = apps.get_model("applications", name)
        longest = model._meta.get_field(column).max_length
        rows = list(model.objects.order_by("pk").values_list("pk", "owner_id", "name", column))
        taken = {(owner, key) for _, owner, _, key in rows}
        for pk, owner, words, key in rows:
            if (fresh := (owner, name_key(words)[:longest])) not in taken:
                taken.add(fresh)
                model.objects.filter(pk=pk).update(**{column: fresh[1]})


class Migration(migrations.Migration):
    dependencies = [("applications", "0014_folded")]

    operations = [
        migrations.RunPython(fold, migrations.RunPython.noop),
        migrations.RunPython(rekey, migrations.RunPython.noop),
    ]
