from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.card_facts import with_card_facts
from applications.company_figures import with_company_figures
from applications.fact_sheet import noted_facts
from applications.forms import CompanyForm
from applications.history import with_what_passed
from applications.last_contact import last_contact, with_last_contact
from applications.merging import same_company
from applications.models import Application, Company, Contact, Verdict
from applications.whom_to_write import who_asked
from frame.form_pages import answer, posted
from frame.numbered_pages import numbered_page
from records.undo import delete_with_undo


@require_safe
def companies(request):
    search = request.GET.get("q", "").strip()
    mine = Company.objects.for_user(request.user)
    found = mine.matching(search).order_by("name_folded", "pk")
    rows = numbered_page(found, request.GET.get("page"), with_company_figures)
    context = {"rows": rows, "search": search}
    return render(request, "applications/companies.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def company(request, company_id):
    company = get_object_or_404(Company.objects.for_user(request.user), pk=company_id)
    form = CompanyForm(posted(request), instance=company)
    if form.is_valid() and form.write(
        lambda version: company.update(version=version, **form.facts())
    ):
        messages.success(request, gettext("%(company)s is saved.") % {"company": company})
        return redirect(company)
    asked = who_asked(company, None)
    context = {"company": company, "who_asked": asked} | _record(request.user, company)
    return answer(request, "applications/company.html", form, context)


def _record(user, company) -> dict:
    """What was tried there, whom the person knows there, and the last contact."""
    tried = Application.objects.for_user(user).filter(company=company)
    tried = with_what_passed(with_card_facts(tried, "last_event_on"))
    people = Contact.objects.for_user(user).filter(company=company)
    people = with_last_contact(people, timezone.now())
    return {
        "facts": noted_facts(company, ("address", "country", "reapply_rule", "note")),
        "applications": [(row, Verdict.short_label(row.ended_as)) for row in tried],
        "people": people,
        "last_contact_on": last_contact(tried, people),
        "same": same_company(company),
    }


@require_POST
def delete_company(request, company_id):
    """Only a company without applications and people: a name that was put in by mistake."""
    company = get_object_or_404(Company.objects.for_user(request.user), pk=company_id)
    if not company.is_unused:
        text = gettext("%(company)s is not deleted: applications or people still belong to it.")
        messages.warning(request, text % {"company": company})
        return redirect(company)
    text = gettext("%(company)s is in the bin.") % {"company": company}
    delete_with_undo(request, company, text)
    return redirect("applications:companies")
