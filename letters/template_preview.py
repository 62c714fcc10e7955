"""The letter that a template makes, for looking at before it is used."""

from dataclasses import dataclass

from django.utils import timezone

from applications.models import Application
from letters.drafting.draft import Draft
from letters.drafting.fact_table import sample_in
from letters.drafting.facts import Facts
from letters.drafting.gathering import gather, likely_recipient
from letters.drafting.spoken import Spoken, speak
from letters.models import LetterTemplate
from letters.own_templates.facts import PLACEHOLDERS, sample_facts
from letters.own_templates.mistakes import TemplateMistake
from paper.markup import Block, TextTooLong, parse


@dataclass(frozen=True)
class Preview:
    """A made letter, or in `mistake` why there is none.

    `unknown` are the facts it names that are not on record, in words.
    """

    draft: Draft | None = None
    blocks: tuple[Block, ...] = ()
    unknown: tuple[str, ...] = ()
    mistake: str = ""


def preview_of(template: LetterTemplate, facts: Facts) -> Preview:
    spoken = speak(facts, template.language)
    try:
        made = template.render(facts, spoken)
        return Preview(made, tuple(parse(made.body)), facts_lacking(template, facts, spoken))
    except (TemplateMistake, TextTooLong) as mistake:
        return Preview(mistake=str(mistake))


def facts_lacking(
    template: LetterTemplate, facts: Facts, spoken: Spoken | None = None
) -> tuple[str, ...]:
    """What stands nowhere in a letter though the template names it, as the record lacks it."""
    return tuple(str(PLACEHOLDERS[name].meaning) for name in template.lacking(facts, spoken))


def facts_for_preview(application: Application | None, language: str) -> Facts:
    """The facts of a letter about `application` today; without one, those of a made-up search."""
    if application is None:
        return sample_in(language)
    verdict = application.verdict
    return gather(
        application,
        today=timezone.localdate(),
        recipient=likely_recipient(application, verdict),
        verdict=verdict,
    )


def placeholder_table(language: str) -> list[tuple[str, str, str]]:
    """Each placeholder as it is typed, what it stands for, and what a made-up search has there."""
    samples = sample_facts(language)
    return [
        ("{{ " + name + " }}", str(placeholder.meaning), str(samples[name]))
        for name, placeholder in PLACEHOLDERS.items()
        if name != "people" and placeholder.language in ("", language)
    ]
