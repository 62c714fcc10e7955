from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from frame.form_pages import answer
from practice.due_cards import comes_on, due_cards, is_enough, practised_today
from practice.forms import AnswerForm, MarkForm
from practice.models import Attempt, Question
from practice.models.question import A_SESSION


@require_safe
def session(request):
    """The next card of today, or the end of the sitting; ?more goes on after five."""
    now = timezone.now()
    practised = practised_today(request.user, timezone.localdate(now))
    card = due_cards(request.user, now).first()
    if card and ("more" in request.GET or not is_enough(practised)):
        return redirect("practice:card", card.pk)
    context = {"practised": practised, "has_more": card is not None}
    return render(request, "practice/session_over.html", context)


@require_safe
def card(request, question_id):
    """One question, to be answered aloud."""
    question = _own(request, question_id)
    now = timezone.now()
    before = practised_today(request.user, timezone.localdate(now)) % A_SESSION
    left = due_cards(request.user, now)[: A_SESSION - before].count()
    context = {
        "question": question,
        "marks": Attempt.Mark,
        "number": before + 1,
        "session": max(before + left, before + 1),
    }
    return render(request, "practice/card.html", context)


@require_POST
def mark_card(request, question_id):
    question = _own(request, question_id)
    form = MarkForm(request.POST)
    if not form.is_valid():
        messages.info(request, gettext("Choose how it went."))
        return redirect("practice:card", question.pk)
    question.mark(form.cleaned_data["mark"], on=timezone.localdate())
    return redirect("practice:card_answer", question.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def card_answer(request, question_id):
    """The best answer so far, to compare and to better, and the way to the next card."""
    question = _own(request, question_id)
    form = AnswerForm(request.POST if request.method == "POST" else None, instance=question)
    if form.is_valid() and form.write(
        lambda version: question.update(version=version, **form.facts())
    ):
        return redirect("practice:session")
    attempt = question.attempts.filter(on=timezone.localdate()).first()
    context = {
        "question": question,
        "attempt": attempt,
        "comes_on": comes_on(question, timezone.now()),
    }
    return answer(request, "practice/card_answer.html", form, context)


def _own(request, question_id) -> Question:
    return get_object_or_404(
        Question.objects.for_user(request.user).select_related("owner"), pk=question_id
    )
