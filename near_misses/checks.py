"""System checks of this room; `prepare` runs all checks before a server starts."""

from pathlib import Path

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from near_misses.help_lines import HelpLinesError, read_help_lines


@register
def help_lines_make_sense(app_configs, **kwargs) -> list[CheckMessage]:
    """An error for each mistake in the file of help lines, which the operator edits."""
    try:
        read_help_lines(Path(settings.HELP_LINES))
    except HelpLinesError as error:
        return [Error(f"HELP_LINES: {error}", id="near_misses.E001")]
    return []
