"""How well mails are understood: a confusion matrix over mails whose kind somebody has read.

    .venv/bin/python -m scripts.measure_mails FILE [--half tuned|unseen|all] [--wrong]

FILE is a list of objects with `id`, `subject` and `text`, and either `kind` or `label` (reject or
not) and `type`; every second mail by the sum of its id is of the half that the vocabulary may be
tuned on. Or it is a folder of .eml files with a table of their kinds, such as
tests/exchange/mails/corpus; those are read as they went over the wire, with their calendars. Or a
table of sentences with `id`, `kind` and `text`, as in tests/exchange/mails/corpus/phrases.
"""

import argparse
import csv
import hashlib
import json
import os
from collections import Counter
from functools import cache
from pathlib import Path

import django

KINDS = {
    "ack": "acknowledgement",
    "interview": "invitation",
    "assessment": "assessment",
    "offer": "offer",
    "on_hold": "waiting",
    "finalist": "finalist",
    "another_chosen": "another_chosen",
    "position_closed": "job_closed",
}
ANOTHER = {"another_chosen", "finalist"}


def half_of(mail: dict) -> str:
    return "unseen" if hashlib.sha256(mail["id"].encode()).digest()[0] % 2 else "tuned"


def kind_of(mail: dict) -> str:
    if "kind" in mail:
        return mail["kind"]
    usual = "refusal" if mail["label"] == "reject" else "other"
    return KINDS.get(mail["type"], usual)


def mails_of(path: Path) -> list[dict]:
    """The mails of a file, or those of a folder by its table kinds.csv."""
    if path.suffix == ".json":
        return json.loads(path.read_text())
    if path.suffix == ".csv":
        return [row | {"subject": ""} for row in _rows_of(path)]
    rows = _rows_of(path / "kinds.csv")
    return [row | {"id": row["file"], "path": path / row["file"]} for row in rows]


def _rows_of(path: Path) -> list[dict]:
    with path.open(newline="") as table:
        return list(csv.DictReader(table))


def guess_of(mail: dict):
    """What the product understands of it; each mail is read once, however often it is counted."""
    if "path" not in mail:
        return _guess_of_words(mail["text"], mail["subject"])
    return _guess_of_file(mail["path"])


@cache
def _guess_of_words(text: str, subject: str):
    from exchange.mails.kinds import guess_kind

    return guess_kind(text, subject)


@cache
def _guess_of_file(path: Path):
    from exchange.mails import proposing
    from exchange.mails.message import read_mail

    content = read_mail(path.read_bytes())
    return proposing.guess_of(content, proposing.likely_invitation(content))


def measure(mails: list[dict]) -> Counter:
    """How often each kind was taken for each: (what it is, what was guessed)."""
    return Counter((kind_of(mail), str(guess_of(mail).kind)) for mail in mails)


def figures(counts: Counter, refusals: set[str]) -> list[str]:
    """The lines that the goals are about."""
    total = sum(n for (kind, _), n in counts.items() if kind in refusals)
    found = sum(n for (kind, got), n in counts.items() if kind in refusals and got in refusals)
    false = sum(n for (kind, got), n in counts.items() if kind not in refusals and got in refusals)
    others = sum(n for (kind, got), n in counts.items() if kind not in ANOTHER and got in ANOTHER)
    chosen = sum(n for (kind, _), n in counts.items() if kind in ANOTHER)
    hit = sum(n for (kind, got), n in counts.items() if kind in ANOTHER and got in ANOTHER)
    return [
        f"refusals found: {found} of {total}; false: {false}",
        f"somebody else was chosen, found: {hit} of {chosen}; false: {others}",
        f"kind right: {sum(n for (kind, got), n in counts.items() if kind == got)} of "
        f"{counts.total()}",
    ]


def names_found(mails: list[dict]) -> dict[str, Counter]:
    """How often company and position are named right or wrong, or not at all.

    `unasked` is what was named where there is none. Neither the legal form of a company, nor the
    agency in "Haven (via Peak Search)", nor who may apply for a job makes a difference.
    """
    from exchange.mails.message import read_mail
    from exchange.mails.position import position_of
    from exchange.mails.sender import company_of

    counts = {"company": Counter[str](), "position": Counter[str]()}
    for mail in mails:
        content = read_mail(mail["path"].read_bytes()) if "path" in mail else None
        for column, named in (("company", company_of), ("position", position_of)):
            if content is not None and column in mail:
                counts[column][_verdict(mail[column], named(content))] += 1
    return counts


def _verdict(wanted: str, name: str) -> str:
    if not wanted:
        return "unasked" if name else "rightly empty"
    if not name:
        return "empty"
    return "right" if _name_key(wanted) == _name_key(name) else "wrong"


def _name_key(name: str) -> str:
    from applications.spelling import name_key
    from exchange.mails.vocabulary.senders import LEGAL_FORM
    from exchange.postings.page_text import job_title

    name = job_title(name.partition(" (via ")[0])
    return name_key(LEGAL_FORM.sub("", name).strip(" ,"))


def lines_of_names(counts: dict[str, Counter]) -> list[str]:
    return [
        f"{column} right: {found['right']} of {found['right'] + found['wrong'] + found['empty']}; "
        f"wrong: {found['wrong']}; empty: {found['empty']}; "
        f"named where there is none: {found['unasked']}"
        for column, found in counts.items()
    ]


def table(counts: Counter) -> list[str]:
    kinds = sorted({kind for pair in counts for kind in pair})
    head = " " * 17 + "".join(f"{kind[:8]:>9}" for kind in kinds)
    rows = [f"{kind:17}" + "".join(f"{counts[kind, got]:9}" for got in kinds) for kind in kinds]
    return [head, *rows]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--half", choices=["tuned", "unseen", "all"], default="unseen")
    parser.add_argument("--wrong", action="store_true", help="list the mails that were mistaken")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from exchange.mails.kinds import REFUSALS

    mails = mails_of(options.file)
    mails = [mail for mail in mails if options.half in ("all", half_of(mail))]
    # Of these nobody can tell by the words alone.
    mails = [mail for mail in mails if mail.get("label") != "ambiguous"]
    counts = measure(mails)
    print(f"{len(mails)} mails ({options.half})", *table(counts), sep="\n")
    print(*figures(counts, {str(kind) for kind in REFUSALS}), sep="\n")
    print(*lines_of_names(names_found(mails)), sep="\n")
    for mail in mails if options.wrong else ():
        guess = guess_of(mail)
        if guess.kind != kind_of(mail):
            print(mail["id"], kind_of(mail), "->", guess.kind, guess.words)


if __name__ == "__main__":
    main()
