"""Schools, libraries and a food bank, near home."""

from sample.steps import (
    Arranged,
    CameOut,
    Employer,
    Enclosed,
    Ended,
    Moved,
    Noted,
    Person,
    Prepared,
    QuietHintDismissed,
    Story,
)

STORIES = (
    Story(
        9,
        "saved",
        "Timetable Coordinator",
        Employer(
            "Potomac Evening School",
            address="610 Chestnut Lane NW\nWashington, DC 20012",
            website="https://potomacevening.example/",
            note="Adults who finish school after work. Started by two teachers in a church hall.",
        ),
        facts={
            "link": "https://potomacevening.example/work-with-us",
            "source": "A notice at the library",
            "place": "Washington, DC",
            "work_mode": "hybrid",
            "pay": "$54,000 a year",
            "qualification": "experience in planning for people with little time",
        },
        tags=("schools", "near home"),
        competences=("planning shifts", "speaking with everybody", "working with teachers"),
        people=(
            Person(
                "Joyce Abernathy",
                "Dear Ms. Abernathy",
                role="Principal",
                email="jabernathy@potomacevening.example",
                part="decides",
            ),
            Person("Samir Haddad", role="Teaches mathematics"),
        ),
        steps=(
            Moved(8, "applied"),
            Enclosed(8, "cv-schools-and-care.pdf"),
            Arranged(
                4,
                on=-1,
                at="13:00",
                format="video",
                minutes=40,
                people=("Joyce Abernathy", "Samir Haddad"),
                place="https://meet.example/potomac-evening",
                prepare=(
                    "Read their yearly report\n"
                    "How I would plan around forty part-time teachers\n"
                    "Ask what happens in the summer"
                ),
                prepared=("Read their yearly report",),
            ),
            Prepared(
                1,
                1,
                expected=(
                    "Why a school?",
                    "What was your worst mistake in a plan?",
                    "How would you plan around forty part-time teachers?",
                ),
                to_ask=(
                    "Who draws up the plan now?",
                    "What happens in the summer?",
                    "What would make the first half year a good one?",
                ),
                to_bring=("The plan of the strike week, on one page", "Water"),
            ),
        ),
    ),
    Story(
        52,
        "applied",
        "Branch Supervisor",
        Employer(
            "Anacostia Reading Rooms",
            address="18 Bridge Court SE\nWashington, DC 20020",
        ),
        facts={
            "source": "City jobs site",
            "place": "Washington, DC",
            "work_mode": "on_site",
            "pay": "$57,400 a year",
        },
        tags=("near home",),
        people=(
            Person(
                "Grace Kim",
                "Dear Ms. Kim",
                role="Regional manager",
                email="grace.kim@anacostiareading.example",
            ),
        ),
        steps=(
            Enclosed(52, "cv-schools-and-care.pdf"),
            Arranged(
                46,
                on=40,
                at="10:00",
                format="on_site",
                minutes=50,
                people=("Grace Kim",),
                place="18 Bridge Court SE, upstairs",
                moment="The story of the seed library that the neighbors keep going",
            ),
            CameOut(36, 1, "ended"),
            Ended(
                36,
                "turned_down",
                channel="email",
                told_by="Grace Kim",
                decided_by="Grace Kim",
                their_words="We have decided to go on with candidates who have run a library.",
                feedback="My answers were clear; for the budget question I should bring a figure.",
            ),
            Noted(36, "Fair. The budget question goes on the list of things to practice."),
        ),
    ),
    Story(
        26,
        "applied",
        "Front Office Manager",
        Employer("Linden Hill Elementary School", address="401 Linden Hill Road\nHyattsville, MD"),
        facts={
            "source": "District jobs site",
            "place": "Hyattsville, MD",
            "work_mode": "on_site",
            "pay": "$49,800 a year",
        },
        tags=("schools",),
        steps=(
            Enclosed(26, "cv-schools-and-care.pdf"),
            Noted(25, "The automatic reply promises an answer within three weeks."),
        ),
    ),
    Story(
        40,
        "applied",
        "Exam Scheduler",
        Employer("Tidewater Community College"),
        facts={"source": "Their website", "place": "Alexandria, VA", "pay": "$24 an hour"},
        tags=("schools", "part time"),
        steps=(QuietHintDismissed(12),),
    ),
    Story(
        6,
        "applied",
        "Volunteer Coordinator",
        Employer(
            "Maple Table Food Bank",
            address="9 Orchard Way\nTakoma Park, MD 20912",
            website="https://mapletable.example/",
        ),
        facts={
            "link": "https://mapletable.example/join",
            "source": "Volunteered there last winter",
            "place": "Takoma Park, MD",
            "work_mode": "on_site",
            "pay": "$51,000 a year",
            "qualification": "experience in planning for volunteers",
            "posting": (
                "Ninety volunteers, six delivery vans, one you. You plan who packs and who drives,"
                " and you notice who has not come for a while."
            ),
        },
        deadline=-2,
        tags=("near home", "would love it"),
        people=(Person("Dolores Whitaker", "Dear Dolores", role="Founder"),),
        steps=(
            Enclosed(6, "cv-schools-and-care.pdf"),
            Enclosed(6, "cover-letter.docx"),
            Noted(6, "Dolores remembered me. She does not decide, the board does."),
        ),
    ),
    Story(
        3,
        "saved",
        "School Bus Dispatcher",
        Employer("Redbud County Schools", website="https://redbudschools.example/"),
        facts={
            "link": "https://redbudschools.example/jobs/dispatcher",
            "source": "District jobs site",
            "place": "Rockville, MD",
            "work_mode": "on_site",
            "pay": "$27 an hour",
            "posting": (
                "From half past four in the morning you send out 64 buses and talk with the"
                " drivers until the last child is at school."
            ),
        },
        deadline=-4,
        tags=("schools",),
        steps=(Enclosed(2, "posting-dispatcher.pdf", was_sent=False),),
    ),
)
