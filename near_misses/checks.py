"""What is looked at when the product starts (`prepare` runs all checks)."""

from pathlib import Path

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from near_misses.help_lines import HelpLinesError, read_help_lines


@register
def help_lines_make_sense(app_configs, **kwargs) -> list[CheckMessage]:
    """The file that the operator edits: who needs its numbers must not find an error instead."""
    try:
        read_help_lines(Path(settings.HELP_LINES))
    except HelpLinesError as error:
        return [Error(f"HELP_LINES: {error}", id="near_misses.E001")]
    return []
