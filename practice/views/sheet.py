from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from frame.pdf import shows_pdf
from paper.layouts import PAPERS
from paper.practice_sheet import PrintedPracticeSheet
from paper.typefaces import TYPEFACES
from paper.typesetting import TypesettingError, UnprintableText, export_pdf
from practice.models import Question

MOST_QUESTIONS = 6
ON_US_LETTER = ("en", "en-us")


@shows_pdf
@require_safe
def sheet(request):
    """A PDF for somebody who helps to practice, in the browser's own window, which prints it."""
    questions = _questions(request.user)
    if not questions:
        return redirect("practice:practice")
    try:
        content = export_pdf(printed_sheet(questions), person=request.user.pk)
    except UnprintableText as error:
        text = gettext("These characters can’t be printed in the PDF. Your text is saved.")
        messages.warning(request, f"{text} {error}")
        return redirect("practice:practice")
    except TypesettingError:
        messages.warning(request, gettext("We can’t make the page right now"))
        return redirect("practice:practice")
    response = HttpResponse(content, content_type="application/pdf")
    name = f"{gettext('Practice sheet')}.pdf"
    response["Content-Disposition"] = content_disposition_header(False, name) or "inline"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _questions(user) -> list[str]:
    """The cards that come soonest, or the newest questions where there is no card."""
    mine = Question.objects.for_user(user)
    cards = mine.cards().order_by("due_on", "pk").values_list("text", flat=True)
    newest = mine.order_by("-pk").values_list("text", flat=True)
    return list(cards[:MOST_QUESTIONS]) or list(newest[:MOST_QUESTIONS])


def printed_sheet(questions: list[str]) -> PrintedPracticeSheet:
    """The sheet in the language of the pages."""
    language = get_language() or "en"
    return PrintedPracticeSheet(
        language=language,
        paper=PAPERS["us-letter" if language in ON_US_LETTER else "a4"],
        typeface=TYPEFACES["source-serif"],
        title=gettext("Practice sheet"),
        introduction=gettext(
            "Read each question aloud, listen for up to 90 seconds, and write down what you heard."
        ),
        questions=tuple(questions),
        labels=(
            gettext("What came across"),
            gettext("What was missing or too long"),
            gettext("What I would ask next"),
        ),
        page_words=gettext("Page %(number)s of %(total)s"),
    )
