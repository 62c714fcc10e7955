"""Which email address of somebody known is right, where another one was typed than is on record."""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Contact
from frame.forms import Form
from frame.localized import listed

RECORDED, TYPED = "recorded", "typed"


class WhichAddress(Form):
    """A form that asks, beside the names, which address is right; it asks once, for all of them."""

    def ask_which_address(self, named: Mapping[str, Iterable[Contact]]) -> None:
        """Ask for those who have another one on record, of the people whom each field names; where
        that was answered, they have only the right one. `clean` calls it, once."""
        by_field = {
            field: [row for row in people if row.typed_email and row.email]
            for field, people in named.items()
        }
        torn = [row for people in by_field.values() for row in people]
        if not torn:
            return
        self.fields["address"] = _address_field(torn)
        answer = self.data.get(self.add_prefix("address"))
        if answer == RECORDED:
            for row in torn:
                row.typed_email = ""
        elif answer != TYPED:
            words = gettext("%(name)s has another email address on record. Choose which is right.")
            for field, people in by_field.items():
                if names := list(dict.fromkeys(row.name for row in people)):
                    self.add_error(field, words % {"name": listed(names)})


def _address_field(torn: Iterable[Contact]) -> forms.ChoiceField:
    recorded, typed = zip(*((row.email, row.typed_email) for row in torn), strict=True)
    as_recorded = gettext("As it is on record: %(addresses)s") % {"addresses": listed(recorded)}
    as_typed = gettext("As it was typed: %(addresses)s") % {"addresses": listed(typed)}
    return forms.ChoiceField(
        label=_("Which email address is right?"),
        choices=[(RECORDED, as_recorded), (TYPED, as_typed)],
        widget=forms.RadioSelect,
        required=False,
    )
