"""Gardens and a farm market, near home."""

from sample.steps import (
    Arranged,
    CameOut,
    Employer,
    Enclosed,
    Ended,
    Moved,
    Noted,
    Person,
    RematchPrepared,
    Reminded,
    Reopened,
    Story,
    Wrote,
)

STORIES = (
    # Came second, and they called back: an offer that wants an answer.
    Story(
        78,
        "saved",
        "Operations Planner",
        Employer(
            "Fernhill Nurseries",
            address="4410 Fernhill Road\nOlney, MD 20832",
            website="https://fernhill.example/",
            note="Trees and perennials, 60 people in summer, 25 in winter.",
        ),
        facts={
            "link": "https://fernhill.example/people/operations-planner",
            "source": "Farmers' market, a sign on their stall",
            "place": "Olney, MD",
            "work_mode": "on_site",
            "pay": "$59,500 a year",
            "qualification": "shift-planning experience",
            "posting": (
                "Plants do not wait. You plan people, vans and greenhouses for two weeks at a time,"
                " and again on Monday when it has rained.\n\n"
                "You need not know plants. You need to like gardeners."
            ),
            "notes": "The bus takes fifty minutes. The head gardener lives around my corner.",
        },
        answer_due=-4,
        tags=("would love it",),
        people=(
            Person(
                "Odile Marchetti",
                "Dear Ms. Marchetti",
                role="Owner",
                email="odile@fernhill.example",
                phone="+1 202-555-0134",
                note="Calls rather than writes, always before eight.",
                part="decides",
            ),
            Person(
                "Benjamin Tull",
                "Dear Ben",
                role="Head gardener",
                email="ben@fernhill.example",
            ),
            Person("Nora Lindqvist", role="Greenhouse lead"),
        ),
        steps=(
            Moved(76, "applied"),
            Enclosed(76, "cv-operations.pdf"),
            Arranged(
                74,
                on=70,
                at="09:00",
                format="phone",
                minutes=20,
                people=("Odile Marchetti",),
                notes="She called from a tractor. Twenty minutes, half of them about rain.",
            ),
            CameOut(69, 1, "passed"),
            Arranged(
                68,
                on=64,
                at="13:30",
                format="on_site",
                minutes=120,
                people=("Benjamin Tull", "Nora Lindqvist"),
                place="4410 Fernhill Road, the gate beside the shop",
                moment="The morning meeting among the seedlings, with everybody's boots in a row",
                notes=(
                    "Asked: a van breaks down on the busiest Saturday of the year. What now?\n"
                    "Landed: that I would ask the drivers first."
                ),
            ),
            Wrote(64, "thanks", to="Benjamin Tull", round=2, sent=63),
            CameOut(61, 2, "passed"),
            Arranged(
                61,
                on=58,
                at="10:00",
                format="on_site",
                minutes=60,
                people=("Odile Marchetti",),
                place="4410 Fernhill Road, the office over the shop",
            ),
            CameOut(55, 3, "ended"),
            Ended(
                55,
                "came_second",
                channel="phone",
                told_by="Odile Marchetti",
                decided_by="Odile Marchetti",
                their_words="You were the other one. I did not enjoy choosing.",
            ),
            Wrote(
                55,
                "came_second",
                variant="warm",
                changes=(
                    (
                        "the prospect of working at Fernhill Nurseries excites me",
                        "I could see myself planning at Fernhill Nurseries",
                    ),
                ),
                sent=54,
                answered=50,
            ),
            Noted(50, "Ms. Marchetti wrote three lines back, by hand, on the back of a seed bag."),
            Reopened(9),
            Noted(
                9,
                "She called at twenty to eight. The planner they took is moving to Oregon. Would I"
                " still like to? I said yes before she had finished.",
            ),
            RematchPrepared(
                8,
                {
                    "to_show": "The two-week plan for the spring rush, with the vans in it.",
                    "stumped_by": "How many people the winter really needs. I guessed.",
                    "their_problem": (
                        "Rain undoes the plan every Monday, and nobody writes down why it was"
                        " changed."
                    ),
                    "who_decides": "Odile Marchetti, as before. She asks Benjamin Tull.",
                    "questions": (
                        "What would a good first month look like?\n"
                        "Which plan went wrong last, and how did you notice?\n"
                        "How do you want to hear that something will not work?"
                    ),
                    "to_say_yes": "The pay of the posting, and Saturdays in the high season alone.",
                },
            ),
            Arranged(
                8,
                on=5,
                at="09:30",
                format="on_site",
                minutes=60,
                people=("Odile Marchetti", "Benjamin Tull"),
                place="4410 Fernhill Road, the office over the shop",
                prepare="Ask about the winter months\nAsk whether the pay of the posting stands",
                prepared=(
                    "Ask about the winter months",
                    "Ask whether the pay of the posting stands",
                ),
                moment="The wall calendar that already had my name on it, in pencil",
            ),
            CameOut(3, 4, "passed"),
            Moved(2, "offer"),
            Enclosed(2, "offer-fernhill.pdf", was_sent=False),
            Noted(
                1,
                "$61,000, start in six weeks, Saturdays only in the high season. They would like"
                " to know within the week; sooner is fine, she said, later is a problem.",
            ),
            Reminded(-3, "Give Fernhill an answer today", about="Odile Marchetti"),
        ),
    ),
    Story(
        95,
        "applied",
        "Seasonal Scheduling Assistant",
        Employer("Pumpkin Ridge Farm Market", address="88 Ridge Road\nDamascus, MD 20872"),
        facts={
            "source": "Neighbor",
            "place": "Damascus, MD",
            "work_mode": "on_site",
            "pay": "$19 an hour",
            "notes": "Three months, three days a week. It pays the rent while I look.",
        },
        tags=("part time",),
        people=(Person("Walt Hendricks", "Dear Walt", role="Runs the market", part="decides"),),
        steps=(
            Arranged(
                94,
                on=93,
                at="09:00",
                format="trial",
                minutes=240,
                people=("Walt Hendricks",),
                place="88 Ridge Road, the red barn",
            ),
            CameOut(93, 1, "passed"),
            Moved(92, "offer"),
            Ended(
                91,
                "offer_accepted",
                channel="in_person",
                told_by="Walt Hendricks",
                decided_by="Walt Hendricks",
                their_words="Can you start on Thursday?",
            ),
            Wrote(91, "accept", sent=91, by="in_person"),
            Noted(30, "Last day at the market. Walt wrote me a reference without being asked."),
        ),
    ),
    Story(
        2,
        "saved",
        "Greenhouse Coordinator",
        Employer("Botanic Garden of the Three Rivers", website="https://threerivers.example/"),
        facts={
            "link": "https://threerivers.example/jobs/greenhouse-coordinator",
            "source": "Benjamin Tull mentioned it",
            "place": "Washington, DC",
            "pay": "$58,000 a year",
            "posting": "Twelve gardeners, forty school classes a month, one orchid that is ill.",
        },
        deadline=-8,
        tags=("near home",),
    ),
)
