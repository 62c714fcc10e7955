"""One letter of one person at a time, few who wait, and a failure that is remembered."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import ExitStack

import pytest
from django.urls import reverse

from letters.beginning import come_second
from letters.models import Letter
from paper import typesetting
from paper.turns import NoTurn, Turns
from paper.typesetter_process import write_frame
from paper.typesetting import (
    TypesetterBusy,
    TypesettingFailed,
    TypesettingStopped,
    export_pdf,
    preview,
)
from tests.paper.samples import printed_letter
from tests.searches import DAY, make_near_miss

DANA, SAM, KIM = 1, 2, 3


def hold(turns, *people) -> ExitStack:
    stack = ExitStack()
    for person in people:
        stack.enter_context(turns.turn(person, patience=0))
    return stack


@pytest.mark.no_database
def test_a_person_has_one_letter_set_and_the_others_have_theirs():
    turns = Turns(engines=2, threads=8)
    with hold(turns, DANA):
        with pytest.raises(NoTurn), hold(turns, DANA):
            pass
        with hold(turns, SAM), pytest.raises(NoTurn), hold(turns, KIM):
            pass
    with hold(turns, DANA):
        pass


@pytest.mark.no_database
def test_who_waits_is_next_when_the_turn_ends():
    turns, order = Turns(engines=1, threads=4), []

    def wait():
        with turns.turn(SAM, patience=60):
            order.append("Sam")

    with hold(turns, DANA):
        waiting = threading.Thread(target=wait)
        waiting.start()
        while not turns._waiting:
            time.sleep(0.001)
        order.append("Dana")
    waiting.join()
    assert order == ["Dana", "Sam"]


@pytest.mark.no_database
def test_one_waits_no_longer_than_patience():
    turns = Turns(engines=1, threads=4)
    started = time.monotonic()
    with hold(turns, DANA), pytest.raises(NoTurn), turns.turn(SAM, patience=0.2):
        pass
    assert 0.2 <= time.monotonic() - started < 2


@pytest.mark.no_database
@pytest.mark.parametrize("threads", range(1, 12))
@pytest.mark.parametrize("engines", [1, 2, 8])
def test_a_thread_is_always_left_for_other_pages(engines, threads):
    turns = Turns(engines=engines, threads=threads)
    assert turns.at_once >= 1
    assert turns.at_once + turns.waiting_at_once <= max(threads - 1, 1)


@pytest.mark.no_database
def test_a_crowd_is_answered_at_once_while_few_wait():
    turns, refused = Turns(engines=1, threads=4), []

    def wait(person):
        try:
            with turns.turn(person, patience=60):
                pass
        except NoTurn:
            refused.append(person)

    with hold(turns, DANA):
        crowd = [threading.Thread(target=wait, args=(person,)) for person in [DANA] * 9 + [SAM]]
        for thread in crowd:
            thread.start()
        while len(refused) < 8:
            time.sleep(0.001)
        # One of Dana's waits, and there is still room for Sam.
        while turns._waiting != {DANA, SAM}:
            time.sleep(0.001)
    for thread in crowd:
        thread.join()
    assert refused == [DANA] * 8


@pytest.fixture
def stopped():
    """Stops the child that will be asked next, which then answers nobody; it is gone afterwards."""
    preview(printed_letter(subject="Warm"))
    preview(printed_letter(subject="Warm again"))
    child = typesetting.workshop().idle[-1]

    def stop(by: signal.Signals) -> None:
        os.kill(child.process.pid, by)

    yield stop
    child.end()


@pytest.mark.no_database
def test_a_time_out_is_remembered_for_the_same_words_alone(monkeypatch, stopped):
    monkeypatch.setattr(typesetting, "PREVIEW_DEADLINE", 0.5)
    stopped(signal.SIGSTOP)
    with pytest.raises(TypesettingFailed, match="took too long"):
        preview(printed_letter(subject="Hangs"))
    monkeypatch.undo()

    started = time.monotonic()
    with pytest.raises(TypesettingFailed, match="took too long"):
        preview(printed_letter(subject="Hangs"), patience=0)
    assert time.monotonic() - started < typesetting.PREVIEW_DEADLINE  # which is waited for once
    assert len(preview(printed_letter(subject="Hangs no more"))) == 1


@pytest.mark.no_database
def test_what_the_machine_did_is_held_against_no_letter_for_long_and_is_in_the_log(
    monkeypatch, stopped, caplog
):
    monkeypatch.setattr(typesetting, "FAILED_FOR", 0.2)
    monkeypatch.setattr(typesetting, "PREVIEW_DEADLINE", 0.5)
    stopped(signal.SIGSTOP)
    with pytest.raises(TypesettingStopped):
        preview(printed_letter(subject="Of a machine that stood still"))
    monkeypatch.setattr(typesetting, "PREVIEW_DEADLINE", 8.0)
    time.sleep(0.3)

    assert len(preview(printed_letter(subject="Of a machine that stood still"))) == 1
    assert caplog.messages == ["A typesetter gave no answer for 0.5 s and was ended"]


@pytest.mark.no_database
def test_a_child_that_was_killed_costs_no_letter_and_is_in_the_log(stopped, monkeypatch, caplog):
    child = typesetting.workshop().idle[-1]
    stopped(signal.SIGKILL)
    child.process.wait()
    # It was killed after it was looked at.
    monkeypatch.setattr(child, "is_fresh", lambda: True)

    assert len(preview(printed_letter(subject="Of a machine without memory"))) == 1
    assert caplog.messages == ["A typesetter ended while making a page (exit code -9)"]


@pytest.mark.thorough
@pytest.mark.no_database
def test_a_child_whose_parent_has_gone_sets_no_letter_for_ever():
    program = "import time\nfrom paper import typesetter_process as t\n"
    program += "t.GIVEN_UP_AFTER = 1\nt.Typesetter.typeset = lambda *_: time.sleep(60)\nt.main()"
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as child:
        write_frame(child.stdin, b"{}")
        assert child.wait(timeout=30) == -signal.SIGALRM


@pytest.mark.no_database
def test_being_busy_is_not_remembered():
    letter = printed_letter(subject="Later")
    with hold(typesetting.workshop().turns, DANA), pytest.raises(TypesetterBusy):
        preview(letter, person=DANA, patience=0)
    assert len(preview(letter, person=DANA)) == 1


@pytest.mark.no_database
def test_a_child_that_dies_over_a_letter_is_replaced_and_the_letter_is_set(stopped):
    # It is stopped with a full pipe before it, and killed while it is written to.
    signature = b"\x89PNG" + os.urandom(400_000)
    failures = []

    def write():
        try:
            export_pdf(printed_letter(subject="Written to", signature_png=signature))
        except TypesettingFailed as failure:
            failures.append(str(failure))

    stopped(signal.SIGSTOP)
    writer = threading.Thread(target=write)
    writer.start()
    while not typesetting.workshop().turns._at_work:
        time.sleep(0.001)
    stopped(signal.SIGKILL)
    writer.join()
    # The second child lived, and said that this is no picture.
    assert failures == ["The typesetter could not make a page of it."]


class TakenMeanwhile(list):
    """Idle children, the last of which another thread takes once somebody has looked for one."""

    def __bool__(self) -> bool:
        return True


def test_who_finds_the_last_child_taken_starts_one(monkeypatch):
    workshop = typesetting.workshop()
    workshop.close()
    monkeypatch.setattr(workshop, "idle", TakenMeanwhile())
    assert len(preview(printed_letter(subject="Left alone"))) == 1
    for child in workshop.idle[:]:
        child.end()


@pytest.mark.no_database
def test_a_child_that_dies_twice_is_the_letters_doing(monkeypatch):
    monkeypatch.setattr(typesetting.sys, "executable", "/bin/false")
    typesetting.workshop().close()
    with pytest.raises(TypesettingFailed, match="stopped while"):
        preview(printed_letter(subject="Deadly"))


@pytest.mark.no_database
def test_no_engine_to_be_started_is_not_the_letters_doing(monkeypatch):
    monkeypatch.setattr(typesetting.sys, "executable", "/nowhere/python")
    typesetting.workshop().close()
    with pytest.raises(TypesetterBusy):
        preview(printed_letter(subject="Homeless"))
    monkeypatch.undo()
    assert len(preview(printed_letter(subject="Homeless"))) == 1


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


def save(client, letter, body):
    address = reverse("letters:save", args=[letter.pk])
    form = letter.words() | {"revision": letter.revision, "body": body}
    return client.post(address, form)


@pytest.mark.django_db
@pytest.mark.parametrize("executable", ["/bin/false", "/nowhere/python"])
def test_autosave_keeps_the_words_when_the_typesetter_dies(
    signed_in, letter, monkeypatch, executable
):
    monkeypatch.setattr(typesetting.sys, "executable", executable)
    typesetting.workshop().close()
    answer = save(signed_in, letter, f"Typed while {executable} died.")

    assert answer.status_code == 200
    assert answer.json()["pages"] == []
    # What broke off is known for a minute, and only then worth another try.
    assert answer.json()["again_in"] == (60 if executable == "/bin/false" else 2)
    assert "Your words are saved" in answer.json()["fits"]
    letter.refresh_from_db()
    assert letter.body == f"Typed while {executable} died."


@pytest.mark.django_db
def test_a_letter_that_cannot_be_set_says_so_and_offers_what_can_be_had(
    signed_in, letter, monkeypatch
):
    letter.update(version="1", body="A letter that nothing can set.")
    monkeypatch.setattr(typesetting.sys, "executable", "/bin/false")
    typesetting.workshop().close()
    for name in ("download_pdf", "show_pdf", "download_mail"):
        answer = signed_in.get(reverse(f"letters:{name}", args=[letter.pk]))
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "We can’t make a page of this letter" in page
        assert "The typesetter stopped while making the page. Your text is saved." in page
        # That may have been the machine's doing.
        assert "Please try again in a minute." in page
        for other in ("download_word", "download_text"):
            assert reverse(f"letters:{other}", args=[letter.pk]) in page
            there = signed_in.get(reverse(f"letters:{other}", args=[letter.pk]))
            assert there.status_code == 200
    picture = signed_in.get(reverse("letters:page", args=[letter.pk, 1]))
    assert picture.status_code == 422
    editor = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "We cannot show the page yet. The typesetter stopped while making the page." in editor
    assert 'data-again-in="60"' in editor


@pytest.mark.thorough
@pytest.mark.django_db
def test_while_ones_own_letter_is_set_a_save_is_quick_and_the_page_comes_later(
    signed_in, letter, person, logged_errors
):
    letter.update(version="1", body="Never set before.")
    letter.refresh_from_db()
    with hold(typesetting.workshop().turns, person.pk):
        started = time.monotonic()
        answer = save(signed_in, letter, "Typed meanwhile.")
        assert time.monotonic() - started < typesetting.PATIENCE
        assert (answer.status_code, answer.json()["again_in"]) == (200, 2)
        picture = signed_in.get(reverse("letters:page", args=[letter.pk, 1]))
        assert picture.status_code == 503
    logged_errors.clear()

    letter.refresh_from_db()
    again = save(signed_in, letter, "Typed meanwhile.").json()
    assert (again["again_in"], len(again["pages"])) == (0, 1)
    assert again["revision"] == answer.json()["revision"]


@pytest.mark.django_db
def test_another_persons_letter_is_set_meanwhile(client, letter, person, stranger):
    theirs = come_second(make_near_miss(stranger), on=DAY)
    client.force_login(stranger)
    with hold(typesetting.workshop().turns, person.pk):
        answer = save(client, theirs, "Typed by another.").json()
        assert re.search(r"fits on one page", answer["fits"])
        assert client.get(reverse("letters:download_pdf", args=[theirs.pk])).status_code == 200
