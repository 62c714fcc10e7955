from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from applications.fact_sheet import noted_facts
from applications.forms import ContactForm
from applications.history import parts_of, verdicts_by
from applications.last_contact import note_last_contact, with_contact_figures
from applications.merging import same_person
from applications.models import Application, Company, Contact, Participation
from applications.people_labels import label_of_new, labels_of, own_people, people_completing
from applications.people_named import person_meant
from applications.vcard import vcard, vcard_filename
from applications.whom_to_write import asked_on, who_asked
from frame.form_pages import answer, posted
from frame.invisible import shown
from frame.numbered_pages import numbered_page
from records.undo import delete_with_undo

# What the list of letters shows.
_OF_A_LETTER = (
    "recipient",
    "kind",
    "state",
    "sent_on",
    "answered_on",
    *(f"application__{name}" for name in Application.NAMED_BY),
)


@require_safe
def people(request):
    """Everybody met, written to or mentioned, with the last contact."""
    search = request.GET.get("q", "").strip()
    mine = Contact.objects.for_user(request.user)
    found = mine.matching(search).order_by("folded", "pk")
    now = timezone.now()
    rows = numbered_page(
        found, request.GET.get("page"), lambda rows: with_contact_figures(rows, now)
    )
    context = {"rows": rows, "search": search, "twice": mine.first_named_twice()}
    return render(request, "applications/people.html", context)


@require_safe
def people_like(request, application_id):
    """A few of the person's contacts whose names continue what is typed, for an interview of the
    application.

    Before anything is typed, those near it.
    """
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    typed = shown(request.GET.get("start", ""))
    context = {
        "choices": labels_of(people_completing(typed, application), application),
        "typed": typed,
        "meant": person_meant(typed, application),
        "new": label_of_new(typed, application),
    }
    return render(request, "applications/_people_like.html", context)


@require_safe
def own_people_like(request):
    """A few of all the person's contacts whose names continue what is typed, as choices of a
    field."""
    typed = shown(request.GET.get("start", ""))
    found = own_people(typed, Application(owner=request.user))
    return render(request, "applications/_own_people.html", {"form": {"own_people": found}})


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_contact(request):
    return _contact_form(request, Contact(owner=request.user), "applications/add_contact.html", {})


@require_http_methods(["GET", "HEAD", "POST"])
def contact(request, contact_id):
    mine = Contact.objects.for_user(request.user).select_related("company")
    contact = get_object_or_404(mine, pk=contact_id)
    record = _record_of(contact)
    record["to_write_about"] = jobs = _jobs_to_write_about(record, contact)
    record["who_asked"] = _who_asked(record, contact, is_any_open=bool(jobs))
    return _contact_form(request, contact, "applications/contact.html", record)


def _record_of(contact: Contact) -> dict[str, Any]:
    """All that is on record about a person."""
    parts, verdicts = parts_of(contact), verdicts_by(contact)
    letters = list(contact.letters.select_related("application__company").only(*_OF_A_LETTER))
    news = [verdict for verdict in verdicts if verdict.told_by_id == contact.pk]
    note_last_contact(contact, (part.round for part in parts), letters, news)
    return {
        "parts": [
            part for part in parts if part.round.has_taken_place or part.round.may_have_taken_place
        ],
        "parts_ahead": _nearest_first(part for part in parts if part.round.may_still_come),
        "letters": letters,
        "news": news,
        "decided": [verdict for verdict in verdicts if verdict.decided_by_id == contact.pk],
        "referrals": contact.referrals.select_related("company").only(
            "referred_by", *Application.NAMED_BY
        ),
        "reminders": contact.reminders.open(),
        "same": same_person(contact),
        "facts": noted_facts(contact, ("greeting", "note")),
        "was_long_ago": contact.was_long_ago(timezone.localdate()),
    }


def _nearest_first(parts: Iterable[Participation]) -> list[Participation]:
    """Those without a day come last."""
    now = timezone.now()
    return sorted(
        parts, key=lambda part: (part.round.starts_at is None, part.round.starts_at or now)
    )


def _who_asked(record, contact: Contact, *, is_any_open: bool) -> list[Company | Contact]:
    """Who does not want letters to the person: they, or their company; or the employers of all
    jobs with which they had to do, where none of these is open to letters."""
    companies = [] if is_any_open else [job.company for job in _jobs_with(record)]
    found = [row for company in (None, *companies) for row in who_asked(company, contact)]
    return list(dict.fromkeys(found))


def _jobs_with(record) -> list[Application]:
    """Applications in which the person took part, or told or decided the ending."""
    met = [part.round.application for part in (*record["parts"], *record["parts_ahead"])]
    return [*met, *(verdict.application for verdict in (*record["news"], *record["decided"]))]


def _jobs_to_write_about(record, contact: Contact) -> list[Application]:
    """Applications in which the person took part, told or decided the ending, or referred, and
    about which they accept letters; the newest first."""
    jobs = {job.pk: job for job in _jobs_with(record) if not asked_on(job.company, contact)}
    jobs |= {job.pk: job for job in record["referrals"] if not asked_on(None, contact)}
    return sorted(jobs.values(), key=lambda job: -job.pk)


def _contact_form(request, contact, template, context):
    form = ContactForm(posted(request), user=request.user, instance=contact)
    if form.is_valid() and form.write(
        lambda version: contact.update(version=version, **form.facts())
    ):
        messages.success(request, gettext("%(person)s is saved.") % {"person": contact})
        return redirect(contact)
    return answer(request, template, form, context | {"contact": contact})


@require_safe
def download_vcard(request, contact_id):
    mine = Contact.objects.for_user(request.user).select_related("company")
    contact = get_object_or_404(mine, pk=contact_id)
    response = HttpResponse(vcard(contact), content_type="text/vcard; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, vcard_filename(contact))
    return response


@require_POST
def delete_contact(request, contact_id):
    """Into the bin, from which they can be restored."""
    contact = get_object_or_404(Contact.objects.for_user(request.user), pk=contact_id)
    text = gettext("%(person)s is in the bin.") % {"person": contact}
    delete_with_undo(request, contact, text)
    return redirect("applications:people")


@require_http_methods(["GET", "HEAD", "POST"])
def forget_contact(request, contact_id):
    """Says what goes and what stays before anything is deleted."""
    contact = get_object_or_404(Contact.objects.for_user(request.user), pk=contact_id)
    if request.method == "POST":
        contact.forget()
        messages.success(
            request, gettext("This person is forgotten. What you wrote yourself is unchanged.")
        )
        return redirect("applications:people")
    letters = contact.letters.select_related("application__company")
    context = {
        "contact": contact,
        "letters": letters,
        "round_count": contact.participations.count(),
    }
    return render(request, "applications/forget_contact.html", context)
