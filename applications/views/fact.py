from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from applications.forms import FACTS, FactForm
from applications.models import Application
from applications.views.application import say_what_followed
from frame.form_pages import answer, atomic_when_posted, posted


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def edit_fact(request, application_id, fact):
    mine = Application.objects.for_user(request.user).select_related("company", "referred_by")
    application = get_object_or_404(mine, pk=application_id)
    if fact not in FACTS:
        raise Http404
    data = posted(request)
    if data is not None:
        application.locked()  # or another tab ends it before the day of applying
    stage, company = application.stage, application.company
    form = FactForm(data, user=request.user, instance=application, fact=fact)
    if form.is_valid() and form.write(
        lambda version: application.update(version=version, **form.facts())
    ):
        say_what_followed(request, application, stage, company)
        return redirect(f"{application.get_absolute_url()}#fact-{fact}")
    return answer(request, "applications/edit_fact.html", form, {"application": application})
