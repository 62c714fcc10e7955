"""How the tests of sent letters press what their pages offer."""

from django.urls import reverse

SENT = {"sent_on": "2026-11-21", "sent_to": "Adaeze Okafor", "sent_by": "post"}


def press(client, name, letter, **fields):
    return client.post(reverse(f"letters:{name}", args=[letter.pk]), fields)


def kinds(letter) -> list[str]:
    return [event.kind for event in letter.application.events.all()]
