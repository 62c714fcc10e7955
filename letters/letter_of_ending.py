"""Which letter is the one that an ending has, where the ending was undone or a letter restored."""

from django.utils.translation import gettext

from applications.models import Application, Event, Verdict
from letters.kinds import KINDS, Kind
from letters.models import Letter
from letters.redrafting import is_untouched, redraft_letter


def take_up_left_over(application: Application, kind: str, verdict: Verdict) -> Letter | None:
    """Let an unsent letter whose ending was undone answer this one, which has none yet.

    Whoever has restored it means to send it.
    """
    letters = application.letters.filter(kind=kind, verdict=None, is_copy=False, copied_from=None)
    letter = letters.exclude(state__in=Letter.FROZEN).order_by("-pk").first()
    if letter is None:
        return None
    letter.verdict = verdict
    letter.save(update_fields=["verdict"])
    if is_untouched(letter):
        redraft_letter(letter)
    return letter


def fit_restored(letter: Letter) -> list[str]:
    """Let a letter that comes back answer the ending that stands, where its own was undone.

    An ending has one letter: a draft in which nothing was written makes way, beside any other this
    one is a copy. The application is locked.
    """
    if letter.is_copy or letter.copied_from_id:
        return []
    if letter.verdict_id is None and not letter.is_frozen:
        standing = Verdict.objects.filter(application=letter.application_id, reopened_on=None)
        letter.verdict = standing.filter(kind=KINDS[Kind(letter.kind)].answers).first()
    if letter.verdict_id is None:
        return []
    alike = Letter.objects.filter(verdict=letter.verdict_id, kind=letter.kind)
    other = alike.filter(is_copy=False, copied_from=None).select_for_update().first()
    if other is None:
        return []
    if other.state == Letter.State.DRAFT and not other.is_edited:
        _remove(other)
        return [gettext("The draft for the same ending, which you had not edited, is removed.")]
    letter.is_copy = True
    return [gettext("There is another letter for the same ending; this one is kept beside it.")]


def _remove(draft: Letter) -> None:
    lines = draft.application.events.filter(kind=Event.Kind.LETTER_DRAFTED)
    lines.filter(details__letter=draft.pk).delete()
    draft.delete()
