from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from applications import merging
from applications.forms import MergeForm
from applications.models import Company, Contact
from frame.form_pages import answer
from records.undo import say_in_bin

# How many of the others are offered; who is not among them is looked for.
OFFERED = 20


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
    data = request.POST if request.method == "POST" else request.GET
    if request.method != "POST" and "other" not in data:
        return render(request, "applications/merge.html", _choice(request, target, others, same))
    form = MergeForm(data, others=others)
    if not form.is_valid():
        context = _choice(request, target, others, same)
        return answer(request, "applications/merge.html", form, context)
    duplicate = form.cleaned_data["other"]
    if request.method == "POST" and "two" in request.POST:
        merging.mark_as_namesakes(target, duplicate)
        messages.success(request, gettext("They stay separate. You will not be asked again."))
        return redirect(target)
    if request.method == "POST":
        item = merge(target, duplicate)
        say_in_bin(request, item, gettext("Merged into %(name)s.") % {"name": target})
        return redirect(target)
    context = {
        "target": target,
        "same": same,
        "duplicate": duplicate,
        "moves": merging.what_moves(duplicate),
        "dropped": merging.what_is_dropped(target, duplicate),
    }
    return answer(request, "applications/merge.html", form, context)


def _choice(request, target, others, same) -> dict:
    """A few of the others that have the words that are looked for; else first those like it."""
    search = request.GET.get("q", "").strip()
    first = [] if search else same
    found = others.matching(search).exclude(pk__in=[row.pk for row in first])
    rows = [*first, *found[: OFFERED + 1]]
    return {
        "target": target,
        "search": search,
        "rows": rows[:OFFERED],
        "has_more": len(rows) > OFFERED,
        "is_person": isinstance(target, Contact),
    }
