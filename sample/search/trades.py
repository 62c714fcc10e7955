"""Workshops and shops: the trades, near home."""

from sample.steps import (
    Arranged,
    CameOut,
    Employer,
    Enclosed,
    Ended,
    Moved,
    Noted,
    Person,
    Rescheduled,
    Story,
    Wrote,
)

STORIES = (
    Story(
        18,
        "applied",
        "Service Dispatcher",
        Employer(
            "Brightwire Electric",
            address="330 Foundry Avenue NE\nWashington, DC 20018",
            website="https://brightwire.example/",
            note="Fourteen electricians, four apprentices. Hospitals and schools are customers.",
        ),
        facts={
            "link": "https://brightwire.example/jobs",
            "source": "Tasha Monroe, Capitol Staffing",
            "place": "Washington, DC",
            "work_mode": "hybrid",
            "pay": "$29 an hour",
            "qualification": "shift-planning experience",
            "posting": (
                "Customers call, electricians drive, you see to it that both meet. Knowing volts"
                " is no condition; knowing the city is."
            ),
        },
        tags=("through an agency", "near home"),
        people=(
            Person(
                "Tasha Monroe",
                "Dear Tasha",
                role="Recruiter, Capitol Staffing",
                email="tasha@capitolstaffing.example",
                phone="+1 202-555-0171",
                part="recruiter",
            ),
            Person(
                "Frank Delgado",
                "Dear Mr. Delgado",
                role="Master electrician and owner",
                part="decides",
            ),
        ),
        steps=(
            Enclosed(18, "cv-operations.pdf"),
            Arranged(
                15,
                on=12,
                at="16:00",
                format="phone",
                minutes=20,
                people=("Tasha Monroe",),
                notes="She knows the owner from school. He decides fast, she says.",
            ),
            CameOut(11, 1, "passed"),
            Arranged(
                7,
                on=4,
                at="10:00",
                format="on_site",
                minutes=60,
                people=("Frank Delgado",),
                place="330 Foundry Avenue NE, through the workshop",
                prepare=(
                    "Draw the city in five zones\n"
                    "Ask who plans today\n"
                    "Bring the reference from the depot"
                ),
                prepared=("Draw the city in five zones",),
            ),
            Rescheduled(5, round=2, on=-2, at="15:00"),
            Noted(5, "Mr. Delgado has a power cut at a school to mend first. Fair enough."),
        ),
    ),
    Story(
        72,
        "applied",
        "Production Planner",
        Employer(
            "Copper Kettle Bakery",
            address="12 Mill Race\nLaurel, MD 20707",
            website="https://copperkettle.example/",
        ),
        facts={
            "source": "Job board",
            "place": "Laurel, MD",
            "work_mode": "on_site",
            "pay": "$56,000 a year",
            "qualification": "shift-planning experience",
        },
        people=(
            Person(
                "Henrietta Voss",
                "Dear Ms. Voss",
                role="Head baker",
                email="h.voss@copperkettle.example",
                part="decides",
            ),
        ),
        steps=(
            Enclosed(72, "cv-operations.pdf"),
            Arranged(
                68,
                on=66,
                at="11:00",
                format="on_site",
                minutes=60,
                people=("Henrietta Voss",),
                place="12 Mill Race, the yard door",
                moment="The warm bread that everybody tears, nobody cuts",
            ),
            CameOut(64, 1, "passed"),
            Moved(63, "offer"),
            Ended(
                60,
                "offer_declined",
                channel="phone",
                told_by="Henrietta Voss",
                their_words="I understand. Nobody likes two in the morning.",
            ),
            Wrote(60, "decline", sent=59, by="post"),
            Noted(60, "Work begins at two in the morning. I could not have kept that up."),
        ),
    ),
    Story(
        50,
        "applied",
        "Store Operations Lead",
        Employer(
            "Quill and Lantern Books",
            address="501 Walnut Street NW\nWashington, DC 20004",
        ),
        facts={
            "source": "A card in their window",
            "link": "https://quillandlantern.example/jobs/store-operations-lead",
            "place": "Washington, DC",
            "work_mode": "on_site",
            "pay": "$52,000 a year",
            "qualification": "experience with small teams",
        },
        tags=("near home", "would love it"),
        people=(
            Person(
                "Emeka Nwosu",
                "Dear Emeka",
                role="Owner",
                email="emeka@quillandlantern.example",
                phone="+1 202-555-0159",
                part="decides",
            ),
            Person("Sybil Grant", "Dear Ms. Grant", role="Events"),
        ),
        steps=(
            Enclosed(50, "cv-operations.pdf"),
            Enclosed(50, "cover-letter.docx"),
            Arranged(
                47,
                on=44,
                at="10:00",
                format="on_site",
                minutes=45,
                people=("Emeka Nwosu",),
                place="501 Walnut Street NW, after opening the shutters",
            ),
            CameOut(43, 1, "passed"),
            Arranged(
                43,
                on=39,
                at="12:00",
                format="task",
                minutes=90,
                people=("Sybil Grant",),
                notes="Plan a reading for eighty people in a shop for fifty. I put chairs outside.",
                moment="The laugh when I put the chairs on the sidewalk",
            ),
            Wrote(39, "thanks", to="Sybil Grant", round=2, sent=38),
            CameOut(33, 2, "ended"),
            Ended(
                33,
                "finalist",
                channel="email",
                told_by="Emeka Nwosu",
                decided_by="Emeka Nwosu",
                their_words="You were among the last three, and I went back and forth for a week.",
            ),
            Wrote(32, "finalist", variant="warm", sent=32, answered=30),
            Wrote(9, "keep_in_touch", variant="light", template="A line to booksellers", sent=8),
        ),
    ),
    Story(
        57,
        "applied",
        "Workshop Coordinator",
        Employer("Old Saw Cabinetmakers", address="6 Timber Yard\nFrederick, MD 21701"),
        facts={
            "source": "Their website",
            "place": "Frederick, MD",
            "pay": "$26 an hour",
        },
        steps=(
            Ended(
                48,
                "turned_down",
                channel="letter",
                their_words=(
                    "We had 112 letters and one bench. Yours was one of the few we read aloud."
                ),
            ),
        ),
    ),
    Story(
        10,
        "applied",
        "Event Crew Planner",
        Employer("Lantern Hall", address="77 Stage Door Alley\nWashington, DC 20009"),
        facts={
            "source": "Friend",
            "place": "Washington, DC",
            "work_mode": "on_site",
            "pay": "$28 an hour",
        },
        tags=("near home",),
        people=(
            Person(
                "Cordelia Bright",
                "Dear Ms. Bright",
                role="Stage manager",
                email="cordelia@lanternhall.example",
            ),
        ),
        steps=(
            Enclosed(10, "cv-operations.pdf"),
            Arranged(
                6,
                on=3,
                at="15:00",
                format="other",
                minutes=60,
                people=("Cordelia Bright",),
                place="At the load-in, stage door",
                moment="The way everybody stopped when the piano came through",
                notes="No interview really. I carried a lamp and was asked three things.",
            ),
            Wrote(
                3,
                "thanks",
                to="Cordelia Bright",
                round=1,
            ),
        ),
    ),
    Story(
        8,
        "applied",
        "Maintenance Planner",
        Employer("Capital Elevator Works"),
        facts={
            "source": "Job board",
            "place": "Washington, DC",
            "work_mode": "hybrid",
            "pay": "$62,000 a year",
        },
        steps=(Enclosed(8, "cv-operations.pdf"),),
    ),
)
