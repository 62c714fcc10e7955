"""A field with a list of values holds one of them: the database keeps that, not the forms alone."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, models, transaction
from django.db.models import CheckConstraint

from applications.models import Application, Event, Participation, Verdict
from letters.beginning import come_second
from letters.models import Letter
from tests.addresses import OURS
from tests.search.test_triggers import triggers
from tests.searches import DAY, make_near_miss

# Derived from other rows and written by our own code alone.
INDEX = {("Entry", "kind"), ("StaleEntry", "kind")}


def listed_fields() -> list[tuple[type[models.Model], models.Field]]:
    ours = [model for model in apps.get_models() if model._meta.app_label in OURS]
    fields = [(model, field) for model in ours for field in model._meta.concrete_fields]
    return [
        (model, field)
        for model, field in fields
        if field.choices and (model.__name__, field.name) not in INDEX
    ]


@pytest.mark.no_database
def test_every_field_with_a_list_of_values_has_a_rule_in_the_database():
    without = [
        f"{model.__name__}.{field.name}"
        for model, field in listed_fields()
        if not any(
            isinstance(rule, CheckConstraint)
            and re.search(rf"'{field.name}__(in|range)'", str(rule.condition))
            for rule in model._meta.constraints
        )
    ]
    assert without == []
    assert len(listed_fields()) > 15


@pytest.mark.django_db
def test_the_database_refuses_what_is_on_no_list(person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    for rows, field in [
        (Application.objects.filter(pk=application.pk), "ended_as"),
        (Verdict.objects.filter(application=application), "kind"),
        (Event.objects.filter(application=application), "kind"),
        (Letter.objects.filter(pk=letter.pk), "state"),
    ]:
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**{field: "unheard_of"})
    for numbered, field in [
        (Application.objects.filter(pk=application.pk), "interest"),
        (Participation.objects.filter(round__application=application), "rapport"),
    ]:
        with pytest.raises(IntegrityError), transaction.atomic():
            numbered.update(**{field: 4})


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_rows_from_before_the_rules_are_mended_and_lose_nothing(person):
    application = make_near_miss(person)
    come_second(application, on=DAY)
    there = triggers()
    # The way back takes most steps of the letters along.
    call_command("migrate", "applications", "0001", verbosity=0)
    call_command("migrate", "letters", "0008", verbosity=0)
    Verdict.objects.update(kind="lost_the_draw", feedback="Kind words.")
    Application.objects.update(ended_as="lost_the_draw")
    Letter.objects.update(state="lost", typeface="comic")
    Event.objects.filter(kind="round_added").update(kind="teleported")
    events, unknown = Event.objects.count(), Event.objects.filter(kind="teleported").count()

    call_command("migrate", verbosity=0)

    application.refresh_from_db()
    verdict, letter = application.verdicts.get(), application.letters.get()
    assert (verdict.kind, application.ended_as) == ("turned_down", "turned_down")
    assert verdict.feedback == "Kind words.\nlost_the_draw"
    assert (letter.state, letter.typeface) == ("draft", "libertinus")
    assert unknown > 0
    assert application.dated_notes.filter(text__startswith="teleported").count() == unknown
    assert Event.objects.count() == events - unknown
    assert triggers() == there
