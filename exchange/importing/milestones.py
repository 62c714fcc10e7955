"""Columns named after a stage or an ending, with yes or no in their cells: `Offer`, `Absage`."""

from applications.models import ENDINGS, Stage
from exchange.importing.facts import Facts
from exchange.importing.headings import field_of, heading_key
from exchange.importing.records import Field
from exchange.importing.statuses import meaning_of, stage_reached

# What a heading like "In progress" says where the answer is no, nobody knows.
_STAGES = {Stage.INTERVIEWING, Stage.OFFER}


def milestone_of(heading: str) -> str:
    """The stage or the ending that a heading names by itself; empty where it names none."""
    meaning = meaning_of(heading_key(heading))
    if meaning.is_exact and (meaning.choice in _STAGES or meaning.choice in ENDINGS):
        return meaning.choice
    return Stage.APPLIED if field_of(heading) == Field.APPLIED_ON else ""


def reach(facts: Facts, milestone: str) -> bool:
    """Take it into the facts that this was reached; False where another ending is known."""
    if milestone in ENDINGS and facts.ending not in ("", milestone):
        return False
    if milestone in ENDINGS:
        facts.ending = milestone
        milestone = stage_reached(milestone) or Stage.APPLIED
    stages = [Stage(stage) for stage in (facts.reached, milestone) if stage]
    facts.reached = max(stages, key=lambda stage: stage.step)
    return True
