from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0012_language_of_pages'),
    ]

    operations = [
        migrations.AddField(
            model_name='user',
            name='digest_begun_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
