from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from applications.forms import FACTS, FactForm
from applications.models import Application


@require_http_methods(["GET", "HEAD", "POST"])
def edit_fact(request, application_id, fact):
    mine = Application.objects.for_user(request.user).select_related("company", "referred_by")
    application = get_object_or_404(mine, pk=application_id)
    if fact not in FACTS:
        raise Http404
    # Asked before the form is checked, which writes what was typed into its instance.
    seen, title = application.fact_seen(fact), str(application)
    data = request.POST if request.method == "POST" else None
    form = FactForm(data, user=request.user, instance=application, fact=fact)
    form.seen = request.POST.get("seen", "") if request.method == "POST" else seen
    if data is not None and form.is_valid() and form.write(application.set_fact, fact, form.value):
        return redirect(f"{application.get_absolute_url()}#fact-{fact}")
    context = {"form": form, "application": application, "title": title}
    status = 422 if form.errors else 200
    return render(request, "applications/edit_fact.html", context, status=status)
