"""What the record makes of a letter now, and drafting anew what its writer has not touched."""

from copy import copy
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from django.db import transaction
from django.db.models import prefetch_related_objects

from accounts.models import Letterhead
from applications.models import Contact
from applications.people_met import may_be_of_an_agency, role_for
from applications.unnamed import named
from letters.drafting.draft import Draft, draft
from letters.drafting.fact_table import Origin
from letters.drafting.facts import Facts
from letters.drafting.gathering import gather
from letters.drafting.redraft import Redrafted, redraft
from letters.drafting.spoken import name_on_an_envelope, speak
from letters.kinds import KINDS, Kind, Variant
from letters.languages import LANGUAGES
from letters.languages.greetings import put_right
from letters.languages.typed_companies import company_name
from letters.models import Letter, LetterTemplate
from letters.models.letter import MOST_LINES
from letters.own_templates.mistakes import TemplateMistake
from letters.own_templates.sentences import sentences_in
from letters.suggested_language import by_record
from paper.layouts import US_LETTER_COUNTRIES
from paper.markup import unescaped

LONGEST_LINE = 200  # what the column of a subject, and of a greeting, can hold
LONGEST_ADDRESS = Letter._meta.get_field("recipient_lines").max_length or 0


def facts_of(letter: Letter, letterhead: Letterhead | None = None) -> Facts:
    """The facts as the record holds them now, for the letter as it is.

    The `letterhead` is read where nobody has it yet.
    """
    prefetch_related_objects([letter.application], "verdicts")  # whoever asks next has them
    return gather(
        letter.application,
        today=letter.dated_on,
        recipient=letter.recipient,
        round=letter.round,
        verdict=letter.verdict or letter.application.verdict,
        letterhead=letterhead,
        letter=letter,
    )


def draft_of(letter: Letter, facts: Facts) -> Draft:
    """The draft of `letter`, in the writer's own words where it has a template.

    Raises `TemplateMistake`.
    """
    if letter.template:
        made = letter.template.render(facts)
    else:
        made = draft(Kind(letter.kind), letter.variant, speak(facts, letter.language))
    return replace(
        made,
        subject=made.subject[:LONGEST_LINE],
        greeting=made.greeting[:LONGEST_LINE],
        recipient_lines="\n".join(_first_that_fit(_address(letter))),
        signature_name=facts.writer_name,
    )


def fresh_draft(letter: Letter, facts: Facts) -> Draft:
    """What would be drafted from the record now; the old draft where its own template is gone."""
    old = Draft.from_json(letter.drafted)
    if old.is_own and not letter.template:
        return old
    try:
        return draft_of(letter, facts)
    except TemplateMistake:
        return old


def behind(letter: Letter, facts: Facts) -> str:
    """What changed since the draft, so that it would be worded differently now: `record`, or
    `letterhead` where only that changed; empty where nothing did."""
    old, new = Draft.from_json(letter.drafted), fresh_draft(letter, facts)
    if new.has_the_words_of(old):
        return ""
    under_old_name = fresh_draft(letter, replace(facts, writer_name=old.signature_name))
    is_same = _beside_the_letterhead(under_old_name) == _beside_the_letterhead(old)
    return "letterhead" if is_same else "record"


def _beside_the_letterhead(made: Draft) -> list[str]:
    """A draft without the paragraphs that depend on the letterhead alone."""
    paragraphs = [
        paragraph.text for paragraph in made.paragraphs if paragraph.facts != (Origin.LETTERHEAD,)
    ]
    return [getattr(made, name) for name in Draft.LINES] + paragraphs


def is_untouched(letter: Letter) -> bool:
    """Whether a letter still has the words of its draft, so that drafting it anew loses nothing."""
    return not letter.is_frozen and bool(letter.drafted) and letter.is_as_drafted


@dataclass(frozen=True)
class Choice:
    """What a letter is drafted as."""

    recipient: Contact | None
    language: str
    variant: str
    template: LetterTemplate | None

    @classmethod
    def of(cls, letter: Letter) -> "Choice":
        return cls(letter.recipient, letter.language, letter.variant, letter.template)

    def changed_to(self, **chosen: Any) -> "Choice":
        """With what was `chosen` instead: a newly chosen template brings its language, and another
        language drops the template."""
        choice = replace(self, **chosen)
        if choice.template and choice.template != self.template:
            return replace(choice, language=choice.template.language)
        return choice if choice.language == self.language else replace(choice, template=None)


