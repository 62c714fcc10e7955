"""What a room knows of the floors above it, without importing them, is written down here."""

import ast
import re

import pytest
from django.apps import apps

from records.nouns import all_nouns
from tests.house.test_house import FLOORS, ROOT, floor_of, tracked

pytestmark = pytest.mark.no_database

# A new line here is a decision: that the page or the rule cannot stand on the upper floor itself.
ALLOWED = {
    # After signing up, and after what was pressed on Today, one is on Today.
    ("accounts/views.py", "today:today"),
    ("letters/views/occasions.py", "near_misses:near_misses"),
    ("letters/views/occasions.py", "today:today"),
    # A near miss that is taken up again leads to its sheet.
    ("applications/views/ending.py", "near_misses:rematch_sheet"),
    # Whoever applies again reads how it ended before, and the rule of the company.
    ("templates/applications/_earlier.html", "company_history"),
    ("templates/applications/application.html", "company_history"),
    ("templates/applications/application.html", "near_misses:rematch_sheet"),
    ("templates/applications/_ending_banner.html", "near_misses:rest"),
    ("templates/applications/application.html", "near_misses:rest"),
    ("templates/letters/letter_list.html", "near_misses:near_misses"),
    ("applications/views/gone_quiet.py", "today:today"),
    ("applications/views/reminder.py", "today:today"),
    ("templates/accounts/letterhead.html", "today:today"),
    ("templates/accounts/settings.html", "today:digest"),
    ("templates/accounts/settings.html", "today:privacy"),
    ("templates/applications/reminders.html", "today:today"),
    # The front door leads into the made-up search.
    ("templates/today/welcome.html", "sample:look_around"),
    # The page, the timeline and the last contact of an application tell of its letters.
    ("applications/history.py", "letters"),
    ("applications/last_contact.py", "letters"),
    ("applications/last_contact.py", "letters__answered_on"),
    ("applications/last_contact.py", "letters__sent_on"),
    ("applications/timeline.py", "letters"),
    # A debrief says that an interview took place.
    ("applications/history.py", "debrief"),
    ("applications/history.py", "debrief__dismissed_at"),
    ("applications/history.py", "round__debrief"),
    ("applications/models/taking_place.py", "debrief"),
    ("applications/whom_to_write.py", "debrief"),
    ("applications/views/contact.py", "letters"),
    ("applications/views/ending.py", "letters"),
    ("practice/views/debrief.py", "today:today"),
    # Who is called back prepares with the sheet as well.
    ("templates/practice/preparation.html", "near_misses:rematch_sheet"),
    # After an interview there may be news.
    ("templates/practice/_what_follows.html", "letters:come_second"),
    # A letter that went out is contact.
    ("applications/models/silence.py", "letters__sent_on"),
    # What follows when two people are merged is counted in words.
    ("applications/merging.py", "letters"),
    ("applications/merging.py", "questions_asked"),
    # A draft that was made for an ending goes with it.
    ("applications/bulk_actions.py", "letter"),
    ("applications/bulk_actions.py", "letters"),
    # Whether anything has happened since an application was copied.
    ("applications/models/application.py", "enclosed"),
    ("applications/models/application.py", "letters"),
    ("applications/models/endings.py", "letters"),
    ("applications/models/verdict.py", "letters"),
    # A line of the timeline mentions a letter or a file by its key.
    ("applications/records.py", "document"),
    ("applications/records.py", "letter"),
    ("applications/timeline.py", "letter"),
    # The same words for something else: an option, a task, a channel.
    ("accounts/management/commands/invite.py", "note"),
    ("applications/models/verdict.py", "letter"),
    ("applications/next_task.py", "answer"),
    # What can be done on a page with what stands above it.
    ("templates/applications/add_application.html", "exchange:job_ad"),
    ("templates/applications/add_application.html", "exchange:mails"),
    ("templates/applications/_earlier.html", "people_known"),
    ("templates/applications/company.html", "people_known"),
    ("templates/applications/application.html", "job_ad_watch"),
    ("templates/applications/company.html", "letter_occasions"),
    ("templates/applications/contact.html", "letter_occasions"),
    ("templates/applications/_ending_banner.html", "letter_occasions"),
    ("templates/applications/application.html", "letter_occasions"),
    ("templates/applications/contact.html", "letters:choose_application"),
    ("templates/applications/_ending_banner.html", "letters:begin"),
    ("templates/applications/application.html", "letters:begin"),
    ("templates/applications/_ending_banner.html", "letters:come_second"),
    ("templates/applications/application.html", "letters:come_second"),
    ("templates/applications/application.html", "letters:editor"),
    ("templates/applications/application.html", "practice:debrief"),
    ("templates/applications/application.html", "practice:preparation"),
    # Where there is no application yet.
    ("templates/applications/board.html", "exchange:import_file"),
    ("applications/board.py", "letters:begin"),
    ("applications/board.py", "practice:preparation"),
    ("templates/applications/board.html", "search:search"),
    ("templates/applications/contact.html", "letters:begin"),
    ("applications/views/ending.py", "letters:come_second"),
    ("templates/applications/move.html", "letters:come_second"),
    ("templates/applications/round.html", "exchange:round_calendar"),
    ("templates/applications/table.html", "exchange:import_file"),
    ("templates/applications/round.html", "letter_occasions"),
    ("templates/applications/round.html", "round_practice"),
}


