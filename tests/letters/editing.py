"""The editor's form, as tests fill it in and save it."""

from django.urls import reverse


def form_of(letter, **changes):
    return letter.words() | {"revision": letter.revision} | changes


def save(client, letter, **changes):
    return client.post(reverse("letters:save", args=[letter.pk]), form_of(letter, **changes))


def notes_on(client, letter) -> dict[str, str]:
    return client.get(reverse("letters:notes", args=[letter.pk])).json()["notes"]
