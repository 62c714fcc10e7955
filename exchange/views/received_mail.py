"""Mails that were handed in, and what is decided about each."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.once import once_per_form
from applications.forms import QuickApplicationForm
from applications.models import Application, Stage
from exchange.forms import DecideForm, HandInForm
from exchange.mails.changes import changeable_rounds, tells_new_time
from exchange.mails.kinds import MailKind
from exchange.mails.message import mails_in, read_pasted
from exchange.mails.proposing import (
    fitting_application,
    likeliest,
    likely_applications,
    propose,
)
from exchange.models import ReceivedMail
from exchange.views.mail_forms import VERDICTS, mail_of
from frame.form_pages import answer, posted

MOST_MAILS = 200
LISTED = 100
# Where the next form for a kind is; of the others a note is made.
STEPS = {
    **dict.fromkeys(VERDICTS, "exchange:mail_ending"),
    MailKind.INVITATION: "exchange:mail_round",
    MailKind.ASSESSMENT: "exchange:mail_round",
    MailKind.CANCELLATION: "exchange:mail_change",
}


@require_http_methods(["GET", "HEAD", "POST"])
def mails(request):
    """Hand mails in, and see those that wait for a decision."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = HandInForm(*sent)
    if form.is_valid():
        return _take_in(request, form)
    mine = ReceivedMail.objects.for_user(request.user).undecided()
    rows = mine.select_related("application__company")[:LISTED]
    return answer(request, "exchange/mails.html", form, {"rows": rows})


def _take_in(request, form: HandInForm):
    file = form.cleaned_data["file"]
    found = list(mails_in(file.read(), most=MOST_MAILS)) if file else []
    if form.cleaned_data["text"].strip():
        found.append(read_pasted(form.cleaned_data["text"]))
    rows, others = propose(request.user, found)
    if len(found) == 1 and len(rows) == 1:
        return redirect(rows[0])
    if len(found) == 1 and len(rows) > 1:
        text = gettext("This email is about two jobs. You decide on each of them.")
        messages.info(request, text)
    if others:
        text = ngettext(
            "%(number)s email was left out, because it does not seem to be about a job.",
            "%(number)s emails were left out, because they do not seem to be about a job.",
            others,
        )
        messages.info(request, text % {"number": others})
    return redirect("exchange:mails")


@require_http_methods(["GET", "HEAD", "POST"])
def mail(request, mail_id):
    """What one mail proposes, to be confirmed or corrected."""
    mail = mail_of(request, mail_id)
    application = mail.application or fitting_application(mail)
    likely = [] if application else likely_applications(mail)
    application = application or likeliest(mail, likely)
    initial = {"kind": mail.kind, "application": application}
    form = DecideForm(posted(request), mail=mail, likely=likely, initial=initial)
    if form.is_valid():
        mail.decide(**form.cleaned_data)
        return redirect(_next_step(mail), mail.pk)
    return answer(request, "exchange/mail.html", form, {"mail": mail})


def _next_step(mail: ReceivedMail) -> str:
    if mail.application is None:
        return "exchange:mail_application"
    step = STEPS.get(MailKind(mail.kind), "exchange:mail_note")
    if step == "exchange:mail_change" and not changeable_rounds(mail):
        return "exchange:mail_round" if tells_new_time(mail) else "exchange:mail_note"
    return step


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def mail_application(request, mail_id):
    """A new application, with what the mail says of it; then on with the mail."""
    mail = mail_of(request, mail_id)
    initial = {
        "company_name": mail.company,
        "position": mail.position,
        "stage": Stage.APPLIED,
        "applied_on": mail.happened_on if mail.kind == MailKind.ACKNOWLEDGEMENT else None,
    }
    form = QuickApplicationForm(
        posted(request), user=request.user, initial=initial, auto_id="new_%s"
    )
    if form.is_valid():
        with transaction.atomic():
            application = Application.objects.log(
                request.user, on=timezone.localdate(), **form.facts()
            )
            mail.decide(kind=mail.kind, application=application)
        return redirect(_next_step(mail), mail.pk)
    return answer(request, "exchange/mail_application.html", form, {"mail": mail})


@require_POST
def leave_mail(request, mail_id):
    """Not this one: the mail goes, nothing is recorded."""
    mail_of(request, mail_id).delete()
    messages.success(request, gettext("The email is deleted here. Nothing was recorded."))
    return redirect("exchange:mails")
