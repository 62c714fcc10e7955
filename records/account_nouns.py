"""What is written of an account: its letterhead."""

from django.utils.translation import gettext_lazy as _

from accounts.models import Letterhead, SentForm
from paper.signature import refuse_strange
from records.models import BinItem, SetAsideFile
from records.nouns import Noun, leave_out, register


def _check_letterhead(letterhead: Letterhead) -> None:
    if letterhead.signature:
        refuse_strange(bytes(letterhead.signature))


register(
    Noun(
        Letterhead,
        "letterhead",
        _("Letterhead"),
        same_as=("owner_id",),
        check=_check_letterhead,
    )
)
leave_out(
    {
        SentForm: "It is remembered for two days, so that a form sent twice is taken once.",
        BinItem: "What was deleted is not taken along.",
        SetAsideFile: "It belongs to what was deleted, or waits to be read.",
    }
)
