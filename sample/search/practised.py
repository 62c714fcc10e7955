"""What she practices, and the true stories that she tells in interviews."""

from sample.steps import PractisedQuestion, StoryToTell

QUESTIONS = (
    PractisedQuestion(
        12,
        "Which planning program do you like best?",
        competences=("planning shifts",),
        marks=((12, "rambled"), (10, "clear"), (6, "clear"), (1, "landed")),
    ),
    PractisedQuestion(
        5,
        "What is a median good for?",
        competences=("reading figures",),
        marks=((6, "blank"), (5, "rambled"), (3, "clear")),
    ),
    PractisedQuestion(
        24,
        "What was your worst mistake in a plan?",
        answer=(
            "One Easter I counted a holiday twice, and four routes had no driver.\n"
            "I called each driver myself and drove the relief van until noon.\n"
            "Since then I lay the plan beside the calendar of the city before it goes out."
        ),
        competences=("owning up",),
        marks=((26, "blank"), (24, "rambled"), (20, "clear")),
    ),
    PractisedQuestion(
        7,
        "Why us?",
        answer="What I saw there, one thing that I would like to try, and then a question.",
    ),
    PractisedQuestion(
        12,
        "What do you do when three people call in sick before five?",
        answer="The list of who would rather be asked than ordered, and the order in which I call.",
        competences=("staying calm",),
    ),
)
STORIES_TO_TELL = (
    StoryToTell(
        60,
        "The weekend shifts",
        {
            "situation": (
                "At the depot the weekend duties went to whoever was newest. Every month some"
                " drivers left."
            ),
            "task": "I was to fill the weekends without paying more overtime.",
            "action": (
                "I asked each of 140 drivers which weekend they needed most, and drew up a plan of"
                " six weeks in which everybody had two free ones. I tried it on one route first."
            ),
            "result": "In half a year 9 duties went uncovered, after 61 in the half year before.",
            "learned": "People accept a hard plan if they can see that it is the same for all.",
            "short_version": (
                "In the half year before, 61 weekend duties at our depot went uncovered, and in the"
                " half year after only 9. What changed? The weekends used to go to whoever was"
                " newest. I asked each of the 140 drivers which weekend they needed most, and drew"
                " up a plan of six weeks in which everybody had two free ones. First on one route,"
                " then everywhere. What I took from it: people accept a hard plan if they can see"
                " that it is the same for all."
            ),
        },
        ("planning shifts", "fairness"),
    ),
    StoryToTell(
        58,
        "The strike week",
        {
            "situation": "For five days in spring only every third driver came to work.",
            "task": "The school routes had to run.",
            "action": (
                "I sat down with the union on Sunday evening. I drew up a plan for schools and"
                " clinics alone and hung it in the canteen, so that nobody heard of it secondhand."
            ),
            "result": "All 38 school routes ran on all five days.",
            "learned": "Say early what will not work.",
            "short_version": (
                "All 38 school routes ran through a week in which only every third driver came to"
                " work. I had sat down with the union on Sunday evening and planned for schools and"
                " clinics alone. The plan hung in the canteen before anybody could hear of it"
                " secondhand."
            ),
        },
        ("staying calm", "speaking with everybody"),
    ),
    StoryToTell(
        19,
        "The holiday I counted twice",
        {
            "situation": "One Easter four routes had no driver, because of a mistake of mine.",
            "task": "To get the buses out, and to say whose mistake it was.",
            "action": "I called each driver myself and drove the relief van until noon.",
            "result": "The first bus was 50 minutes late, and nobody else was blamed.",
            "learned": "I lay the plan beside the calendar of the city before it goes out.",
        },
        ("owning up",),
    ),
    StoryToTell(
        6,
        "The late bus in the snow",
        {
            "situation": "Snow at four in the morning, and half of the first shift at home.",
            "action": "I called those who live near the depot first.",
        },
        ("staying calm",),
    ),
)
