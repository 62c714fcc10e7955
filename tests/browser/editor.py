"""The editor of a letter, as tests read it."""

import re

SAVED = re.compile(r"^Saved \d\d:\d\d$")


def body_of(page):
    return page.get_by_role("textbox", name="Letter", exact=True)


def state_of(page):
    return page.locator("[data-save-state]")


def save_elsewhere(letter, **words):
    letter.update(version=str(letter.revision), **words)


def lose(route):
    route.fetch()
    route.abort()


def cut_off(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text()[:9])


def fail_late(route):
    route.fetch()
    route.fulfill(status=503, body="")
