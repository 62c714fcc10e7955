"""Handing a mail in by its pages, and confirming what is proposed."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from exchange.models import ReceivedMail

PAGE = reverse("exchange:mails")


def hand_in(client, *, text="", file: bytes | None = None) -> ReceivedMail | None:
    data: dict = {"text": text}
    if file is not None:
        data["file"] = SimpleUploadedFile("mail.eml", file)
    answer = client.post(PAGE, data)
    assert answer.status_code == 302, answer.content.decode()
    return ReceivedMail.objects.order_by("-pk").first()


def decide(client, mail, **changes) -> str:
    """Confirm what is proposed, but for `changes`; the address of the next form."""
    form = client.get(mail.get_absolute_url()).context["form"]
    application = form["application"].value()
    data = {"kind": form["kind"].value(), "application": application or ""}
    answer = client.post(mail.get_absolute_url(), data | changes)
    assert answer.status_code == 302
    return answer["Location"]


def values(form) -> dict:
    return {field.html_name: field.value() for field in form if field.value() not in (None, False)}
