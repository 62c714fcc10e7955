"""Where the account page leads in this room."""

from django.utils.translation import gettext_lazy as _

from accounts.account_pages import AccountPage, add_account_page

add_account_page(
    AccountPage(
        "exchange:import_file",
        _("Import"),
        _("A spreadsheet, or a file of another job tracker"),
        10,
    )
)
add_account_page(
    AccountPage("exchange:mails", _("Emails"), _("Invitations and other answers you received"), 15)
)
add_account_page(
    AccountPage(
        "exchange:connections",
        _("People you know on LinkedIn"),
        _("To see whom you know at a company"),
        17,
    )
)
add_account_page(
    AccountPage("exchange:archive", _("Your archive"), _("Download or restore everything"), 20)
)
add_account_page(
    AccountPage("exchange:delete_account", _("Delete your account"), _("With everything in it"), 90)
)
