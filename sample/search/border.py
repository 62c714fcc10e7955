"""What came in from outside: a list of her own, people on LinkedIn, emails, a job ad watched."""

from sample.steps import AdWatched, BroughtList, Known, MailIn

LIST = BroughtList(
    38,
    "job list from the phone.csv",
    """Company,Position,Status,Pay,Comment
Tidewater Community College,Exam Scheduler,Applied,,Evenings and two Saturdays in June
Kindly Home Care,Home Care Scheduler,Applied,$23 an hour,
Tidewater Community College,Exam Scheduler,Applied,,
,ask Ruth about the hospital on Harbor Street,,,
""",
)
CONNECTIONS = (
    Known("Jerome Whitfield", "Blue Heron Ambulance", 1290),
    Known("Hannah Ostrow", "Quill and Lantern Books", 410),
    Known("Delphine Carver", "Linden Hill Elementary School", 760),
    Known("Marcus Oyelaran", "Cardinal Line Buses", 2100),
)
MAILS = (
    MailIn(
        1,
        "Linden Hill Elementary School Office <office@lindenhill.example>",
        "Front Office Manager: we need another week",
        "Dear Ms. Reyes,\n\nThank you for applying for the Front Office Manager position at Linden "
        "Hill Elementary School. The principal is away, so we need another week before we can "
        "decide whom to meet.\n\nKind regards,\nThe school office\n",
    ),
    MailIn(
        0,
        "Jerome Whitfield <jerome.whitfield@blueheron.example>",
        "A call about the Patient Transport Planner position",
        "Hi Maya,\n\nThank you for the questionnaire, it was a pleasure to read. I would like to "
        "speak with you about the Patient Transport Planner position at Blue Heron Ambulance. "
        "Which morning next week would suit you for half an hour on the phone?\n\nJerome\n",
    ),
)
WATCH = AdWatched(
    company="Quill and Lantern Books",
    title="Store Operations Lead",
    asked=32,
    gone=21,
    again=3,
)
