"""Several things in one field, one a line."""

from django import forms
from django.utils.translation import gettext

MOST_LINES = 60


def lines_field(label, rows: int, help_text="") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        # The first line stays the first.
        strip=False,
        max_length=8000,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def checked_lines(lines: list[str], longest: int) -> list[str]:
    if len(lines) > MOST_LINES:
        raise forms.ValidationError(
            gettext(
                "These are too many at once. Save the first %(number)s lines, then add the rest."
            )
            % {"number": MOST_LINES}
        )
    for line in lines:
        if len(line) > longest:
            raise forms.ValidationError(
                gettext("A line has at most %(number)s characters. This one is longer: %(line)s")
                % {"number": longest, "line": line[:60]}
            )
    return lines
