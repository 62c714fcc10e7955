"""Hospitals, clinics and care, near home."""

from sample.steps import (
    Archived,
    Arranged,
    Asked,
    CameOut,
    Debriefed,
    Employer,
    Enclosed,
    Ended,
    LookedBack,
    Moved,
    Noted,
    Person,
    Promised,
    Reminded,
    Story,
    Wrote,
)

STORIES = (
    # The last interview is past and no news has come: two presses from its letter.
    Story(
        24,
        "applied",
        "Staffing Coordinator",
        Employer(
            "Harbor Street Hospital",
            address="2200 Harbor Street SE\nWashington, DC 20003",
            website="https://harborstreet.example/",
            note="Two hundred beds, its own school of nursing across the road.",
        ),
        facts={
            "link": "https://harborstreet.example/jobs/staffing-coordinator",
            "source": "Their website",
            "place": "Washington, DC",
            "work_mode": "on_site",
            "pay": "$61,000 to $66,000 a year",
            "qualification": "shift-planning experience",
            "posting": (
                "You plan the shifts of four wards, about 130 nurses and care assistants, six weeks"
                " ahead, and you find somebody when somebody is ill.\n\n"
                "You bring: several years of planning shifts around the clock, a calm voice on the"
                " telephone at six in the morning, and a feeling for what is fair.\n\n"
                "We offer: a planning office of three people who laugh, the public holidays"
                " shared by lot, and a bus stop at the door."
            ),
            "notes": "The planning office reports to nursing, not to personnel. That is rare.",
        },
        tags=("hospitals", "near home", "would love it"),
        competences=("planning shifts", "staying calm", "fairness"),
        people=(
            Person(
                "Wei Li",
                "Dear Mr. Li",
                role="Human Resources",
                email="wei.li@harborstreet.example",
                phone="+1 202-555-0112",
                part="recruiter",
            ),
            Person(
                "Adaeze Okafor",
                "Dear Ms. Okafor",
                role="Director of Nursing",
                email="adaeze.okafor@harborstreet.example",
                phone="+1 202-555-0118",
                note="Planned shifts herself for ten years, on paper.",
                part="decides",
            ),
            Person("Ana Sousa", "Dear Ana", role="Head of the planning office"),
            Person("Terrence Boyd", role="Charge nurse, night shift"),
        ),
        steps=(
            Enclosed(24, "cv-operations.pdf"),
            Arranged(
                22,
                on=19,
                at="10:30",
                format="phone",
                minutes=25,
                people=("Wei Li",),
                notes="Asked about notice and pay. They want somebody within two months.",
            ),
            Wrote(19, "thanks", to="Wei Li", round=1, sent=18),
            CameOut(18, 1, "passed"),
            Arranged(
                17,
                on=13,
                at="14:00",
                format="video",
                minutes=45,
                people=("Ana Sousa", "Terrence Boyd"),
                place="https://meet.example/harbor-street",
                prepare="The plan for the strike week\nTwo questions about night shifts",
                prepared=("The plan for the strike week", "Two questions about night shifts"),
                notes=(
                    "Asked: what do you do when three people call in sick before five?\n"
                    "Landed: the list of who would rather be asked than ordered.\n"
                    "Stumped me: which planning program I like best. I only know two."
                ),
            ),
            Debriefed(
                13,
                2,
                {
                    "job_and_team": "Three planners, one desk each, and a board on the wall.",
                    "their_problem": "Nights on the two surgical wards; people leave over them.",
                    "keep": "I listened before I answered.\nThe list of who would rather be asked.",
                    "change": "Say what I do not know in one sentence, and go on",
                    "action": "Look at two more planning programs",
                },
                people={
                    "Ana Sousa": (3, "Nobody hears of a changed shift by text"),
                    "Terrence Boyd": (2, "Two free days after a block of nights"),
                },
                questions=(
                    Asked(
                        "What do you do when three people call in sick before five?",
                        "landed",
                        sought="Whether I stay calm, and whom I ask first",
                        by="Terrence Boyd",
                    ),
                    Asked(
                        "Which planning program do you like best?",
                        "stumped",
                        sought="Whether I would learn theirs",
                        wished=(
                            "I have used two, and I learned the second in a week. What I look at"
                            " first is who has worked the last three weekends. Which one do you"
                            " use?"
                        ),
                        by="Ana Sousa",
                    ),
                ),
                promises=(Promised("Send Ana the form for asking early", 12, done=12),),
            ),
            CameOut(11, 2, "passed"),
            Noted(
                11,
                "Mr. Li called: they have seen six people and will see two again. I am one of"
                " them.",
            ),
            Arranged(
                10,
                on=2,
                at="11:00",
                format="panel",
                minutes=75,
                people=("Adaeze Okafor", "Ana Sousa", "Terrence Boyd"),
                place="2200 Harbor Street SE, third floor, the room beside the pharmacy",
                prepare="Walk the way once before\nA plan for one ward, printed four times",
                prepared=("Walk the way once before", "A plan for one ward, printed four times"),
                moment="The half hour on how you rebuilt the weekend shifts",
                notes=(
                    "They laid my plan on the table and argued about it with each other, which I"
                    " took as a good sign.\nThey decide this week, and Ms. Okafor calls both of"
                    " us herself."
                ),
            ),
            Debriefed(
                2,
                3,
                {
                    "job_and_team": "They argue and laugh. I would sit by the door.",
                    "their_problem": "The night plan is drawn up after all others, and looks it.",
                    "money_and_dates": "$64,000 was named. They would like somebody by the first.",
                    "keep": "The plan on paper, for everybody.\nA pause before each answer.",
                    "change": "Name the number first, then the story",
                    "action": "Put a number at the front of each of my stories",
                },
                people={
                    "Adaeze Okafor": (3, "That nurses can read the plan at a glance"),
                    "Ana Sousa": (3, ""),
                    "Terrence Boyd": (2, "Nights"),
                },
                questions=(
                    Asked("How did you rebuild the weekend shifts?", "landed", by="Adaeze Okafor"),
                    Asked(
                        "What was your worst mistake in a plan?",
                        "so_so",
                        sought="Whether I own up to it",
                        wished="The holiday that I counted twice, and the check I do since.",
                        by="Adaeze Okafor",
                    ),
                ),
                promises=(Promised("Ms. Okafor calls, whatever they decide", -1, is_theirs=True),),
            ),
            Wrote(1, "thanks", to="Adaeze Okafor", round=3, sent=1),
        ),
    ),
    # A second place that stands; its letter is out, and a light note would be next.
    Story(
        45,
        "applied",
        "Shift Coordinator",
        Employer(
            "Bellweather Children's Clinic",
            address="75 Sycamore Circle\nSilver Spring, MD 20901",
            website="https://bellweather.example/",
        ),
        facts={
            "source": "Ruth Adeyemi",
            "place": "Silver Spring, MD",
            "work_mode": "hybrid",
            "pay": "$58,000 a year",
            "qualification": "shift-planning experience",
            "posting": (
                "Our coordinator keeps the calendars of eleven doctors and thirty nurses in one"
                " piece. Children do not keep appointments, so patience counts for more than"
                " programs."
            ),
        },
        referred_by="Ruth Adeyemi",
        tags=("hospitals", "near home"),
        people=(
            Person(
                "Miriam Goldfarb",
                "Dear Dr. Goldfarb",
                role="Medical Director",
                email="m.goldfarb@bellweather.example",
                phone="+1 202-555-0126",
                part="decides",
            ),
            Person("Luis Ortega", "Dear Luis", role="Lead nurse"),
        ),
        steps=(
            Enclosed(45, "cv-schools-and-care.pdf"),
            Arranged(
                41,
                on=37,
                at="09:30",
                format="phone",
                minutes=30,
                people=("Luis Ortega",),
            ),
            CameOut(35, 1, "passed"),
            Arranged(
                34,
                on=28,
                at="15:30",
                format="on_site",
                minutes=90,
                people=("Miriam Goldfarb", "Luis Ortega"),
                place="75 Sycamore Circle, ask at the front desk",
                moment="The tour of the playroom where the waiting list hangs at eye level",
                notes="A child asked me whether I was the new one. I said: perhaps.",
            ),
            Debriefed(
                28,
                2,
                {
                    "their_problem": "Parents come at the wrong hour, and wait with a sick child.",
                    "keep": "I asked what a good Monday looks like.",
                    "change": "Have a story with children in it",
                },
                people={
                    "Miriam Goldfarb": (2, "That no child waits more than twenty minutes"),
                    "Luis Ortega": (3, ""),
                },
                questions=(
                    Asked("Have you worked with children?", "stumped", by="Miriam Goldfarb"),
                    Asked("What was your worst mistake in a plan?", "stumped", by="Luis Ortega"),
                ),
            ),
            Wrote(28, "thanks", to="Miriam Goldfarb", round=2, sent=27),
            Reminded(20, "Ask Dr. Goldfarb how things stand", done=20),
            Wrote(
                20,
                "status",
                to="Miriam Goldfarb",
                sent=19,
                answered=18,
            ),
            CameOut(17, 2, "ended"),
            Ended(
                17,
                "came_second",
                channel="phone",
                told_by="Miriam Goldfarb",
                decided_by="Miriam Goldfarb",
                their_words=(
                    "It was between the two of you until last night. She has worked with children"
                    " before, and that decided it."
                ),
                feedback="Nothing to change. They would have liked to have two of us.",
            ),
            Noted(17, "Went for a long walk. Told Ruth. It does hurt."),
            LookedBack(
                17,
                2,
                "She has worked with children and I have not. Nothing I said decided it. The"
                " question what a good Monday looks like was a good one; I keep it.",
            ),
            Wrote(
                17,
                "came_second",
                variant="warm",
                changes=(
                    (
                        "I enjoyed talking with you, and with Luis.",
                        "I enjoyed every minute with you and Luis.",
                    ),
                ),
                sent=16,
            ),
            Wrote(15, "referrer_thanks", sent=15, answered=14),
        ),
    ),
    Story(
        31,
        "applied",
        "Patient Transport Planner",
        Employer("Blue Heron Ambulance", website="https://blueheron.example/"),
        facts={
            "source": "Former colleague",
            "place": "Arlington, VA",
            "qualification": "shift-planning experience",
        },
        tags=("hospitals",),
        steps=(
            Moved(23, "screening"),
            Noted(23, "They sent a questionnaire of four pages. Sent it back the same evening."),
        ),
    ),
    Story(
        70,
        "applied",
        "Ward Clerk, Nights",
        Employer("St. Brendan's Medical Center"),
        facts={"source": "Job board", "place": "Washington, DC", "pay": "$22 an hour"},
        tags=("hospitals",),
        steps=(
            Ended(67, "turned_down", channel="portal", their_words="Requirements not met."),
            Archived(66),
        ),
    ),
    Story(
        61,
        "applied",
        "Home Care Scheduler",
        Employer("Kindly Home Care"),
        facts={
            "source": "Job board",
            "place": "Bethesda, MD",
            "work_mode": "remote",
            "pay": "$23 an hour",
        },
        tags=("remote",),
        steps=(
            Reminded(40, "Look once more whether Kindly has answered", done=40),
            Ended(30, "no_answer"),
        ),
    ),
    Story(
        1,
        "saved",
        "Clinic Administrator",
        Employer("Rosewater Eye Clinic"),
    ),
)
