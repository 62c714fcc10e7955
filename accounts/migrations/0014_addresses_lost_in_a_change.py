from django.db import migrations


def give_back(apps, schema_editor):
    """Whoever changed an address that was never confirmed was left without any to sign in with."""
    User = apps.get_model("accounts", "User")
    EmailAddress = apps.get_model("account", "EmailAddress")
    for user in User.objects.filter(email=""):
        address = EmailAddress.objects.filter(user=user).order_by("-verified", "-pk").first()
        if address and not User.objects.filter(email__iexact=address.email).exists():
            user.email = address.email
            user.save(update_fields=["email"])


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0013_digest_begun_at"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]

    operations = [migrations.RunPython(give_back, migrations.RunPython.noop)]
