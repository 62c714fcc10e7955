from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from applications.forms import CompanyForm
from applications.merging import same_company
from applications.models import Application, Company, Contact, Verdict

ROWS = 60


@require_safe
def companies(request):
    search = request.GET.get("q", "").strip()
    mine = Company.objects.for_user(request.user)
    found = mine.matching(search).with_counts().order_by("name_key")
    rows = Paginator(found, ROWS).get_page(request.GET.get("page"))
    context = {"rows": rows, "search": search}
    return render(request, "applications/companies.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def company(request, company_id):
    company = get_object_or_404(Company.objects.for_user(request.user), pk=company_id)
    name = company.name
    data = request.POST if request.method == "POST" else None
    form = CompanyForm(data, instance=company)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, f"{company} is saved.")
        return redirect(company)
    tried = (
        Application.objects.for_user(request.user)
        .filter(company=company)
        .with_card_facts("last_event_on")
    )
    people = Contact.objects.for_user(request.user).filter(company=company)
    context = {
        "form": form,
        "company": company,
        "name": name,
        "applications": [(one, Verdict.short_label(one.ended_as)) for one in tried],
        "people": people.with_contact_facts(timezone.now()),
        "same": same_company(company),
    }
    status = 422 if form.errors else 200
    return render(request, "applications/company.html", context, status=status)
