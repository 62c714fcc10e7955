"""The order of a column of the board as a person has put it by hand.

A card that was never put anywhere has the negative of its key as its rank, so that the newest is on
top; one that was has a number between those of its neighbours.
"""

from django.db import transaction

from applications.models import Application

STEPS = ("top", "up", "down")


def rank_of(key: int, hand_rank: float | None) -> float:
    """The place of a card in its column: of two the smaller stands above."""
    return -key if hand_rank is None else hand_rank


def place_before(application: Application, following: int | None) -> None:
    """Put the card before the one of the key `following` in its column; without one, at the end.

    A card that is no longer in that column counts as none.
    """
    with transaction.atomic():
        others = _others(application)
        keys = [key for key, _ in others]
        _put(application, others, keys.index(following) if following in keys else len(keys))


def step(application: Application, direction: str) -> None:
    """Put the card one place "up" or "down" in its column, or on its "top"."""
    with transaction.atomic():
        others = _others(application)
        above = sum(rank < rank_of(application.pk, application.hand_rank) for _, rank in others)
        place = {"top": 0, "up": above - 1, "down": above + 1}[direction]
        _put(application, others, min(max(place, 0), len(others)))


def _others(application: Application) -> list[tuple[int, float]]:
    """The other cards of its column with their ranks, from the top."""
    column = Application.objects.for_user(application.owner).open().filter(stage=application.stage)
    # In the order of the keys, as everywhere: of two cards moved at once none waits for ever.
    rows = column.order_by("pk").select_for_update().values_list("pk", "hand_rank")
    ranked = [(key, rank_of(key, rank)) for key, rank in rows if key != application.pk]
    return sorted(ranked, key=lambda card: (card[1], -card[0]))


def _put(application: Application, others: list[tuple[int, float]], place: int) -> None:
    ranks = [rank for _, rank in others]
    above = ranks[place - 1] if place else None
    below = ranks[place] if place < len(ranks) else None
    rank = _between(above, below)
    if rank is None:
        _spread(others)
        _put(application, [(key, float(number)) for number, (key, _) in enumerate(others)], place)
        return
    application.hand_rank = rank
    application.save(update_fields=["hand_rank"])


def _between(above: float | None, below: float | None) -> float | None:
    """A number between both; None where they are too close for one."""
    if above is None or below is None:
        return (above or 0.0) + 1 if below is None else below - 1
    middle = (above + below) / 2
    return middle if above < middle < below else None


def _spread(others: list[tuple[int, float]]) -> None:
    rows = [Application(pk=key, hand_rank=float(number)) for number, (key, _) in enumerate(others)]
    Application.objects.bulk_update(rows, ["hand_rank"], batch_size=500)
