"""Plain names for what was dismissed. The columns keep theirs, for releases that know no others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("applications", "0018_known_kinds")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.RenameField("application", "let_be_on", "quiet_dismissed_on"),
                migrations.AlterField(
                    "application",
                    "quiet_dismissed_on",
                    models.DateField(
                        blank=True, db_column="let_be_on", editable=False, null=True
                    ),
                ),
                migrations.RenameField("application", "let_go", "dismissed_occasions"),
                migrations.AlterField(
                    "application",
                    "dismissed_occasions",
                    models.JSONField(
                        db_column="let_go", db_default=[], default=list, editable=False
                    ),
                ),
            ]
        )
    ]
