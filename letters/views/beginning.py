import datetime

from django.contrib import messages
from django.db import transaction
from django.db.models import Prefetch, prefetch_related_objects
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.once import once_per_form
from applications.models import Application, Contact, Verdict
from applications.views.ending import already_closed, correct_day_of_applying, hear_more, say_ended
from frame.editing import StaleEdit
from frame.form_pages import answer, atomic_when_posted, posted
from frame.forms import keys_in
from letters.beginning import (
    Asked,
    EndedOtherwise,
    begin_letter,
    come_second_without_a_letter,
)
from letters.beginning import come_second as record_second_place
from letters.drafting.gathering import likely_recipient
from letters.forms import BeginForm, ChooseApplicationForm, ComeSecondForm
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import occasions
from letters.occasions.stopping import who_asked_not_to_write
from letters.own_templates.mistakes import TemplateMistake
from letters.redrafting import is_untouched


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def come_second(request, application_id):
    """Record the second place, draft the letter, open the editor.

    With `carried` in the address the form begins with what was typed into that of the endings.
    """
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    sent = posted(request)
    is_carried = sent is not None and "carried" in request.GET
    data = None if is_carried else sent
    if data is None:
        prefetch_related_objects([application], "verdicts")
    else:
        application.take_locked()  # or another tab changes a day that the form relies on
    carried = request.POST.dict() if is_carried else None
    form = ComeSecondForm(data, application=application, initial=carried, is_carried=is_carried)
    if form.is_valid() and (place := _recorded(request, form)):
        return redirect(place)
    standing = application.verdict
    has_other = standing and (not standing.came_second or form.non_field_errors())
    context = {
        "application": application,
        "ended_otherwise": standing if has_other else None,
    }
    return answer(request, "letters/come_second.html", form, context)


def _recorded(request, form: ComeSecondForm) -> Application | Letter | None:
    """Where to go on; None, with an error in the form, where it could not be recorded."""
    was_open = not form.application.ended_as
    standing = form.application.verdict
    if standing and standing.came_second and not hear_more(request, form, standing):
        return None
    try:
        place = _letter_or_application(request, form.application, form)
    except EndedOtherwise as ended:
        form.add_error(None, already_closed(ended.verdict))
        return None
    except StaleEdit:
        form.add_error("best_moment", gettext("The interview was edited in the meantime."))
        return None
    if was_open and (verdict := form.application.verdict):
        say_ended(request, verdict)
    return place


@require_safe
def choose_application(request):
    """Which application a letter is about; chosen, on to the letters of that, to the `recipient`
    whom the address may name."""
    data = request.GET if "application" in request.GET else None
    keys = keys_in([request.GET.get("recipient", "")])
    recipient = Contact.objects.for_user(request.user).filter(pk__in=keys).first() if keys else None
    form = ChooseApplicationForm(data, user=request.user, recipient=recipient)
    if form.is_valid():
        address = reverse("letters:begin", args=[form.cleaned_data["application"].pk])
        return redirect(f"{address}?recipient={recipient.pk}" if recipient else address)
    return answer(request, "letters/choose_application.html", form)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def begin(request, application_id):
    """The letters that fit now, and a form for any other.

    A button beside a note that could be sent fills the form in. Where more has to be asked for it,
    the form is shown as the button has filled it in.
    """
    today = timezone.localdate()
    application = get_object_or_404(_applications_of(request.user, today), pk=application_id)
    form = BeginForm(posted(request), application=application, initial=request.GET.dict())
    if form.asks_more:
        return redirect(f"{request.path}?{form.in_address()}")
    if form.is_valid():
        try:
            letter = begin_letter(application, today=today, **form.chosen())
            _say_what_was_there(request, letter, Asked(**form.chosen()))
            return redirect(letter)
        except TemplateMistake as mistake:
            form.add_error("template", str(mistake))
    fitting = occasions(application, today=today)
    recipient = form.recipient_named or likely_recipient(application, application.verdict)
    context = {
        "application": application,
        "occasions": fitting,
        "who_asked": who_asked_not_to_write(application, recipient),
    }
    return answer(request, "letters/begin.html", form, context)


def _applications_of(user, today: datetime.date):
    """Their applications, with what is asked of each before a letter is begun."""
    verdicts = Verdict.objects.for_user(user)
    verdicts = verdicts.select_related("told_by__company", "decided_by__company")
    mine = Application.objects.for_user(user).with_silence(today)
    mine = mine.select_related("company", "owner", "referred_by__company")
    return mine.prefetch_related(Prefetch("verdicts", verdicts))


def _letter_or_application(request, application, form):
    with transaction.atomic():
        if not application.ended_as:
            correct_day_of_applying(form)
        facts = form.facts()
        on = facts.pop("heard_on")
        if "without_letter" in request.POST:
            for name in ("recipient", "language"):
                facts.pop(name, None)
            come_second_without_a_letter(application, on=on, **facts)
            return application
        letter = record_second_place(application, on=on, today=timezone.localdate(), **facts)
        asked = Asked(Kind.CAME_SECOND, facts.get("recipient"), language=facts.get("language", ""))
        _say_what_was_there(request, letter, asked)
        return letter


def _say_what_was_there(request, letter, asked):
    """Say that the letter existed already, where it is not what was asked for, or only now
    became so."""
    if not asked.missing_in(letter):
        if letter.is_edited and is_untouched(letter):
            words = gettext(
                "This draft was there already and is now drafted as you chose. The version before "
                "is in the history."
            )
            messages.info(request, words)
        return
    if letter.is_frozen:
        words = gettext(
            "You have sent this letter already, in this language: %(language)s. To write it anew, "
            "duplicate it."
        )
    else:
        words = gettext(
            "This draft was there already, and you have edited it, so it opens as it is, in this "
            "language: %(language)s. For another language, person, tone or wording open the line "
            "above the address and choose “Redraft”: what you have changed stays as it is."
        )
    messages.warning(request, words % {"language": letter.get_language_display()})
