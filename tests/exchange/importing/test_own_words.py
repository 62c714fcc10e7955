"""The spreadsheet of the product comes back in, in each of its languages."""

import datetime

import pytest
from django.conf import settings
from django.utils import translation

from accounts.models import User
from applications.models import ENDINGS, Application, Stage, Verdict
from applications.models.stage import WorkMode
from exchange.importing.headings import field_of
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.records import Field
from exchange.importing.statuses import meaning_of
from exchange.importing.values import read_work_mode
from exchange.importing.writing import write_plan
from exchange.tables import TABLES, as_lines
from tests.searches import DAY, make_application

LANGUAGES = [code for code, _ in settings.LANGUAGES]
# What no column of an import is about: it goes into the notes, under its heading.
NOTES = [
    "What they said",
    "Answer the offer by",
    "How much you want it",
    "Your strength",
    "Archived",
]


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_product_means_what_it_says(language):
    with translation.override(language):
        words = [(str(stage.label), stage.value) for stage in Stage]
        words += [(str(ending.short_label), kind) for kind, ending in ENDINGS.items()]
        words += [(str(Verdict.Kind(kind).label), kind) for kind in ENDINGS]
        for word, choice in words:
            assert (meaning_of(word).choice, meaning_of(word).is_exact) == (choice, True)
        for mode in WorkMode:
            assert read_work_mode(str(mode.label)) == mode
        left = [str(translation.gettext(text)) for text in NOTES]
        headings = [str(label) for label in TABLES["applications"].columns]
        assert [label for label in headings if field_of(label) is None] == left
        for field in set(Field) - {Field.OTHER, Field.LEFT_OUT, Field.MILESTONE}:
            assert field_of(str(field.label))[0] == field, field.label


def make_search(person) -> None:
    """An application for every stage, ending and way to work."""
    modes = [*WorkMode.values, ""]
    standings = [(stage, "") for stage in Stage.values]
    standings += [
        (Stage.OFFER if ending.had_offer else Stage.INTERVIEWING, kind)
        for kind, ending in ENDINGS.items()
    ]
    for place, (stage, kind) in enumerate(standings):
        application = make_application(
            person,
            company=f"Haven {place}",
            position=f"Nurse {place}",
            stage=stage,
            applied_on=None if stage == Stage.SAVED else DAY - datetime.timedelta(days=40),
            work_mode=modes[place % len(modes)],
            source=["A friend, Ana", "job fair (May)"][place % 2],
            link=f"https://haven.example/jobs/{place}?ad=nurse-{place}",
            posting=f"Nights and weekends, ward {place}.",
            place="Porto",
            pay="30,000",
        )
        if kind:
            application.close_with(kind, on=DAY, feedback="Calm, and slow.")


def facts(person) -> list[tuple]:
    names = "company__name position stage ended_as applied_on work_mode source link posting place"
    names += " verdicts__heard_on verdicts__is_day_known verdicts__feedback"
    return list(Application.objects.for_user(person).order_by("pk").values_list(*names.split()))


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spreadsheet_of_a_search_is_the_same_search_again(person, language):
    make_search(person)
    with translation.override(language):
        text = "".join(as_lines(TABLES["applications"], person))
    other = User.objects.create_user("other@example.org", "x" * 12)
    file_import = open_upload(other, text.encode(), "applications.csv")
    assert write_plan(file_import, opened_file(file_import).plan(), today=DAY)
    assert facts(other) == facts(person)
    assert len(facts(other)) == len(Stage) + len(ENDINGS)