def is_above(room: str, other: str) -> bool:
    own, theirs = floor_of(room), floor_of(other)
    return own is not None and theirs is not None and theirs > own


def reverse_names(room: str) -> set[str]:
    """What leads from a row of this room to rows of the floors above."""
    return {
        str(relation.get_accessor_name() or relation.name)
        for model in apps.get_app_config(room).get_models()
        for relation in model._meta.related_objects
        if is_above(room, relation.related_model._meta.app_label)
    } - {"+"}


def upper_nouns(room: str) -> set[str]:
    """What the floors above call their rows in JSON."""
    return {noun.name for noun in all_nouns() if is_above(room, noun.model._meta.app_label)}


def known_in_code(room: str, text: str) -> set[str]:
    names, nouns, known = reverse_names(room), upper_nouns(room), set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node.attr in names:
            known.add(node.attr)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.fullmatch(r"\w+", node.value) and names & set(node.value.split("__")):
                known.add(node.value)
            if node.value in nouns:
                known.add(node.value)
            page = re.fullmatch(r"(\w+):\w+", node.value)
            if page and is_above(room, page[1]):
                known.add(node.value)
    return known


def known_in_template(room: str, text: str, libraries: dict[str, str]) -> set[str]:
    pages = re.findall(r"{%\s*url\s+[\"'](\w+):(\w+)", text)
    known = {f"{app}:{view}" for app, view in pages if is_above(room, app)}
    loaded = " ".join(re.findall(r"{%\s*load ([^%]*)%}", text)).split()
    return known | {name for name in loaded if is_above(room, libraries.get(name, ""))}


def template_libraries() -> dict[str, str]:
    """The room in which each library of template tags of ours stands."""
    paths = tracked("*/templatetags/*.py")
    return {path.stem: path.relative_to(ROOT).parts[0] for path in paths}


def test_what_a_room_knows_of_upper_floors_is_on_the_list_and_nothing_else():
    known = set()
    for path in tracked("*.py"):
        room, name = path.relative_to(ROOT).parts[0], path.relative_to(ROOT).as_posix()
        if apps.is_installed(room) and floor_of(room) is not None and "/migrations/" not in name:
            known |= {(name, thing) for thing in known_in_code(room, path.read_text())}
    libraries = template_libraries()
    for path in tracked("templates/*/*.html"):
        name = path.relative_to(ROOT).as_posix()
        things = known_in_template(path.parent.name, path.read_text(), libraries)
        known |= {(name, thing) for thing in things}
    assert known == ALLOWED


def test_there_are_rooms_to_look_at():
    assert sum(len(rooms) for rooms in FLOORS) > 6
    assert {"letters", "documents", "enclosed"} <= reverse_names("applications")
    assert {"letter", "document", "debrief"} <= upper_nouns("applications")
