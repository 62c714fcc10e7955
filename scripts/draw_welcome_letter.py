"""Draw the letter of the welcome page with the product's own engine: static/img/letter.svg."""

import datetime
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django  # noqa: E402

django.setup()

from letters.languages import LANGUAGES  # noqa: E402
from paper.layouts import LAYOUTS, PAPERS  # noqa: E402
from paper.letter import PrintedLetter  # noqa: E402
from paper.typefaces import TYPEFACES  # noqa: E402
from paper.typesetting import preview  # noqa: E402

BODY = """Thank you for considering me for the Assistant Manager position, and for calling me \
yourself with the news.

I enjoyed talking with you, Mr Li and Ana. I still think of the half hour on how you rebuilt the \
weekend rota. The thought of working at Larkfield excited me, so I was disappointed that it \
will not be me this time. I respect your decision, and I wish you and your team all the best.

If the Assistant Manager position should become open again, or if another one comes up that calls \
for my retail-operations background, please contact me. I would be happy to work for Larkfield."""

letter = PrintedLetter(
    language=LANGUAGES["en-us"].page,
    layout=LAYOUTS["us"],
    paper=PAPERS["us-letter"],
    typeface=TYPEFACES["libertinus"],
    sender_name="Maya Reyes",
    sender_lines=("418 Alder Street, Apt 3", "Portland, OR 97205", "maya@example.com"),
    recipient_lines=("Adaeze Okafor", "Head of Operations", "Larkfield"),
    place="",
    date=LANGUAGES["en-us"].date(datetime.date(2026, 11, 24)),
    subject="Assistant Manager, Maya Reyes",
    greeting="Dear Ms Okafor,",
    body=BODY,
    closing="With warm regards,",
    signature_name="Maya Reyes",
)
(ROOT / "static" / "img" / "letter.svg").write_bytes(preview(letter)[0])
