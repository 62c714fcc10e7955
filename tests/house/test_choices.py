"""No choice of any form takes another person's row, whatever key is put into it."""

from collections.abc import Iterator

import pytest
from django import forms

from frame.forms import BaseForm
from tests.addresses import every_address, ways_to
from tests.forms import undone
from tests.house.test_forms import every_form
from tests.records import make_record

# That pages open on either database is for tests/house/test_privacy.py and test_deleting.py to say.
pytestmark = [pytest.mark.django_db, pytest.mark.no_database, pytest.mark.thorough]

# Rows of a noun that each page is asked with: the first, the last and one between.
ROWS = 3


@pytest.fixture
def forms_made(monkeypatch) -> list[BaseForm]:
    """Every form that a request makes, in the order of being made."""
    made, begin = [], BaseForm.__init__

    def noting(form, *args, **kwargs):
        made.append(form)
        begin(form, *args, **kwargs)

    monkeypatch.setattr(BaseForm, "__init__", noting)
    return made


def choices(fields: dict[str, forms.Field]) -> Iterator[tuple[str, forms.ModelChoiceField]]:
    for name, field in fields.items():
        if isinstance(field, forms.ModelChoiceField):
            yield name, field


def takes(field: forms.ModelChoiceField, key: int) -> bool:
    try:
        field.clean([key] if isinstance(field, forms.ModelMultipleChoiceField) else key)
    except forms.ValidationError:
        return False
    return True


def visit_every_page(client, person) -> None:
    for address in every_address():
        if address.is_ours:
            ways = ways_to(address, person, table="people")
            taken = {client.get, client.post}
            for page, _row in ways[:: max(1, len(ways) // ROWS)]:
                for ask in (client.get, client.post):
                    if ask not in taken:
                        continue
                    with undone():
                        answer = ask(page)
                        answer.getvalue()  # Lets go of a file.
                    if answer.status_code == 405:
                        taken.discard(ask)
                client.force_login(person)


def test_no_choice_of_any_form_takes_a_strangers_key(client, person, stranger, forms_made):
    for user in (person, stranger):
        make_record(user, mark=user.email)
    client.force_login(person)
    visit_every_page(client, person)

    own: set[tuple[type, str]] = set()
    strange: set[tuple[type, str]] = set()
    for form in forms_made:
        for name, field in choices(form.fields):
            rows = field.queryset.model.objects
            for found, user in ((own, person), (strange, stranger)):
                keys = rows.for_user(user).values_list("pk", flat=True)
                if any(takes(field, key) for key in keys):
                    found.add((type(form), name))
    assert strange == set()
    # Each was really asked, and takes one of the person's own.
    offered = [
        (form, name)
        for form in every_form()
        for name, _field in choices(getattr(form, "base_fields", {}))
    ]
    assert len(offered) > 15
    assert [
        (form.__qualname__, name)
        for form, name in offered
        if not any(issubclass(made, form) and asked == name for made, asked in own)
    ] == []