@transaction.atomic
def redraft_letter(letter: Letter, **chosen: Any) -> list[str]:
    """Draft anew what the writer has not touched, and return the names of what is their own.

    `chosen` are fields of `Choice`; the others stay. The names are those of `Draft.WORDS`. Layout
    and paper follow the language where they were the old one's. What another tab has written
    meanwhile counts, too. Raises `TemplateMistake`, and `StaleEdit` for a letter that was sent.
    """
    letter.take_locked()
    letter.refuse_frozen()
    before = Choice.of(letter)
    choice = before.changed_to(**chosen)
    head = Letterhead.objects.of_person(letter.owner_id)
    look = _look(letter, choice.language, head)
    if choice.language != letter.language:
        letter.language_by_record = str(by_record(letter.application, head))
    for name, value in vars(choice).items():
        setattr(letter, name, value)
    redrafted = _draft_anew(letter, facts_of(letter, head), as_before=choice == before)
    letter.close_sitting()
    letter.save(update_fields=[*vars(choice), "language_by_record", "drafted"])
    letter.update(version=str(letter.revision), **redrafted.words, **look)
    return redrafted.own


def _draft_anew(letter: Letter, facts: Facts, *, as_before: bool = False) -> Redrafted:
    """Draft it anew and save nothing; `as_before` where the choice of language and so on is the
    same."""
    old = Draft.from_json(letter.drafted)
    new = fresh_draft(letter, facts) if as_before else draft_of(letter, facts)
    letter.drafted = new.as_json()
    return redraft(old, new, letter.words())


def without_a_place(old: Draft, letter: Letter) -> list[str]:
    """New sentences of the draft of `letter` that are not in the letter, since its writer has
    put other words in their place."""
    new = Draft.from_json(letter.drafted)
    sentences = [text.strip() for text in sentences_in(new.body.replace("\n\n", " "))]
    return [unescaped(text) for text in sentences if text not in old.body + letter.body]


def brief_copy(letter: Letter) -> Letter | None:
    """The letter as it would be redrafted in the brief tone, not saved; None where that is no
    choice, or it is in that tone already."""
    tones = KINDS[Kind(letter.kind)].variants
    if Variant.BRIEF not in tones or letter.variant == Variant.BRIEF:
        return None
    if letter.is_frozen or letter.template:
        return None
    short = copy(letter)
    short.variant = Variant.BRIEF
    for name, text in _draft_anew(short, facts_of(short)).words.items():
        setattr(short, name, text)
    return short


def paper_of(language: str, head: Letterhead) -> str:
    """The paper of that language; A4 instead of US Letter where the writer's country does not
    use it."""
    country = head.probable_country
    is_unknown_there = country and country not in US_LETTER_COUNTRIES
    return "a4" if is_unknown_there else LANGUAGES[language].paper


def _look(letter: Letter, language: str, head: Letterhead) -> dict[str, str]:
    """Layout and paper of the new language, where the letter has those of its old one.

    A letter on its language's paper changes to that of the writer's country once that is known.
    """
    before, after = LANGUAGES[letter.language], LANGUAGES[language]
    look = {}
    if before != after and letter.layout == before.layout:
        look["layout"] = after.layout
    if letter.paper in (before.paper, paper_of(letter.language, head)):
        look["paper"] = paper_of(language, head)
    return look


def _first_that_fit(lines: list[str]) -> list[str]:
    """The first lines of an address, as many as its field takes."""
    ends = accumulate(len(line) + len("\r\n") for line in lines)
    fit = [line for line, end in zip(lines, ends, strict=True) if end <= LONGEST_ADDRESS]
    return fit[:MOST_LINES]


def _address(letter: Letter) -> list[str]:
    """The lines of the address: the person, their role, the organisation and its place.

    A role is used only for people of this search: a referrer's may be any note. For a recruiter of
    an agency the employer is left out.
    """
    recipient = letter.recipient
    company = recipient.company if recipient else None
    # Who recommended somebody need not belong to the employer.
    if not company and letter.kind != Kind.REFERRER_THANKS:
        company = letter.application.company
    if recipient and may_be_of_an_agency(recipient, letter.application):
        company = None
    name, _ = put_right(recipient.name, recipient.greeting) if recipient else ("", "")
    name = name_on_an_envelope(name, letter.language)
    role = role_for(letter.application, recipient) if letter.kind != Kind.REFERRER_THANKS else ""
    person = [name, role] if recipient else []
    place = [company_name(named(company.name)), *company.address_lines] if company else []
    return [line for line in (*person, *place) if line]
