from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _

from accounts.account_pages import AccountPage


class RecordsConfig(AppConfig):
    name = "records"
    verbose_name = "Rows as JSON, and the bin"
    navigation = {"account": "accounts"}
    account_pages = [
        AccountPage("records:bin_page", _("Bin"), _("What you deleted in the last 30 days"), 30)
    ]

    def ready(self):
        from records import account_nouns  # noqa: F401  it registers those of a room below

        autodiscover_modules("records")
