from django.contrib import messages
from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.models import NEAR_MISSES, Application, Verdict
from frame.form_pages import answer, posted
from near_misses.forms import RematchSheetForm, SiblingForm
from near_misses.rematch import sheet_lines, sheet_of, to_record


@require_safe
def rematch_sheet(request, application_id):
    """What to take along when they call back, on one printed page."""
    application, verdict = _near_miss(request.user, application_id)
    return _sheet_page(request, verdict, SiblingForm(application=application))


def _sheet_page(request, verdict: Verdict, form: SiblingForm):
    application = form.application
    lines = sheet_lines(application, verdict, sheet_of(verdict))
    missing = to_record(application, verdict, timezone.now())
    context = {"application": application, "lines": lines, "to_record": missing}
    return answer(request, "near_misses/rematch_sheet.html", form, context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_rematch_sheet(request, application_id):
    application, verdict = _near_miss(request.user, application_id)
    sheet = sheet_of(verdict)
    form = RematchSheetForm(posted(request), instance=sheet)
    if form.is_valid() and form.write(
        lambda version: sheet.update(version=version, **form.facts())
    ):
        return redirect("near_misses:rematch_sheet", application.pk)
    context = {"application": application}
    return answer(request, "near_misses/edit_rematch_sheet.html", form, context)


@require_POST
def link_sibling(request, application_id):
    """Which other job at the company they called about."""
    application, verdict = _near_miss(request.user, application_id)
    form = SiblingForm(request.POST, application=application)
    if not form.is_valid():
        return _sheet_page(request, verdict, form)
    application.link_sibling(form.cleaned_data["sibling"])
    messages.success(request, gettext("Your choice is saved."))
    return redirect("near_misses:rematch_sheet", application.pk)


def _near_miss(user, application_id: int) -> tuple[Application, Verdict]:
    """The application and its latest near verdict; 404 where there was none."""
    mine = Application.objects.for_user(user)
    mine = mine.select_related("company", "owner", "sibling__company")
    verdicts = Verdict.objects.for_user(user).select_related("decided_by")
    mine = mine.prefetch_related(Prefetch("verdicts", verdicts.order_by("-pk")))
    application = get_object_or_404(mine, pk=application_id)
    near = (row for row in application.verdicts.all() if row.kind in NEAR_MISSES)
    verdict = next(near, None)
    if verdict is None:
        raise Http404
    return application, verdict
