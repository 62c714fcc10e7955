"""Where the account page leads in this room."""

from django.utils.translation import gettext_lazy as _

from accounts.account_pages import AccountPage, add_account_page

add_account_page(
    AccountPage("records:bin_page", _("Bin"), _("What you deleted in the last 30 days"), 30)
)
