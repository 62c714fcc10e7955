from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from applications import merging
from applications.forms import MergeForm
from applications.models import Company, Contact
from frame.form_pages import answer
from records.undo import say_in_bin


@require_http_methods(["GET", "HEAD", "POST"])
def merge_contact(request, contact_id):
    mine = Contact.objects.for_user(request.user).select_related("company")
    contact = get_object_or_404(mine, pk=contact_id)
    same = merging.same_person(contact)
    return _merge(request, contact, mine.exclude(pk=contact.pk), same, merging.merge_contacts)


@require_http_methods(["GET", "HEAD", "POST"])
def merge_company(request, company_id):
    mine = Company.objects.for_user(request.user)
    company = get_object_or_404(mine, pk=company_id)
    same = merging.same_company(company)
    return _merge(request, company, mine.exclude(pk=company.pk), same, merging.merge_companies)


def _merge(request, target, others, same, merge):
    """Choose the other (?other=…), see what moves, and one POST does it, or with `two` says no."""
    data = request.POST if request.method == "POST" else request.GET if request.GET else None
    form = MergeForm(data, others=others)
    duplicate = form.cleaned_data["other"] if form.is_valid() else None
    if request.method == "POST" and duplicate and "two" in request.POST:
        merging.mark_as_namesakes(target, duplicate)
        messages.success(request, gettext("They stay separate. You will not be asked again."))
        return redirect(target)
    if request.method == "POST" and duplicate:
        item = merge(target, duplicate)
        say_in_bin(request, item, gettext("Merged into %(name)s.") % {"name": target})
        return redirect(target)
    context = {"target": target, "same": same, "duplicate": duplicate}
    if duplicate:
        context |= {
            "moves": merging.what_moves(duplicate),
            "dropped": merging.what_is_dropped(target, duplicate),
        }
    return answer(request, "applications/merge.html", form, context)
