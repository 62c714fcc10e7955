"""What an import makes of the lists in the folder of real samples.

Counted by hand, from the files, before any of them was imported: rows below the headings, and what
becomes of them without an answer to any question; and how many cells of the rows that are written
go into the notes, since no field of an application is what they are about.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Expected:
    rows: int
    created: int = 0
    merged: int = 0
    asked: int = 0
    skipped: int = 0
    notes: int = 0
    refused: str = ""
    why: str = ""


HEADINGS_ONLY = "There are headings in this file, but no rows below them."
TOTALS = "This is a table of totals. An import needs a row for each application."

EXPECTED = {
    "akamba008-broken-quoting.csv": Expected(
        1, asked=1, why="“Wd R R” is no status; its day and industry would go into the notes"
    ),
    "altaiiiir-jobsankey.csv": Expected(4, asked=4, why="no column has the position"),
    "anthonyooo0-linkedin-bot.csv": Expected(3, skipped=3, why="a bot that never applied"),
    "bohndiggin-py-job-tracker.csv": Expected(
        2, created=1, merged=1, notes=4, why="one job twice; skills and tasks go into the notes"
    ),
    "de-bom-evidence-header-SYNTH.csv": Expected(
        1, created=1, notes=1, why="Kanal, since Quelle says where it was found"
    ),
    "fr-latin1-semicolon-SYNTH.csv": Expected(2, created=2),
    "haystackz12-header.csv": Expected(0, refused=HEADINGS_ONLY),
    "jelaniwoods-SYNTH.csv": Expected(4, asked=4, why="a company only by its number"),
    "leafoffaith-gmail.csv": Expected(4, created=4, notes=4, why="the subjects of the mails"),
    "leneord1-apprecords.csv": Expected(7, asked=7, why="no column has the position"),
    "limengsheng-zh.csv": Expected(
        9,
        created=8,
        asked=1,
        notes=16,
        why="one position is 待定; kind of company and last change go into the notes",
    ),
    "martinw72uk.csv": Expected(
        15, created=15, notes=2, why="“Before 2025-01-24” is no day, twice"
    ),
    "msds-starterkit-jobs.xlsx": Expected(0, refused=HEADINGS_ONLY),
    "rutvikk99-job-application-tracker.xlsx": Expected(
        100,
        created=7,
        merged=93,
        notes=68 + 100 + 100 + 36 + 48 + 4 + 16,
        why="likelihood, documents, offer, last contact; addresses of a reference that is n/a; "
        "a link behind a name, four times; and the day of applying of what is not started",
    ),
    "ruyjunior-pt-bot.csv": Expected(
        9, created=2, skipped=7, why="a bot: four without, two passed over, one mistake"
    ),
    "switzere-plugin-header.csv": Expected(0, refused=HEADINGS_ONLY),
    "tano234-SYNTH.csv": Expected(7, created=7),
    "thedoomfire-sv-headerless.csv": Expected(
        7,
        created=6,
        skipped=1,
        notes=6 + 6 + 2,
        why="a line above the table; occupation, second link, number of the ad in the notes",
    ),
    "titilola-header.csv": Expected(0, refused=HEADINGS_ONLY),
    "vasyaforester-es.csv": Expected(4, created=3, asked=1, why="“(via AIJobs)” names no company"),
    "yleisnero-joblytics.txt": Expected(0, refused=TOTALS),
}

# Of the lists beside this module, as ten different people would keep theirs.
EXPECTED_OF_MADE = {
    "airtable-links.csv": Expected(
        3,
        created=2,
        asked=1,
        notes=2 + 2,
        why="“Closed by employer”; a label and a link, and the last change, twice",
    ),
    "angebot-ja.csv": Expected(6, created=5, skipped=1, why="a title above the table"),
    "candidaturas.tsv": Expected(4, created=3, asked=1, why="a green dot is no status"),
    "checkboxes.csv": Expected(6, created=6),
    "notion-offer.csv": Expected(4, created=4),
    "suivi-candidatures.xlsx": Expected(
        8,
        created=4,
        skipped=4,
        notes=2 + 2,
        why="a title, two months and a total; a link's label, and a reminder long past, twice",
    ),
    "airtable.csv": Expected(
        4,
        created=3,
        merged=1,
        notes=3 + 3,
        why="which CV; the last change, which of the one that has ended is not the day it ended",
    ),
    "deutsch.csv": Expected(
        6, created=5, asked=1, notes=2, why="“VG am 30.09.” is no status; two say more than that"
    ),
    "emoji.csv": Expected(
        7,
        created=6,
        asked=1,
        notes=5 + 2,
        why="a cross does not say who ended it; moods, and two statuses that say more",
    ),
    "excel-serials.xlsx": Expected(3, created=3, notes=1, why="a telephone of nobody"),
    "google-sheets.xlsx": Expected(
        9, created=4, skipped=5, why="two titles, two months, and a total"
    ),
    "notion.csv": Expected(
        5, created=3, asked=2, notes=1, why="“Not a fit”, no position; a step without a day"
    ),
    "one-cell.csv": Expected(4, created=1, skipped=3, why="lines of text, one in three cells"),
    "rounds.csv": Expected(4, created=4),
    "teal.csv": Expected(
        5, created=4, asked=1, notes=4 + 1, why="“Archived”; excitement; a reminder long past"
    ),
    "two-headings.csv": Expected(4, created=3, skipped=1, why="the upper row of headings"),
}
