"""What a language brings along to tell what a mail is about.

Each entry is a regular expression that is looked for in one sentence, whatever its case, with single
spaces and straight quotes. A sentence that begins to say "if" before the words decides nothing.
"""

import re
from dataclasses import dataclass, fields
from functools import cached_property

from exchange.mails.vocabulary.pieces.protocol import Pieces
from exchange.mails.vocabulary.scopes import Scope


@dataclass(frozen=True)
class Vocabulary:
    """`refusal` says no, whoever got the job; `another` that somebody else did; `near` that the
    reader was among the last; `taken_back` that an offer stands no more; `called_back` that whoever
    was preferred is out of it, as `other_left` does with `still_wanted`; `filled` and `closed` what
    became of the job. A no that is put as nobody wrote it down is found by its `pieces`, in the
    languages that bring them along.

    Of an interview that is moved or called off, `calling_off`, nothing is refused.
    What is `probable` decides where nothing clearer is found: a no before a word of going on, unless
    the sentence holds a word that is `harmless`; a meeting beside a day. Of `other_time` an interview
    is meant where the mail is about a job at all.
    Words of it that hold `called_off` tell of no other time.
    Around most refusals there is more of them than the no: words of `regret`, of a `decision`, a
    `comparison` with others, luck for the search to come (`farewell`), a `door` left open. Enough of
    them make a refusal probable, however it is put, unless an answer is still `pending`.
    What is `selling` something, or tells of a `missing` paper, refuses nothing; nor does a `welcome`
    to the one who was chosen. To ask for `patience` is the usual end of a receipt, and a delay where
    nothing else is said.
    `unless` begins a condition, or speaks of those who are refused in general; `unsure` marks a
    sentence in which no offer is made, or something else than a job is offered. In one that is
    `undecided` somebody else has an offer and has not taken it, or nobody was chosen; one that is
    `elsewhere` tells of an earlier application, or of somebody else's. A `pitch` is an agency's idea
    for another job, to which the reader may say yes. `ahead` asks the reader for something, or tells
    of what comes next; a question about feedback, about papers that may be kept or about how it was,
    `courtesy`, does not; nor does what is left to settle with anybody, hired or not (`settling`): a badge to
    hand back, costs to refund. Words of an `other_job` part a mail that turns down for one job and
    invites for another. Of a meeting or a test that is `past`, none is to come. The `scope` tells what a no is about.
    """

    refusal: tuple[str, ...]
    another: tuple[str, ...]
    near: tuple[str, ...]
    filled: tuple[str, ...]
    closed: tuple[str, ...]
    waiting: tuple[str, ...]
    offer: tuple[str, ...]
    assessment: tuple[str, ...]
    invitation: tuple[str, ...]
    calling_off: tuple[str, ...]
    missing: tuple[str, ...]
    acknowledgement: tuple[str, ...]
    patience: tuple[str, ...]
    farewell: tuple[str, ...]
    regret: tuple[str, ...]
    probable_refusal: tuple[str, ...]
    probable_invitation: tuple[str, ...]
    other_time: tuple[str, ...]
    taken_back: tuple[str, ...]
    called_back: tuple[str, ...]
    other_left: tuple[str, ...]
    still_wanted: tuple[str, ...]
    withdrawn: tuple[str, ...]
    absent: tuple[str, ...]
    not_a_job: tuple[str, ...]
    about_a_job: tuple[str, ...]
    selling: tuple[str, ...]
    advertising: tuple[str, ...]
    unless: str
    unsure: str
    harmless: str
    undecided: str
    called_off: str
    elsewhere: str
    decision: tuple[str, ...]
    comparison: tuple[str, ...]
    door: tuple[str, ...]
    pending: tuple[str, ...]
    ahead: tuple[str, ...]
    courtesy: tuple[str, ...]
    settling: tuple[str, ...]
    past: tuple[str, ...]
    pitch: tuple[str, ...]
    welcome: tuple[str, ...]
    scope: Scope
    other_job: str
    pieces: Pieces | None = None

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """One expression for each field."""
        return {
            field.name: _compiled(getattr(self, field.name))
            for field in fields(self)
            if field.name not in ("pieces", "scope")
        }


def _compiled(expressions: tuple[str, ...] | str) -> re.Pattern[str]:
    joined = expressions if isinstance(expressions, str) else "|".join(expressions)
    # What matches nothing stands for a language that has no words of a kind.
    return re.compile(joined or r"(?!)", re.IGNORECASE)
