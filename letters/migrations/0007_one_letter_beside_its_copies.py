from django.db import migrations, models
from django.db.models import Q

NAME = "one_drafted_letter_per_verdict_and_kind"


class Migration(migrations.Migration):
    dependencies = [("letters", "0006_fill_is_copy")]

    operations = [
        migrations.RemoveConstraint(model_name="letter", name=NAME),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                condition=Q(is_copy=False, copied_from=None),
                fields=["verdict", "kind"],
                name=NAME,
            ),
        ),
    ]
