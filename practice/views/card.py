from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from frame.form_pages import answer, posted
from practice.due_cards import comes_on, due_cards, is_enough, practised_today
from practice.forms import AnswerForm, MarkForm
from practice.how_it_went import how_it_went
from practice.models import Attempt, Question
from practice.sitting import Sitting

# Of how often it went before.
MOST_TIMES = 4


@require_safe
def session(request):
    """The next card of a sitting, or its end; ?more goes on after five."""
    now, sitting = timezone.now(), Sitting.of(request.GET)
    practised = practised_today(request.user, timezone.localdate(now))
    left = sitting.left(request.user, now, 1)
    if left and (sitting.only or "more" in request.GET or not is_enough(practised)):
        return redirect(_address("card", left[0], sitting))
    if sitting.is_single:
        return redirect(sitting.back)
    due = due_cards(request.user, now)
    context = {
        "sitting": sitting,
        "practised": practised,
        "skipped_stay_due": due.filter(pk__in=sitting.skipped).exists(),
        "has_more": not sitting.only and due.exists(),
    }
    return render(request, "practice/session_over.html", context)


@require_safe
def card(request, question_id):
    """One question, to be answered aloud."""
    question, sitting = _own(request, question_id), Sitting.of(request.GET)
    now = timezone.now()
    context = {
        "question": question,
        "is_due": comes_on(question, now) == timezone.localdate(now),
        "marks": Attempt.Mark,
        "sitting": sitting,
        "after_skipping": sitting.after(question),
        "place": sitting.place_of(question, now),
        "history": how_it_went(question, MOST_TIMES),
    }
    return render(request, "practice/card.html", context)


@require_POST
@once_per_form
def mark_card(request, question_id):
    question, sitting = _own(request, question_id), Sitting.of(request.GET)
    form = MarkForm(request.POST)
    if not form.is_valid():
        messages.info(request, gettext("Choose how it went."))
        return redirect(_address("card", question.pk, sitting))
    question.mark(form.cleaned_data["mark"], on=timezone.localdate())
    return redirect(_address("card_answer", question.pk, sitting))


@require_http_methods(["GET", "HEAD", "POST"])
def card_answer(request, question_id):
    """The best answer so far, to compare and to better, and the way to the next card."""
    question, sitting = _own(request, question_id), Sitting.of(request.GET)
    form = AnswerForm(posted(request), instance=question)
    if form.is_valid() and form.write(
        lambda version: question.update(version=version, **form.facts())
    ):
        messages.success(request, gettext("Your answer is saved."))
        return redirect(f"{reverse('practice:session')}{sitting.query}")
    context = {
        "question": question,
        "sitting": sitting,
        "attempt": question.attempts.filter(on=timezone.localdate()).first(),
        "comes_on": comes_on(question, timezone.now()),
    }
    return answer(request, "practice/card_answer.html", form, context)


def _address(page: str, question_id: int, sitting: Sitting) -> str:
    return reverse(f"practice:{page}", args=[question_id]) + sitting.query


def _own(request, question_id) -> Question:
    return get_object_or_404(
        Question.objects.for_user(request.user).select_related("owner"), pk=question_id
    )
