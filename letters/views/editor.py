import datetime
from contextlib import suppress

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import Letterhead
from frame.editing import StaleEdit
from frame.form_pages import answer
from frame.localized import clock_time
from letters.drafting.facts import Facts
from letters.forms import AnswerForm, RedraftForm, WordsForm
from letters.hints import KEYS
from letters.kinds import Kind
from letters.letter_hints import letter_hints
from letters.models import Letter
from letters.needs import reason_against
from letters.occasions.stopping import who_asked_not_to_write
from letters.own_templates.mistakes import TemplateMistake
from letters.printed import printed
from letters.provenance import provenance
from letters.redrafting import behind, facts_of, is_untouched
from letters.template_preview import facts_lacking
from paper.letter import PrintedLetter
from paper.plain_text import plain_text
from paper.typesetting import (
    FAILED_FOR,
    SHORT_PATIENCE,
    TypesetterBusy,
    TypesettingFailed,
    TypesettingStopped,
    preview,
)

BUSY_FOR = 2  # seconds, more or less


@require_http_methods(["GET", "HEAD", "POST"])
def editor(request, letter_id):
    """The words and the page. Without JavaScript its Save button posts here."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if request.method == "POST":
        shown = f"{letter.get_absolute_url()}#page"
        return in_the_way_of_saving(request, letter) or redirect(shown)
    if letter.is_frozen:
        return sent_page(request, letter, AnswerForm(letter=letter))
    return _editor_page(request, letter, WordsForm(instance=letter))


def in_the_way_of_saving(request, letter: Letter) -> HttpResponse | None:
    """Save the words that a button sent along; returns the page that says why they could not be
    saved, else None.

    Without JavaScript every button of the editor sends the words along. Where those of another tab
    were chosen over them, they go into the history alone.
    """
    if not set(Letter.WORDS) & set(request.POST):
        return None
    form = WordsForm(request.POST, instance=letter)
    if not form.is_valid():
        return _editor_page(request, letter, form)
    save = letter.put_into_history if "saved_stays" in request.POST else letter.update
    try:
        save(version=form.cleaned_data["revision"], **form.words())
    except StaleEdit:
        mine = Letter.objects.for_user(request.user).with_record()
        letter = get_object_or_404(mine, pk=letter.pk)
        letter.close_sitting()
        context = {"letter": letter, "theirs": form.words(), "differing": form.differing(letter)}
        return render(request, "letters/conflict.html", context, status=409)
    return None


def sent_page(request, letter: Letter, form: AnswerForm) -> HttpResponse:
    """What was written, and the question whether they answered."""
    page = printed(letter)
    context = {
        "letter": letter,
        "text": plain_text(page),
        "who_asked": who_asked_not_to_write(letter.application, letter.recipient, letter.kind),
        **_pages(letter, page),
    }
    return answer(request, "letters/sent.html", form, context)


def _editor_page(request, letter: Letter, form: WordsForm) -> HttpResponse:
    head = Letterhead.objects.of_person(letter.owner_id)
    facts = facts_of(letter, head)
    context = {
        "letter": letter,
        "redrafting": RedraftForm(instance=letter),
        "is_for_tomorrow": letter.dated_on == _tomorrow(),
        "behind": behind(letter, facts),
        "who_asked": who_asked_not_to_write(letter.application, letter.recipient, letter.kind),
        "against": reason_against(
            Kind(letter.kind), letter.application, letter.application.verdict
        ),
        "facts_lacking": _facts_lacking(letter, facts),
        **_notes(letter, facts),
        **_pages(letter, printed(letter, head)),
    }
    return answer(request, "letters/editor.html", form, context)


def _facts_lacking(letter: Letter, facts: Facts) -> tuple[str, ...]:
    """What its template names and the record lacks, until the writer has edited the letter."""
    if not letter.template or not is_untouched(letter):
        return ()
    try:
        return facts_lacking(letter.template, facts)
    except TemplateMistake:  # the template was changed since
        return ()


@require_POST
def save(request, letter_id):
    """Autosave. Answers JSON: 200 with the page's state, 422 with errors by field, 409 when a
    newer revision exists, with its words. What is sent with `stays` is never written over."""
    letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
    form = WordsForm(request.POST, instance=letter)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=422)
    try:
        letter.update(version=form.cleaned_data["revision"], **form.words())
        if "stays" in request.POST:
            letter.close_sitting()
    except StaleEdit:
        letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
        letter.close_sitting()
        newer = {"revision": letter.revision, "words": letter.words()}
        return JsonResponse(newer | {"is_sent": letter.is_frozen}, status=409)
    pages = _pages(letter, printed(letter))
    pages["unprintable"] = [str(character) for character in pages["unprintable"]]
    saved = {"revision": letter.revision, "saved_at": clock_time(letter.saved_at)}
    # A tab still open from the release before breaks off where there are no notes.
    return JsonResponse(saved | pages | {"notes": {}})


@require_safe
def notes(request, letter_id):
    """The hints for what is saved, and where its words come from, as JSON."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    return JsonResponse({"notes": _notes_drawn(letter)})


