"""Every page that opens for anybody, opened in a browser, and what a machine finds there."""

from collections.abc import Iterator
from operator import attrgetter

from tests.addresses import every_address
from tests.visitors import Answer, answers, every_visitor

WIDTHS = (1440, 820, 390)
PARTS = 3  # so that processes side by side share the pages
ADDRESSES = sorted(every_address(), key=attrgetter("name"))
# What shows nobody a page, though it does not refuse to be opened.
NO_PAGES = {
    "accounts:invitation": "leads on to the page that signs up",
    "accounts:signature": "a picture, where there is one",
    "account_confirm_login_code": "nobody signs in by a code that was mailed",
    "account_set_password": "everybody has a password",
    "exchange:calendar_feed": "a calendar",
    "letters:postpone_occasion": "leads on where no note is named; other pages lead to it with one",
    "letters:open_mail": "leads on to the program for mail",
    "mfa_login_webauthn": "for a script",
    "moved_applications": "leads on from where the board used to be",
    "moved_going_on": "leads on from where the page for a hard day used to be",
    "moved_occasions": "leads on from where occasions were first",
    "moved_offers": "leads on from where occasions used to be",
    "moved_search": "leads on from where search used to be",
    "sample:letter": "leads on to a letter",
    "script_words": "for a script",
}
STICKS_OUT = """() => {
  const page = document.documentElement
  if (page.scrollWidth <= innerWidth) return []
  const wide = [...page.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > innerWidth
  )
  return [wide.at(-1)?.outerHTML.slice(0, 200) ?? "what no element shows"]
}"""


def different_pages(addresses) -> Iterator[Answer]:
    """Every page that opens for anybody, once where several are made of the same elements."""
    known, without = set(), {address.name for address in addresses}
    for visitor in every_visitor():
        for answer in answers(visitor, addresses):
            if answer.html or answer.status in (200, 405):
                without.discard(answer.view)
            if answer.html and (key := (answer.view, answer.elements)) not in known:
                known.add(key)
                yield answer
    assert without <= set(NO_PAGES)


def open_as_its_visitor(context, page, live_server, answer: Answer) -> None:
    context.clear_cookies()
    cookies = {
        name: cookie.value for name, cookie in answer.visitor.client.cookies.items() if cookie.value
    }
    context.add_cookies(
        [{"name": name, "value": value, "url": live_server.url} for name, value in cookies.items()]
    )
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(live_server.url + answer.address)
    assert page.url == live_server.url + answer.address


def barriers(page, *rules: str) -> list[tuple[str, str]]:
    options = {"preload": False, "resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = list(rules)
    report = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [(violation["id"], violation["nodes"][0]["html"][:160]) for violation in report]


def sticks_out(page, width: int) -> list[str]:
    """The innermost of what makes the page wider than the screen, if it is."""
    page.set_viewport_size({"width": width, "height": 844})
    return page.evaluate(STICKS_OUT)
