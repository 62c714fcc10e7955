from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from applications.forms import CompanyForm
from applications.models import Company


@require_http_methods(["GET", "HEAD", "POST"])
def company(request, company_id):
    company = get_object_or_404(Company.objects.for_user(request.user), pk=company_id)
    data = request.POST if request.method == "POST" else None
    form = CompanyForm(data, instance=company)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("applications:company", company.pk)
    context = {
        "form": form,
        "company": company,
        "applications": company.applications.all(),
        "people": company.contacts.all(),
    }
    status = 422 if form.errors else 200
    return render(request, "applications/company.html", context, status=status)
