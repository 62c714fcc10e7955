"""What belongs to the search and to no single application."""

from django.utils.translation import gettext_lazy as _

from sample.steps import File, OwnTemplate, Person, Reminded, View

TIME_ZONE = "America/New_York"
LETTERHEAD = {
    "name": "Maya Reyes",
    "address": "1184 Linden Court NW, Apt 4\nWashington, DC 20009",
    "phone": "+1 202-555-0147",
    "email": "maya.reyes@mail.example",
}
# The first thing a visitor reads in it.
WELCOME = _(
    "This is the job search of Maya Reyes. To see how a letter is made, open Staffing Coordinator "
    "at Harbor Street Hospital and press “I came second”."
)
ACQUAINTANCES = (
    Person(
        "Ruth Adeyemi",
        "Dear Ruth",
        role="Taught me planning at the depot, retired",
        phone="+1 202-555-0193",
        note="Knows every hospital in town. Likes to hear how things went, good or bad.",
        company="Cardinal Line Buses",
    ),
    Person(
        "Élodie Marchand",
        "Chère Élodie",
        role="Physiotherapist",
        email="elodie.marchand@mail.example",
        company="Clinique des Tilleuls",
    ),
)
FILES = (
    File(107, "cv", "Curriculum vitae", "Operations, first", "cv-operations-first.pdf"),
    File(96, "cv", "Curriculum vitae", "Operations", "cv-operations.pdf"),
    File(92, "cv", "Lebenslauf", "Deutsch", "lebenslauf.docx"),
    File(88, "cv", "Curriculum vitae", "Schools and care", "cv-schools-and-care.pdf"),
    File(51, "cover_letter", "Cover letter", "Short", "cover-letter.docx"),
    File(2, "posting", "Posting, School Bus Dispatcher", "", "posting-dispatcher.pdf"),
    File(2, "offer", "Offer of Fernhill Nurseries", "", "offer-fernhill.pdf"),
)
TEMPLATES = (
    OwnTemplate(
        10,
        "keep_in_touch",
        "en-us",
        "A line to booksellers",
        "Hello from {{ me.name }}",
        (
            "I have just finished a book that I bought from you, and thought of our conversation"
            " about the {{ position }} position. I hope the shop is full on rainy days.\n\n"
            "No answer is needed. If your search ever begins again, I would be glad to hear of it."
        ),
        "Warmly,",
    ),
    OwnTemplate(
        62,
        "thanks",
        "en-us",
        "Thanks, short",
        "Thank you, {{ position }}",
        (
            "Thank you for the talk on {{ round_on }}. I still think of {{ moment }}.\n\n"
            "If there is anything else you would like to know, I am easy to reach: {{ me.reach }}."
        ),
        "Best regards,",
    ),
)
VIEWS = (
    View("Hamburg", tag="Hamburg"),
    View("Would love it", tag="would love it"),
    View("Came close", query="stage=interviewing&stage=offer"),
)
REMINDERS = (
    Reminded(0, "Call Ruth, she likes to hear it by telephone", about="Ruth Adeyemi"),
    Reminded(-6, "Ask the language school about the certificate"),
)
