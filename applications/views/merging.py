from django.contrib import messages
from django.db.models import Case, Q, Value, When
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from applications import merging
from applications.forms import MergeForm
from applications.last_contact import with_last_contact
from applications.models import Company, Contact
from applications.spelling import words_of
from frame.folding import folded
from frame.form_pages import answer
from frame.numbered_pages import numbered_page
from records.undo import say_in_bin

# How many of the others are on a page.
OFFERED = 20


@require_http_methods(["GET", "HEAD", "POST"])
def merge_contact(request, contact_id):
    mine = Contact.objects.for_user(request.user).select_related("company")
    contact = get_object_or_404(mine, pk=contact_id)
    others = mine.exclude(pk=contact.pk)
    return _merge(request, contact, others, merging.same_person, merging.merge_contacts)


@require_http_methods(["GET", "HEAD", "POST"])
def merge_company(request, company_id):
    mine = Company.objects.for_user(request.user)
    company = get_object_or_404(mine, pk=company_id)
    others = mine.exclude(pk=company.pk)
    return _merge(request, company, others, merging.same_company, merging.merge_companies)


def _merge(request, target, others, same, merge):
    """Choose the other row (?other=…) and see what moves; one POST merges, or with `two` says
    that they are two."""
    data = request.POST if request.method == "POST" else request.GET
    if request.method != "POST" and "other" not in data:
        return render(request, "applications/merge.html", _choice(request, target, others))
    form = MergeForm(data, others=others)
    if not form.is_valid():
        context = _choice(request, target, others)
        return answer(request, "applications/merge.html", form, context)
    duplicate = form.cleaned_data["other"]
    if request.method != "POST":
        context = _preview(target, duplicate) | {"same": same(target)}
        return answer(request, "applications/merge.html", form, context)
    if "two" in request.POST:
        merging.mark_as_namesakes(target, duplicate)
        messages.success(request, gettext("They stay separate. You will not be asked again."))
    else:
        item = merge(target, duplicate)
        say_in_bin(request, item, gettext("Merged with “%(name)s”.") % {"name": duplicate})
    return redirect(target)


def _preview(target, duplicate) -> dict:
    """What a merge would move to `target`, and which facts of `duplicate` it would drop."""
    return {
        "target": target,
        "duplicate": duplicate,
        "moves": merging.what_moves(duplicate),
        "dropped": merging.what_is_dropped(target, duplicate),
    }


def _choice(request, target, others) -> dict:
    """A page of the others to choose from: those that match the search, an exact name first;
    without a search all of them, those of the same name first, then those most like it."""
    search = request.GET.get("q", "").strip()
    is_person = isinstance(target, Contact)
    if search:
        name = " ".join(words_of(folded(search)))
        first = [Q(folded__startswith=f"{name}\n") if is_person else Q(name_folded=name)]
    else:
        first = [Q(pk__in=keys) for keys in merging.most_like(target)]
    order = list(others.model._meta.ordering)
    # Of no keys at all the rule would be a bare number, which means a column.
    if first:
        places = [When(condition, then=Value(place)) for place, condition in enumerate(first)]
        order.insert(0, Case(*places, default=Value(len(first))))
    rows = numbered_page(
        others.matching(search).order_by(*order),
        request.GET.get("page"),
        lambda rows: with_last_contact(rows, timezone.now()) if is_person else rows,
        size=OFFERED,
    )
    return {"target": target, "search": search, "rows": rows, "is_person": is_person}
