"""Hospitals, clinics, schools and libraries, all of them near home."""

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
    Prepared,
    Promised,
    QuietHintDismissed,
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
        40,
        "applied",
        "Exam Scheduler",
        Employer("Tidewater Community College"),
        facts={"source": "Their website", "place": "Alexandria, VA", "pay": "$24 an hour"},
        tags=("schools", "part time"),
        steps=(QuietHintDismissed(12),),
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
    Story(
        1,
        "saved",
        "Clinic Administrator",
        Employer("Rosewater Eye Clinic"),
    ),
)
