"""Noting that somebody asked not to be written to, and taking it back where it is shown."""

from collections.abc import Iterable

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from frame.localized import listed
from frame.undo import say_with_undo
from letters.models import Letter
from letters.occasions.wishes import Wish, lift_wishes, names_of, note_wishes, wishes_in
from letters.views.editor import in_the_way_of_saving


@require_POST
def note(request):
    """Those whom ?asked= names want no letters; back to the page that ?page= names."""
    noted = note_wishes(_named(request), request.user.pk)
    say_noted(request, noted, page=_page(request))
    return redirect(_page(request))


def say_noted(request, noted: Iterable[Wish], *, page: str) -> None:
    """Say so with a button that takes it back; nothing where nothing was noted."""
    if noted:
        text = gettext("No notes are suggested to them any more: %(names)s.")
        text %= {"names": listed(names_of(noted, request.user.pk))}
        say_with_undo(request, text, lifting_address(noted, page))


@require_POST
def lift(request):
    """Letters may be suggested again to those whom ?asked= names; back to ?page=."""
    _lift(request, page=_page(request))
    return redirect(_page(request))


@require_POST
def lift_in_editor(request, letter_id):
    """The same beside the words of a letter, which are saved first."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if obstacle := in_the_way_of_saving(request, letter):
        return obstacle
    _lift(request, page=letter.get_absolute_url())
    return redirect(letter)


def _lift(request, *, page: str) -> None:
    if lifted := lift_wishes(_named(request), request.user.pk):
        text = gettext("Letters to them may be suggested again: %(names)s.")
        text %= {"names": listed(names_of(lifted, request.user.pk))}
        say_with_undo(request, text, noting_address(lifted, page))


def noting_address(wishes: Iterable[Wish], page: str) -> str:
    return _address("note_wish", wishes, page)


def lifting_address(wishes: Iterable[Wish], page: str, letter: Letter | None = None) -> str:
    """Of the button that takes them back: `letter` where it stands in the editor of that."""
    if letter:
        return _address("lift_in_editor", wishes, page, letter.pk)
    return _address("lift_wish", wishes, page)


def _address(name: str, wishes: Iterable[Wish], page: str, *keys: int) -> str:
    query = [*(("asked", str(wish)) for wish in wishes), ("page", page)]
    return f"{reverse(f'letters:{name}', args=keys)}?{urlencode(query)}"


def _named(request) -> list[Wish]:
    return wishes_in(request.GET.getlist("asked"))


def _page(request) -> str:
    page = request.GET.get("page", "")
    is_here = page.startswith("/") and url_has_allowed_host_and_scheme(page, allowed_hosts=None)
    return page if is_here else reverse("letters:letter_list")
