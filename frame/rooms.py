"""What rooms list in their apps.py for rooms below them, which do not know them."""

from typing import Any

from django.apps import apps
from django.utils.module_loading import import_string


def listed_by_rooms(name: str) -> list[Any]:
    """What stands under `name` in each apps.py, in the order of the installed apps.

    A dotted name stands for what it leads to, which apps.py cannot import yet.
    """
    rooms = apps.get_app_configs()
    entries = [entry for room in rooms for entry in getattr(room, name, ())]
    return [import_string(entry) if isinstance(entry, str) else entry for entry in entries]
