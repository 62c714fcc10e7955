import uuid

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("applications", "0003_reminder")]

    operations = [
        migrations.AddField(
            model_name="interviewround",
            name="uid",
            field=models.UUIDField(default=uuid.uuid4, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="interviewround",
            name="sequence",
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
        migrations.AddField(
            model_name="interviewround",
            name="changed_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False),
        ),
        migrations.AddField(
            model_name="interviewround",
            name="cancelled_by",
            field=models.CharField(
                blank=True,
                choices=[("them", "They did"), ("me", "I did")],
                max_length=4,
                verbose_name="who cancelled",
            ),
        ),
        migrations.AddField(
            model_name="interviewround",
            name="cancelled_because",
            field=models.CharField(blank=True, max_length=300, verbose_name="why"),
        ),
        migrations.AddField(
            model_name="interviewround",
            name="prepared",
            field=models.JSONField(blank=True, default=list, editable=False),
        ),
        migrations.AlterField(
            model_name="interviewround",
            name="prepare",
            field=models.TextField(
                blank=True,
                help_text="One thing a line.",
                max_length=10000,
                verbose_name="to prepare",
            ),
        ),
    ]
