import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.forms import MergeForm
from frame.days import refuse_odd_year
from frame.form_pages import answer, posted
from frame.forms import keys_in
from frame.numbered_pages import numbered_page
from frame.undo import say_with_undo
from practice.due_cards import comes_on
from practice.forms import NewQuestionsForm, QuestionForm
from practice.how_it_went import how_it_went
from practice.models import Asking, Competence, Question
from practice.models.question import QuestionQuerySet
from practice.question_figures import with_figures
from practice.sitting import Sitting
from records.undo import delete_with_undo, say_in_bin

ROWS = 20
# What the list is filtered by, besides a search.
FILTERS = ("landing", "competence")


@require_safe
def questions(request):
    """The bank, the newest question first."""
    asked = request.GET
    search, landing = asked.get("q", "").strip(), asked.get("landing", "")
    mine = Question.objects.for_user(request.user)
    found = mine.matching(search).order_by("-pk")
    if landing in Asking.Landing.values:
        landed = Asking.objects.for_user(request.user).filter(landing=landing)
        found = found.filter(pk__in=landed.values("question"))
    if keys := keys_in([asked.get("competence", "")]):
        found = found.filter(competences__in=keys)
    context = {
        "rows": numbered_page(found, asked.get("page"), with_figures, size=ROWS),
        "search": search,
        "landing": landing,
        "landings": Asking.Landing,
        "is_filtered": bool(search or landing or keys),
        "chosen": keys,
        "beside_search": {
            name: asked[name] for name in ("landing", "competence") if asked.get(name)
        },
        "competences": Competence.objects.for_user(request.user).listed(*keys)[0],
    }
    return render(request, "practice/questions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def add_questions(request):
    form = NewQuestionsForm(posted(request))
    if form.is_valid():
        lines = form.cleaned_data["lines"]
        with transaction.atomic():
            for text in lines:
                Question.objects.get_or_create_by_text(request.user, text)
        text = ngettext(
            "%(count)s question is in your list.",
            "%(count)s questions are in your list.",
            len(lines),
        )
        messages.success(request, text % {"count": len(lines)})
        return redirect("practice:questions")
    return answer(request, "practice/add_questions.html", form)


@require_http_methods(["GET", "HEAD", "POST"])
def question(request, question_id):
    question = _own(request, question_id)
    form = QuestionForm(posted(request), instance=question)
    if form.is_valid() and form.write(lambda version: _save(question, form, version)):
        messages.success(request, gettext("The question is saved."))
        return redirect(question)
    askings = question.askings.select_related("debrief__round__application__company", "asked_by")
    context = {
        "question": question,
        "comes_on": comes_on(question, timezone.now()),
        "sitting": Sitting(only=(question.pk,), origin=("question", question.pk)),
        "askings": askings.newest_first(),
        "earlier_answers": question.earlier_answers.all(),
        "history": how_it_went(question, ROWS),
    }
    return answer(request, "practice/question.html", form, context)


@transaction.atomic
def _save(question: Question, form: QuestionForm, version: str) -> None:
    question.update(version=version, **form.facts())
    form.write_competences(question, question.owner)


def _own(request, question_id) -> Question:
    mine = Question.objects.for_user(request.user).select_related("owner")
    return get_object_or_404(mine, pk=question_id)


@require_http_methods(["GET", "HEAD", "POST"])
def merge_question(request, question_id):
    """Choose the other (?other=…), see what moves, and one POST does it."""
    question = _own(request, question_id)
    others = Question.objects.for_user(request.user).exclude(pk=question.pk)
    data = request.POST if request.method == "POST" else request.GET
    if request.method != "POST" and "other" not in data:
        context = _to_merge_with(request, question, others)
        return render(request, "practice/merge_question.html", context)
    form = MergeForm(data, others=others)
    if not form.is_valid():
        context = _to_merge_with(request, question, others)
        return answer(request, "practice/merge_question.html", form, context)
    duplicate = form.cleaned_data["other"]
    if request.method == "POST":
        item = question.absorb(duplicate)
        say_in_bin(request, item, gettext("Merged with “%(name)s”.") % {"name": duplicate})
        return redirect(question)
    context = {"target": question, "duplicate": duplicate}
    return answer(request, "practice/merge_question.html", form, context)


def _to_merge_with(request, question: Question, others: QuestionQuerySet) -> dict[str, Any]:
    """A page of the other questions to choose from, those that match the search."""
    search = request.GET.get("q", "").strip()
    found = others.matching(search).order_by("text", "pk")
    rows = numbered_page(
        found, request.GET.get("page"), lambda shown: shown.defer("answer"), size=ROWS
    )
    return {"target": question, "search": search, "rows": rows}


@require_http_methods(["GET", "HEAD", "POST"])
def delete_question(request, question_id):
    question = _own(request, question_id)
    if request.method == "POST":
        delete_with_undo(request, question, gettext("The question is in the bin."))
        return redirect("practice:questions")
    context = {"question": question, "times": question.askings.count()}
    return render(request, "practice/delete_question.html", context)


@require_POST
def practise(request, question_id):
    """Make it a card, and go to it; with ?due_on= the card that it was before."""
    question = _own(request, question_id)
    if due_on := _day_in(request.GET.get("due_on", "")):
        question.take_up_again(due_on=due_on)
        messages.success(request, gettext("This question is among your cards now."))
        return redirect(question)
    if question.due_on:
        # Pressed in a page from before: what was practised stays.
        return redirect("practice:card", question.pk)
    question.become_card(on=timezone.localdate())
    undo = reverse("practice:stop_practising", args=[question.pk])
    say_with_undo(request, gettext("This question is among your cards now."), undo)
    return redirect("practice:card", question.pk)


def _day_in(text: str) -> datetime.date | None:
    """The day that the address of Undo names; None where that is no possible day."""
    try:
        day = datetime.date.fromisoformat(text)
        refuse_odd_year(day)
    except (ValueError, ValidationError):
        return None
    return day


@require_POST
def stop_practising(request, question_id):
    question = _own(request, question_id)
    undo = reverse("practice:practise", args=[question.pk])
    if question.due_on:
        undo += f"?due_on={question.due_on.isoformat()}"
    question.stop_practising()
    say_with_undo(request, gettext("You no longer practice this question."), undo)
    return redirect(question)


@require_POST
def use_wished_answer(request, asking_id):
    mine = Asking.objects.for_user(request.user).select_related("question")
    asking = get_object_or_404(mine, pk=asking_id)
    asking.use_wished_answer()
    messages.success(
        request, gettext("This is your best answer now. The one before is kept below.")
    )
    return redirect(asking.question)
