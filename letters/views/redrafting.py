"""Drafting anew what the writer has not touched."""

import re

from django.contrib import messages
from django.forms import model_to_dict
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from frame.editing import StaleEdit
from frame.localized import listed
from letters.drafting.draft import Draft
from letters.forms import RedraftForm
from letters.hints.flat_text import stands_in
from letters.languages import LANGUAGES
from letters.models import Letter
from letters.own_templates.mistakes import TemplateMistake
from letters.redrafting import facts_of, redraft_letter, without_a_place
from letters.views.editor import in_the_way_of_saving

MOST_SENTENCES = 4
_OWN_WORDS = {
    "subject": _("the subject"),
    "greeting": _("the greeting"),
    "body": _("your own paragraphs"),
    "closing": _("the closing"),
    "recipient_lines": _("the recipient"),
    "signature_name": _("your name"),
}


@require_POST
def redraft(request, letter_id):
    """To another person, in another language or tone, or with `as_it_is` from the record as it
    is now: no own word is changed."""
    mine = Letter.objects.for_user(request.user).with_record()
    letter = get_object_or_404(mine, pk=letter_id)
    if obstacle := in_the_way_of_saving(request, letter):
        return obstacle
    asked = {} if "as_it_is" in request.POST else request.POST.dict()
    stored = model_to_dict(letter, RedraftForm.Meta.fields)
    form = RedraftForm(stored | asked, instance=letter)
    if letter.is_frozen or not form.is_valid():
        messages.info(request, gettext("Nothing was changed."))
        return redirect(letter)
    try:
        messages.success(request, _redrafted(letter, form, is_asked=bool(asked)))
    except StaleEdit:  # sent meanwhile
        messages.info(request, gettext("Nothing was changed."))
    except TemplateMistake as mistake:
        words = gettext("Nothing was changed. The template has a mistake: %(mistake)s")
        messages.warning(request, words % {"mistake": mistake})
    return redirect(letter)


def _redrafted(letter: Letter, form: RedraftForm, *, is_asked: bool) -> str:
    """Draft it anew as the form asks, and say what stayed as it was."""
    language_before, draft_before = letter.language, Draft.from_json(letter.drafted)
    sentences = [_outcome(redraft_letter(letter, **form.choice()))]
    if not is_asked:
        sentences += _without_a_place(draft_before, letter)
    if LANGUAGES[language_before].tongue != LANGUAGES[letter.language].tongue:
        sentences += _paragraphs_that_stay(letter)
        sentences += _in_its_own_language(letter)
    return " ".join(sentences)


def _without_a_place(before: Draft, letter: Letter) -> list[str]:
    """What the record has made new, and the writer's own paragraphs have kept out."""
    found = without_a_place(before, letter)[:MOST_SENTENCES]
    if not found:
        return []
    words = gettext(
        "This is new and found no place in the letter: “%(sentences)s” Take over what you like."
    )
    return [words % {"sentences": " ".join(found)}]


def _paragraphs_that_stay(letter: Letter) -> list[str]:
    """Which paragraphs are not drafted anew in the other language, as their writer changed them.

    In which language those are only their writer knows.
    """
    drafted = {paragraph.text for paragraph in Draft.from_json(letter.drafted).paragraphs}
    paragraphs = re.split(r"\n\s*\n", letter.body.strip())
    numbers = [
        str(number) for number, text in enumerate(paragraphs, 1) if text and text not in drafted
    ]
    if not numbers:
        return []
    words = ngettext(
        "Paragraph %(numbers)s stays in the language it is in: you changed it.",
        "Paragraphs %(numbers)s stay in the languages they are in: you changed them.",
        len(numbers),
    )
    return [words % {"numbers": listed(numbers)}]


def _in_its_own_language(letter: Letter) -> list[str]:
    """What only its writer can translate: the words from the record that now stand in the draft."""
    facts = facts_of(letter)
    noted = {
        gettext("the moment you liked best"): facts.best_moment,
        gettext("your strength"): facts.qualification,
    }
    names = [name for name, words in noted.items() if words and stands_in(words, letter.body)]
    sentences = []
    if names:
        words = gettext("These words of yours stay in the language you wrote them in: %(names)s.")
        sentences.append(words % {"names": listed(names)})
    return sentences


def _outcome(own: list[str]) -> str:
    if not own:
        return gettext("Redrafted. The version before is in the history.")
    names = listed([str(_OWN_WORDS[name]) for name in own])
    return gettext("Redrafted. What you wrote stays as it is: %(names)s.") % {"names": names}
