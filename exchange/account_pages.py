"""Where the account page leads in this room."""

from django.utils.translation import gettext_lazy as _

from accounts.account_pages import AccountPage, add_account_page

add_account_page(
    AccountPage("exchange:archive", _("Your archive"), _("Download or restore everything"), 20)
)
add_account_page(
    AccountPage("exchange:delete_account", _("Delete your account"), _("With everything in it"), 90)
)
