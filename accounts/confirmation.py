"""The mail that confirms an address, sent again.

The library sends it when somebody signs up, signs in or changes the address, and has no call to
send it again: this is put together of the calls it offers.
"""

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress, Login
from allauth.core import ratelimit
from django.contrib import messages


def waiting_address(login: Login) -> EmailAddress | None:
    """The address that this sign-in waits for; None where it was confirmed in the meantime.

    Of somebody who signed up with the address of another account, it belongs to nobody.
    """
    if login.user:
        return EmailAddress.objects.get_new(login.user)
    return EmailAddress(email=login.email)


def send_again(request, address: EmailAddress, *, is_sign_up: bool = False) -> bool:
    """Send the mail for `address` again; False within three minutes of the last.

    Where the address belongs to nobody, it says that there is an account; the page says the same.
    """
    if not ratelimit.consume(request, action="confirm_email", key=address.email.lower()):
        return False
    adapter = get_adapter(request)
    if address.user_id:
        address.send_confirmation(request, signup=is_sign_up)
    else:
        adapter.send_account_already_exists_mail(address.email)
    adapter.add_message(
        request,
        messages.INFO,
        "account/messages/email_confirmation_sent.txt",
        {"email": address.email, "login": not is_sign_up, "signup": is_sign_up},
    )
    return True
