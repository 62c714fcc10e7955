"""What happens to a letter after it is written: ready, sent, answered."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.once import once_per_form
from frame import localized
from frame.form_pages import answer, posted
from frame.undo import say_with_undo
from letters.forms import AnswerForm, SendingForm
from letters.gaps import MEANT, GapsLeft, gaps_left
from letters.models import Letter, TooLate
from letters.views.editor import in_the_way_of_saving, sent_page


@require_http_methods(["GET", "HEAD", "POST"])
def mark_sent(request, letter_id):
    """Note that it went out: its words are frozen as they are. What is noted of a letter that was
    sent already corrects that, once it was shown."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if letter.is_frozen:
        return _sent_already(request, letter)
    form = SendingForm(posted(request), instance=letter)
    if form.is_valid():
        try:
            is_news = letter.mark_sent(**_noted(form))
        except GapsLeft:
            pass  # by the words that are stored by now, which the page names
        else:
            return _say_sent(request, letter) if is_news else _sent_already(request, letter)
    context = {"letter": letter, "gaps": gaps_left(letter)}
    page = answer(request, "letters/mark_sent.html", form, context)
    if request.method == "POST":
        page.status_code = 422  # also where the form is right and only gaps are in the way
    return page


def _noted(form: SendingForm) -> dict[str, Any]:
    noted = form.facts()
    return {"on": noted["sent_on"], "to": noted["sent_to"], "by": noted["sent_by"]}


def _say_sent(request, letter: Letter) -> HttpResponse:
    messages.success(request, gettext("Marked as sent. Its words stay as they are."))
    _remark_on_date(request, letter)
    return redirect(letter)


def _sent_already(request, letter: Letter) -> HttpResponse:
    """To the letter, unless something else was typed than is noted of it: that can be saved."""
    if request.method != "POST":
        return redirect(letter)
    return _correct(request, letter, {"is_sent_already": True})


def _remark_on_date(request, letter: Letter) -> None:
    if letter.sent_on and letter.dated_on > letter.sent_on:
        words = gettext(
            "The letter is dated %(day)s, after the day on which it was sent. If that is a slip, "
            "take it back and correct its date."
        )
        messages.warning(request, words % {"day": localized.day(letter.dated_on)})


@require_http_methods(["GET", "HEAD", "POST"])
def correct_sending(request, letter_id):
    """When, to whom and how it went out, where that was noted wrongly."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if not letter.is_frozen:
        return redirect(letter)
    return _correct(request, letter, {})


def _correct(request, letter: Letter, context: dict[str, Any]) -> HttpResponse:
    form = SendingForm(posted(request), instance=letter)
    if form.is_valid() and form.write(
        lambda version: letter.correct_sending(version=version, **form.facts())
    ):
        return redirect(letter)
    context |= {"letter": letter}
    return answer(request, "letters/correct_sending.html", form, context)


@require_POST
def unsend(request, letter_id):
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    try:
        letter.unsend()
        messages.success(request, gettext("The letter is a draft again."))
    except TooLate:
        words = gettext(
            "This letter was sent more than an hour ago. You can duplicate and edit it."
        )
        messages.info(request, words)
    return redirect(letter)


@require_POST
def mark_answered(request, letter_id):
    """Note whether an answer came, and on which day: `answered` is 1 or 0."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if request.POST.get("answered") != "1":
        letter.mark_answered(answered=False, on=timezone.localdate())
        if letter.is_frozen:
            messages.success(request, gettext("Noted: no answer."))
        return redirect(letter)
    form = AnswerForm(request.POST, letter=letter)
    if form.is_valid():
        letter.mark_answered(answered=True, on=form.cleaned_data["answered_on"])
        if letter.is_frozen:
            messages.success(request, gettext("Noted: they answered."))
    elif letter.is_frozen:
        return sent_page(request, letter, form)
    return redirect(letter)


@require_POST
def mark_ready(request, letter_id):
    """Lay the draft aside as ready, or with `ready` 0 take it up again."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if obstacle := in_the_way_of_saving(request, letter):
        return obstacle
    letter.mark_ready(ready=request.POST.get("ready") != "0")
    return redirect(letter)


@require_POST
@once_per_form
def copy(request, letter_id):
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    return redirect(letter.copy(on=timezone.localdate()))


@require_POST
def mean_gap(request, letter_id):
    """What looks like a gap in the letter is meant as it stands."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    gap = request.POST.get("gap", "")
    if gap in gaps_left(letter):
        letter.put_hint_aside(f"{MEANT}{gap}")
        text = gettext("“%(words)s” stays in the letter as it is.") % {"words": gap}
        undo = reverse("letters:doubt_gap", args=[letter.pk])
        say_with_undo(request, text, f"{undo}?{urlencode({'gap': gap})}")
    return redirect(letter)


@require_POST
def doubt_gap(request, letter_id):
    """Undo `mean_gap`."""
    letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
    letter.show_hint_again(f"{MEANT}{request.GET.get('gap', '')}")
    return redirect(letter)
