"""The forms that a mail fills in: of an ending, an interview, a change of one, and a note."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.utils.html import escape
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.once import once_per_form
from applications.forms import CancelForm, InterviewRoundForm, RescheduleForm, VerdictForm
from applications.models import Application, InterviewRound, Note, Stage, Verdict
from applications.people_labels import Mentioned, mentioned
from applications.people_named import LONGEST_NAME
from applications.views.ending import after_reopening, say_reopened
from applications.views.interview_round import Before, save_round, say_called_back
from applications.views.rescheduling import save_cancelling, save_new_time
from exchange.forms import MailNoteForm
from exchange.mails.answer_day import answer_day_in
from exchange.mails.changes import (
    changeable_rounds,
    is_called_off,
    meant_round,
    new_time,
    recorded_round,
)
from exchange.mails.kinds import MailKind, says_second
from exchange.models import ReceivedMail
from frame.form_pages import answer, posted
from letters.forms import ComeSecondForm

VERDICTS = {
    MailKind.REFUSAL: Verdict.Kind.TURNED_DOWN,
    MailKind.ANOTHER_CHOSEN: Verdict.Kind.TURNED_DOWN,
    MailKind.FINALIST: Verdict.Kind.FINALIST,
    MailKind.JOB_CLOSED: Verdict.Kind.ROLE_CLOSED,
    MailKind.OFFER_WITHDRAWN: Verdict.Kind.OFFER_WITHDRAWN,
}
MOVES = {MailKind.OFFER: Stage.OFFER, MailKind.ACKNOWLEDGEMENT: Stage.APPLIED}


def mail_of(request, mail_id: int) -> ReceivedMail:
    mine = ReceivedMail.objects.for_user(request.user)
    return get_object_or_404(mine.select_related("owner", "application__company"), pk=mail_id)


def _about(mail: ReceivedMail) -> Application:
    """The application that was chosen; without one there is nothing to fill in yet."""
    rows = Application.objects.for_user(mail.owner).select_related("company", "owner")
    return get_object_or_404(rows, pk=mail.application_id)


@require_safe
def mail_ending(request, mail_id):
    """The form for how it ended, filled in; it is sent to where every ending is recorded.

    Of one that has ended already it is the form that corrects the ending.
    """
    mail = mail_of(request, mail_id)
    application = _about(mail)
    sender = _sender(mail, application)
    facts = {
        "kind": _verdict_of(mail, application),
        "heard_on": mail.happened_on,
        "channel": Verdict.Channel.EMAIL,
        "told_by_name": sender.label if sender else "",
        "their_words": mail.text[:4000],
    }
    verdict = application.verdict
    if verdict:
        page, form = "applications/edit_ending.html", _correcting(verdict, application, facts)
    else:
        page, form = _ending_form(mail, application, facts)
    if sender and sender.remark:
        # The page takes it for markup, and a mail may say anything.
        form.fields["told_by_name"].help_text = escape(sender.remark)
    return answer(request, page, form, {"application": application, "verdict": verdict})


def _ending_form(
    mail: ReceivedMail, application: Application, facts: dict[str, Any]
) -> tuple[str, VerdictForm]:
    came_second = mail.kind in (MailKind.ANOTHER_CHOSEN, MailKind.FINALIST)
    is_likely = application.rounds.exists() and application.stage != Stage.OFFER
    if came_second and is_likely:
        return "letters/come_second.html", ComeSecondForm(application=application, initial=facts)
    form = VerdictForm(application=application, initial=facts, auto_id="close_%s")
    return "applications/close.html", form


def _correcting(verdict: Verdict, application: Application, facts: dict[str, Any]) -> VerdictForm:
    """The form of an ending on record, with what the mail says of it.

    After a silence the news is all of it; else the mail fills what nobody recorded.
    """
    form = VerdictForm(application=application, instance=verdict)
    if verdict.kind != Verdict.Kind.NO_ANSWER:
        known = [name for name in facts if form.initial.get(name)]
        known += ["told_by_name"] if verdict.told_by_id else []
        facts = {name: value for name, value in facts.items() if name not in known}
    form.initial.update(facts)
    return form


def _verdict_of(mail: ReceivedMail, application: Application) -> str:
    """The ending that the mail tells of; none where it may be about the offer that stands."""
    if application.stage == Stage.OFFER and mail.kind != MailKind.OFFER_WITHDRAWN:
        return ""
    if mail.kind == MailKind.FINALIST and says_second(mail.words):
        return Verdict.Kind.CAME_SECOND
    return VERDICTS.get(MailKind(mail.kind), Verdict.Kind.TURNED_DOWN)


def _sender(mail: ReceivedMail, application: Application) -> Mentioned | None:
    """Whoever wrote, as a form names them; without an address where that would be too long."""
    name = mail.sender_person
    ways = [(mail.person_address, mail.sender_role), (mail.person_address, ""), ("", "")]
    people = [mentioned(name, email, application, role) for email, role in ways if name]
    return next((row for row in people if len(row.label) <= LONGEST_NAME), None)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def mail_round(request, mail_id):
    """The form of a new interview, with day, time, place and people; sent, it is an interview."""
    mail = mail_of(request, mail_id)
    application = _about(mail)
    interview_round = InterviewRound(application=application)
    form = InterviewRoundForm(posted(request), application=application, instance=interview_round)
    people = [
        mentioned(row["name"], row["email"], application, row.get("role", ""))
        for row in mail.new_people
    ]
    form.initial.update(_round_initial(mail, people))
    if form.is_valid():
        before = Before.of(application)
        _make_round(mail, interview_round, form)
        say_called_back(request, application, before)
        return redirect(application)
    context = {
        "application": application,
        "interview_round": interview_round,
        "back": mail,
        "recorded_round": recorded_round(mail, application),
        "namesakes": " ".join(person.remark for person in people if person.remark),
    }
    return answer(request, "exchange/mail_round.html", form, context)


@transaction.atomic
def _make_round(mail: ReceivedMail, interview_round: InterviewRound, form) -> None:
    """The mail becomes a note: what is written of an interview itself says that it took place."""
    interview_round = save_round(interview_round, form, version="", invited_on=mail.happened_on)
    _make_note_of(mail, interview_round.application)


def _make_note_of(mail: ReceivedMail, application: Application) -> None:
    """What it says stands on the timeline, whatever was read out of it."""
    facts = _note_facts(mail)
    if facts["text"] and not application.dated_notes.filter(text=facts["text"]).exists():
        Note.objects.create(application=application, **facts)
    mail.delete_once()


def _round_initial(mail: ReceivedMail, people: Iterable[Mentioned]) -> dict[str, Any]:
    initial = mail.round_facts("format", "starts_at", "time_zone", "minutes", "place")
    if mail.kind == MailKind.ASSESSMENT:
        initial["format"] = InterviewRound.Format.TASK
    return initial | {"met": "\n".join(person.label for person in people)}


def _note_facts(mail: ReceivedMail) -> dict[str, Any]:
    return {"text": mail.note_text, "happened_on": mail.happened_on, "is_contact": True}


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def mail_change(request, mail_id):
    """Another time for an interview, or none: the forms for both, the likely one first."""
    mail = mail_of(request, mail_id)
    application = _about(mail)
    rounds = changeable_rounds(mail)
    interview_round = meant_round(mail, rounds, request.GET.get("round", ""))
    if interview_round is None:
        return redirect("exchange:mail_note", mail_id)
    cancel_form, reschedule_form = _change_forms(request, mail, interview_round)
    if _write_change(request, mail, interview_round, cancel_form, reschedule_form):
        return redirect("applications:round", interview_round.pk)
    context = {
        "mail": mail,
        "application": application,
        "interview_round": interview_round,
        "other_rounds": [row for row in rounds if row != interview_round],
        "is_called_off": is_called_off(mail),
        "reschedule_form": reschedule_form,
        "cancel_form": cancel_form,
    }
    template = "exchange/mail_change.html"
    return answer(request, template, reschedule_form, context, others=[cancel_form])


def _change_forms(
    request, mail: ReceivedMail, interview_round: InterviewRound
) -> tuple[CancelForm, RescheduleForm]:
    """Both forms; of what was sent, each takes what is its own."""
    data = posted(request)
    is_cancelling = data is not None and "cancelled_because" in data
    by_them = {"cancelled_by": InterviewRound.CancelledBy.THEM}
    cancel_form = CancelForm(data if is_cancelling else None, initial=by_them)
    new_data = None if is_cancelling else data
    reschedule_form = RescheduleForm(new_data, instance=interview_round, auto_id="time_%s")
    reschedule_form.initial.update(new_time(mail))
    return cancel_form, reschedule_form


@transaction.atomic
def _write_change(request, mail, interview_round, cancel_form, reschedule_form) -> bool:
    """Write what was sent, if it is right; the mail becomes a note. Says whether it was."""
    if cancel_form.is_valid():
        save_cancelling(interview_round, cancel_form)
    elif not reschedule_form.is_valid() or not save_new_time(
        request, interview_round, reschedule_form, invited_on=mail.happened_on
    ):
        return False
    _make_note_of(mail, interview_round.application)
    return True


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def mail_note(request, mail_id):
    """A note of what the mail says and, for an offer or a first answer, the stage it leads to."""
    mail = mail_of(request, mail_id)
    application = _about(mail)
    stage = _stage_told(mail, application)
    label = _move_label(application, stage) if stage else ""
    if _is_called_back(mail, application):
        label = gettext("Open it again")
    note = Note(application=application)
    is_offer = mail.kind == MailKind.OFFER
    initial = _note_facts(mail) | {"moves": True, "answer_due_on": _answer_day(mail, application)}
    form = MailNoteForm(
        posted(request),
        instance=note,
        initial=initial,
        on=mail.happened_on.isoformat(),
        move_label=label,
        is_offer=is_offer,
    )
    if form.is_valid():
        lifted = _write_note(mail, application, form, stage)
        return _after_note(request, mail, application, lifted)
    context = {"mail": mail, "application": application}
    return answer(request, "exchange/mail_note.html", form, context)


def _stage_told(mail: ReceivedMail, application: Application) -> Stage | None:
    """The stage that it leads to; None where the application got that far, or has ended, unless
    the job is offered after all."""
    stage = MOVES.get(MailKind(mail.kind))
    if stage is None or Stage(application.stage).step >= stage.step:
        return None
    if verdict := application.verdict:
        return stage if stage == Stage.OFFER and not _was_before(mail, verdict) else None
    return stage


def _was_before(mail: ReceivedMail, verdict: Verdict) -> bool:
    """Whether the mail is older than the ending."""
    return verdict.known_day is not None and mail.happened_on < verdict.known_day


def _is_called_back(mail: ReceivedMail, application: Application) -> bool:
    """Whether the mail takes up again what has ended before it, unless a job was accepted."""
    verdict = application.verdict
    if verdict is None or verdict.kind == Verdict.Kind.OFFER_ACCEPTED:
        return False
    return mail.kind == MailKind.CALLED_BACK and not _was_before(mail, verdict)


def _after_note(
    request, mail: ReceivedMail, application: Application, lifted: Verdict | None
) -> HttpResponseRedirect:
    """Whoever is called back goes on as after reopening by hand."""
    if lifted is None or mail.kind != MailKind.CALLED_BACK:
        return redirect(application)
    text = gettext("This application is open again, with everything you recorded.")
    say_reopened(request, lifted, text)
    return redirect(after_reopening(application, lifted))


def _move_label(application: Application, stage: Stage) -> str:
    words = gettext("Move to %(stage)s")
    if application.ended_as:
        words = gettext("Open it again and move to %(stage)s")
    return words % {"stage": stage.label}


def _move(application: Application, stage: Stage | None, day: datetime.date) -> Verdict | None:
    """To that stage, on that day or after what came before; open again where it has ended.

    Returns the ending that was lifted.
    """
    if verdict := application.verdict:
        day = max(day, verdict.known_day or day)
        application.reopen(on=day)
    if stage:
        application.move_to(stage, on=application.events.day_for_move(day))
    return verdict


@transaction.atomic
def _write_note(
    mail: ReceivedMail, application: Application, form: MailNoteForm, stage: Stage | None
) -> Verdict | None:
    """The note, the move to `stage` if it is wanted, and the last day of an offer.

    Returns the ending that was lifted.
    """
    lifted = None
    application.take_locked()  # or another tab names a day in between
    Note.objects.create(application=application, **form.facts())
    if form.cleaned_data.get("moves"):
        lifted = _move(application, stage, form.cleaned_data["happened_on"])
    if due_on := form.cleaned_data.get("answer_due_on"):
        version = application.version_of(["answer_due_on"])
        application.update(version=version, answer_due_on=due_on)
    mail.delete_once()
    return lifted


def _answer_day(mail: ReceivedMail, application: Application) -> datetime.date | None:
    """By when the offer wants its answer: as the mail says, else as it is on record."""
    return answer_day_in(mail.text, mail.happened_on) or application.answer_due_on
