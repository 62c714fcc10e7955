"""Buses, ferries and parcels, near home."""

from sample.steps import (
    Archived,
    Arranged,
    Asked,
    CameOut,
    Debriefed,
    Employer,
    Enclosed,
    Ended,
    Noted,
    Person,
    Story,
    Wrote,
)

STORIES = (
    Story(
        22,
        "applied",
        "Operations Analyst",
        Employer(
            "Meridian Transit Data",
            address="1500 Signal Street\nBaltimore, MD 21201",
            website="https://meridiantransit.example/",
        ),
        facts={
            "link": "https://meridiantransit.example/careers/operations-analyst",
            "source": "Former colleague",
            "place": "Baltimore, MD",
            "work_mode": "remote",
            "pay": "$68,000 a year",
            "qualification": "experience with bus schedules",
            "posting": (
                "You read what eight hundred buses report and find the ten minutes that nobody"
                " needs to wait. Spreadsheets are enough to begin with; we teach the rest."
            ),
        },
        tags=("remote",),
        competences=("reading figures", "explaining figures"),
        people=(
            Person(
                "Priya Raman",
                "Dear Ms. Raman",
                role="Lead analyst",
                email="priya.raman@meridiantransit.example",
            ),
            Person("Jonas Pell", role="Analyst"),
        ),
        steps=(
            Enclosed(22, "cv-operations.pdf"),
            Arranged(
                14,
                on=7,
                at="14:30",
                format="video",
                minutes=45,
                people=("Priya Raman", "Jonas Pell"),
                place="https://meet.example/meridian",
                moment="The map on which a late bus turns from blue to orange",
                notes="Stumped me: what a median is good for. I know it now.",
            ),
            Debriefed(
                7,
                1,
                {
                    "job_and_team": "Four people, all at home, and a call each morning.",
                    "their_problem": "The buses report more than anybody reads.",
                    "keep": "I drew while I talked.",
                    "change": "Pause for a breath before I answer",
                    "action": "Practice with Ruth, by telephone",
                },
                people={
                    "Priya Raman": (2, "Numbers that a driver believes"),
                    "Jonas Pell": (1, ""),
                },
                questions=(
                    Asked(
                        "What is a median good for?",
                        "stumped",
                        sought="Whether I see through an average",
                        wished=(
                            "One bus that is an hour late spoils the average of the day. The median"
                            " still says what most riders wait."
                        ),
                        by="Jonas Pell",
                    ),
                    Asked("Why us?", "so_so", by="Priya Raman"),
                ),
                is_worked_on=True,
            ),
            CameOut(6, 1, "passed"),
            Wrote(6, "thanks", to="Priya Raman", round=1, sent=5),
            Arranged(
                4,
                on=-5,
                at="10:00",
                format="task",
                minutes=120,
                people=("Jonas Pell",),
                place="From home; the files come by e-mail at ten",
                prepare="Look at the median again\nFree the morning\nCharge the old laptop",
            ),
        ),
    ),
    Story(
        66,
        "applied",
        "Ferry Crew Scheduler",
        Employer("Wexcombe Ferries", website="https://wexcombe.example/"),
        facts={
            "source": "Job board",
            "place": "Annapolis, MD",
            "work_mode": "on_site",
            "pay": "$60,000 a year",
        },
        people=(Person("Harold Pike", role="Harbor office"),),
        steps=(
            Enclosed(66, "cv-operations.pdf"),
            Arranged(
                60,
                on=57,
                at="09:30",
                format="on_site",
                minutes=45,
                people=("Harold Pike",),
                place="Pier 3, the white hut",
            ),
            CameOut(57, 1, "no_show"),
            Noted(57, "Nobody came, nobody answered the telephone. I had an ice cream and left."),
            Ended(55, "withdrew", channel="message"),
            Wrote(55, "withdraw", sent=55),
            Archived(54),
        ),
    ),
    Story(
        43,
        "applied",
        "Depot Planner",
        Employer("Tri-County Transit", website="https://tricountytransit.example/"),
        facts={
            "source": "Tasha Monroe, Capitol Staffing",
            "place": "Waldorf, MD",
            "work_mode": "on_site",
            "pay": "$64,000 a year",
            "qualification": "nine years of planning drivers' duties",
        },
        people=(
            # Written down a second time, without noticing.
            Person("Tasha Monroe", role="Recruiter", part="recruiter"),
        ),
        tags=("through an agency",),
        steps=(
            Enclosed(43, "cv-operations.pdf"),
            Arranged(38, on=34, at="11:30", format="phone", minutes=30, people=("Tasha Monroe",)),
            CameOut(33, 1, "passed"),
            Ended(
                29,
                "role_closed",
                channel="phone",
                told_by="Tasha Monroe",
                their_words="The county has frozen every opening until the new budget.",
            ),
            Wrote(28, "feedback", to="Tasha Monroe", sent=28, answered=27),
        ),
    ),
    Story(
        36,
        "applied",
        "Route Planner",
        Employer("Daily Loaf Delivery"),
        facts={"source": "Job board", "place": "Landover, MD", "pay": "$25 an hour"},
        steps=(
            Enclosed(36, "cv-operations.pdf"),
            Wrote(20, "status", variant="plain", sent=20, answered=18, is_unanswered=True),
        ),
    ),
    Story(
        108,
        "saved",
        "Parcel Hub Supervisor",
        Employer("Overnight Parcel"),
        facts={"source": "Job board", "place": "Dulles, VA", "notes": "Nights only. Let it go."},
        deadline=98,
        steps=(Archived(97),),
    ),
)
