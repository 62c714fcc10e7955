"""Before the database holds these rules: a value that no list knows becomes one that it does.

Nothing is lost. A line of the timeline becomes a note with its words, an ending keeps its own in
the feedback, and the rest falls back to what an empty form would say.
"""

from django.db import migrations

ENDINGS = [
    "came_second", "finalist", "turned_down", "no_answer", "withdrew", "role_closed",
    "offer_declined", "offer_accepted",
]
EVENTS = [
    "logged", "moved", "round_added", "round_changed", "round_removed", "closed", "reopened",
    "letter_drafted", "letter_sent", "letter_unsent", "letter_answered", "reminder_done",
    "document_enclosed",
]
FALLBACKS = [
    ("Application", "work_mode", ["", "on_site", "hybrid", "remote"], ""),
    ("InterviewRound", "format", ["phone", "video", "on_site", "panel", "task", "other"], "other"),
    ("InterviewRound", "outcome", ["planned", "passed", "ended", "cancelled", "no_show"], "planned"),
    ("InterviewRound", "cancelled_by", ["", "them", "me"], ""),
    ("Participation", "part", ["interviewer", "decides", "recruiter", "host"], "interviewer"),
    ("Verdict", "channel", ["", "phone", "email", "letter", "portal", "in_person"], ""),
]


def mend(apps, schema_editor):
    def model(name):
        return apps.get_model("applications", name).objects

    for name, field, known, fallback in FALLBACKS:
        model(name).exclude(**{f"{field}__in": known}).update(**{field: fallback})
    for event in model("Event").exclude(kind__in=EVENTS):
        text = f"{event.kind}: {event.details}"
        model("Note").create(
            application_id=event.application_id, text=text, happened_on=event.happened_on
        )
        event.delete()
    for verdict in model("Verdict").exclude(kind__in=ENDINGS):
        verdict.feedback = f"{verdict.feedback}\n{verdict.kind}".strip()
        verdict.kind = "turned_down"
        verdict.save(update_fields=["kind", "feedback"])
    for application in model("Application").exclude(ended_as__in=["", *ENDINGS]):
        verdict = model("Verdict").filter(application=application, reopened_on=None).first()
        application.ended_as = verdict.kind if verdict else ""
        application.save(update_fields=["ended_as"])


class Migration(migrations.Migration):
    dependencies = [("applications", "0016_database_defaults")]

    operations = [migrations.RunPython(mend, migrations.RunPython.noop)]
