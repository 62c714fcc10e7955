"""Letters read for hints: two samples, and drafts of each kind."""

from typing import Any

from letters.hints import Reading
from letters.kinds import Kind
from tests.letters.samples import full_facts

FRESH = """Thank you for considering me for the Assistant Manager position, and for phoning me \
yourself with the outcome.

I liked every conversation with you and your team; the half hour on how you rebuilt the weekend \
rota is still on my mind, and it made me keen to work with you. So I was sorry not to be the one \
you picked, and I respect the choice. I hope the new season starts well for all of you.

If the Assistant Manager post ever opens again, or something else comes up that needs a person \
with my retail-operations background, please call or write to me; I would gladly join Larkfield. \
You are welcome to keep my application for the next twelve months."""


def reading(body=FRESH, **changes) -> Reading:
    values: dict[str, Any] = {
        "kind": Kind.CAME_SECOND,
        "language": "en-us",
        "words": {
            "subject": "Assistant Manager, Dana Ruiz",
            "greeting": "Dear Ms Okafor,",
            "body": body,
            "closing": "With warm regards,",
            "signature_name": "Dana Ruiz",
        },
        "facts": full_facts(),
        "days_since": 1,
    } | changes
    return Reading(**values)
