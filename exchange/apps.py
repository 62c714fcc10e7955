from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.account_pages import AccountPage


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "Across the border"
    navigation = {
        "account": "accounts",
        "import": "accounts",
        "mails": "accounts",
        "job-ads": "applications",
    }
    account_pages = [
        AccountPage(
            "exchange:import_file",
            _("Import"),
            _("A spreadsheet, or a file of another job tracker"),
            10,
        ),
        AccountPage(
            "exchange:mails", _("Emails"), _("Invitations and other answers you received"), 15
        ),
        AccountPage(
            "exchange:connections",
            _("People you know on LinkedIn"),
            _("To see whom you know at a company"),
            17,
        ),
        AccountPage("exchange:archive", _("Your archive"), _("Download or restore everything"), 20),
        AccountPage(
            "exchange:delete_account", _("Delete your account"), _("With everything in it"), 90
        ),
    ]
    note_prompts = ["exchange.note_prompts.advertised_again"]