@require_POST
def date_tomorrow(request, letter_id):
    """Date the letter tomorrow, with whatever words the button sent along."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if obstacle := in_the_way_of_saving(request, letter):
        return obstacle
    with suppress(StaleEdit):  # sent, or dated otherwise meanwhile: its page shows how it is
        letter.update(version=str(letter.revision), dated_on=_tomorrow())
    return redirect(letter)


def _tomorrow() -> datetime.date:
    return timezone.localdate() + datetime.timedelta(days=1)


@require_POST
def put_hint_aside(request, letter_id):
    """Do not show one hint on this letter again; answers the notes anew where JSON is asked for."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if obstacle := in_the_way_of_saving(request, letter):
        return obstacle
    if (key := request.POST.get("key")) in KEYS:
        letter.put_hint_aside(key)
    if request.accepts("text/html"):
        return redirect(letter)
    return JsonResponse({"notes": _notes_drawn(letter)})


@require_safe
def page(request, letter_id, number):
    """One page as SVG, drawn from what is saved."""
    letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
    try:
        pages = preview(printed(letter), person=letter.owner_id)
    except TypesettingFailed as failure:
        return HttpResponse(str(failure), status=422, content_type="text/plain; charset=utf-8")
    except TypesetterBusy:
        return HttpResponse(status=503)
    if not 1 <= number <= len(pages):
        raise Http404
    response = HttpResponse(pages[number - 1], content_type="image/svg+xml")
    response["Content-Security-Policy"] = "default-src 'none'; img-src data:"
    return response


def _notes(letter: Letter, facts: Facts) -> dict:
    """What stands beside the words: the hints, and where the words come from."""
    return {"hints": letter_hints(letter, facts), "provenance": provenance(letter, facts)}


def _notes_drawn(letter: Letter) -> dict[str, str]:
    notes = _notes(letter, facts_of(letter))
    context = notes | {"letter": letter}
    return {name: render_to_string(f"letters/editor.html#{name}", context) for name in notes}


def _beyond_window(page: PrintedLetter) -> str:
    words = gettext(
        "The window of an envelope shows %(shown)s lines of an address. This one has %(count)s,"
        " so they are printed smaller."
    )
    count = len(page.recipient_lines)
    return words % {"shown": count - page.lines_beyond_window, "count": count}


def _pages(letter: Letter, page: PrintedLetter) -> dict:
    """The page images' addresses, what the live region says, and what cannot be printed.

    `again_in`: the seconds after which asking again may give the pages; 0 where it will not.
    """
    count, again_in = 0, 0
    try:
        count = len(preview(page, person=letter.owner_id, patience=SHORT_PATIENCE))
        fits = ngettext("It fits on one page.", "It takes %(count)s pages.", count) % {
            "count": count
        }
        if page.lines_beyond_window:
            fits = f"{fits} {_beyond_window(page)}"
    except TypesettingStopped as failure:
        words = gettext(
            "We cannot show the page yet. %(reason)s Your words are saved, and it is tried again "
            "in a minute."
        )
        fits = words % {"reason": failure}
        again_in = FAILED_FOR
    except TypesettingFailed as failure:
        words = gettext("We cannot show the page. %(reason)s Your words are saved.")
        fits = words % {"reason": failure}
    except TypesetterBusy:
        fits = gettext("The page will appear in a moment. Your words are saved.")
        again_in = BUSY_FOR
    addresses = [reverse("letters:page", args=[letter.pk, 1 + place]) for place in range(count)]
    pages = [f"{address}?revision={letter.revision}" for address in addresses]
    unprintable = page.unprintable()
    return {"pages": pages, "fits": fits, "again_in": again_in, "unprintable": unprintable}
