"""The keys of wordings from before signs told questions apart: "C++" had the key of "C".

The migration and what comes back from archives and the bin call `renew_keys`.
"""

import re
from typing import Any

from frame.folding import folded
from practice.question_key import question_key


def _key_without_signs(text: str) -> str:
    return question_key(re.sub(r"[\W_]+", " ", folded(text)))


def renew_keys(questions: Any, wordings: Any) -> None:
    """Let each of the `questions` be known by what it says, and by what was asked, with the signs.

    Both are querysets, `wordings` of all there are. A key that is taken by another stays its.
    """
    for question in questions.prefetch_related("askings").iterator(chunk_size=500):
        mine = wordings.filter(owner=question.owner_id)
        own = question_key(question.text)
        for text in [question.text, *(asking.words for asking in question.askings.all())]:
            key, before = question_key(text), _key_without_signs(text)
            if before in (key, own):
                continue
            stale = mine.filter(question=question.pk, normalised=before)
            if mine.filter(normalised=key).exists():
                stale.delete()
            elif not stale.update(normalised=key) and key == own:
                mine.create(owner_id=question.owner_id, question_id=question.pk, normalised=key)
