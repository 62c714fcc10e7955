"""A printed sheet for a friend who helps to practise: its questions, and its words."""

from django.utils.translation import get_language, gettext

from paper.characters import without_pictures
from paper.layouts import PAPERS
from paper.practice_sheet import PrintedPracticeSheet
from paper.typefaces import TYPEFACES
from practice.models import Question

MOST_QUESTIONS = 6
ON_US_LETTER = ("en", "en-us")


def sheet_questions(user) -> list[str]:
    """The cards that are due next, or the newest questions where there is no card.

    Pictures in them are left out: no font of letters has them, and the questions are read aloud.
    """
    mine = Question.objects.for_user(user)
    cards = mine.cards().order_by("due_on", "pk").values_list("text", flat=True)
    newest = mine.order_by("-pk").values_list("text", flat=True)
    texts = list(cards[:MOST_QUESTIONS]) or list(newest[:MOST_QUESTIONS])
    return [words for text in texts if (words := without_pictures(text))]


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
