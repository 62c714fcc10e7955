"""The board under a finger: it scrolls, a card is picked up after a rest, a stage is shown."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Application
from tests.searches import make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
# The page, and what is under the pointer with it, has come to rest.
SCROLLED = (
    "new Promise((done) => addEventListener('scrollend',"
    " () => requestAnimationFrame(() => requestAnimationFrame(done)), { once: true }))"
)


class Finger:
    """One finger on a page: real touch events, as a screen makes them."""

    def __init__(self, page):
        self.page = page
        self.session = page.context.new_cdp_session(page)

    def _send(self, kind: str, points: list[dict]) -> None:
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def down(self, x: float, y: float) -> None:
        self.at = (x, y)
        self._send("touchStart", [{"x": x, "y": y}])

    def to(self, x: float, y: float, steps: int = 8) -> None:
        x0, y0 = self.at
        for number in range(1, steps + 1):
            part = number / steps
            self._send("touchMove", [{"x": x0 + (x - x0) * part, "y": y0 + (y - y0) * part}])
        self.at = (x, y)

    def up(self) -> None:
        self._send("touchEnd", [])

    def rest(self, card) -> None:
        """Until the card is picked up."""
        expect(card).to_have_class("board-card sortable-chosen")


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 1000, "height": 600}, has_touch=True)
    context.set_default_timeout(8000)
    yield context
    context.close()


@pytest.fixture
def applications(person) -> list[Application]:
    return [make_application(person, position=f"Position {number}") for number in range(8)]


@pytest.fixture
def board(signed_in_page, live_server, applications):
    signed_in_page.goto(live_server.url + reverse("applications:board") + "?column=applied")
    return signed_in_page


def card(page, position: str):
    return page.locator(".board-card", has_text=position)


def middle(locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + 12


def column(page, name: str):
    return page.get_by_role("region", name=name)


def test_a_tap_and_a_scroll_pick_nothing_up_and_a_rest_does(board, applications):
    finger, top = Finger(board), card(board, "Position 7")
    box = top.bounding_box()
    # Beside its links.
    x, y = box["x"] + box["width"] - 70, box["y"] + box["height"] - 20
    finger.down(x, y)
    finger.up()
    board.evaluate(f"() => {{ window.atRest = {SCROLLED}; }}")
    finger.down(x, y + 200)
    finger.to(x, y - 100)
    finger.up()
    board.evaluate("atRest")
    expect(top).not_to_be_in_viewport(ratio=1)
    assert board.evaluate("scrollY") > 100
    expect(board.locator(".sortable-chosen")).to_have_count(0)
    assert {row.stage for row in Application.objects.all()} == {"applied"}

    # A finger on a page that still moves only stops it.
    board.evaluate(
        f"() => {{ const atTop = {SCROLLED}; scrollTo({{ top: 0, behavior: 'instant' }});"
        " return atTop; }"
    )
    finger.down(*middle(top))
    finger.rest(top)
    x, y = middle(column(board, "Screening"))
    finger.to(x, y + 60)
    finger.up()
    expect(board.get_by_text("is now under Screening")).to_be_visible()
    expect(column(board, "Screening").locator(".board-card")).to_have_count(1)
    applications[7].refresh_from_db()
    assert applications[7].stage == "screening"


def test_a_phone_shows_one_stage_and_a_card_is_put_on_the_chip_of_another(board, applications):
    board.set_viewport_size({"width": 390, "height": 844})
    board.reload()
    expect(column(board, "Applied")).to_be_visible()
    expect(column(board, "Saved")).to_be_hidden()
    chips = board.get_by_role("navigation", name="Stages")
    chips.get_by_role("link", name="Saved 0").tap()
    expect(column(board, "Applied")).to_be_hidden()
    chips.get_by_role("link", name="Applied 8").tap()

    finger, top = Finger(board), card(board, "Position 7")
    finger.down(*middle(top))
    finger.rest(top)
    screening, marked = chips.get_by_role("link", name="Screening 0"), chips.locator(".is-aim")
    x, y = middle(screening)
    finger.to(x, y)
    expect(screening).to_have_css("outline-width", "3px")
    finger.to(x, y + 300)
    expect(marked).to_have_count(0)
    finger.to(x, y)
    finger.up()
    expect(marked).to_have_count(0)
    expect(board.get_by_text("is now under Screening")).to_be_visible()
    expect(chips.get_by_role("link", name="Applied 7")).to_have_attribute("aria-current", "true")
    expect(column(board, "Applied").locator(".board-card")).to_have_count(7)
    applications[7].refresh_from_db()
    assert applications[7].stage == "screening"


def test_a_held_card_is_carried_to_a_stage_that_is_out_of_sight(board, applications):
    board.set_viewport_size({"width": 390, "height": 844})
    board.reload()
    offer = board.get_by_role("navigation", name="Stages").get_by_role("link", name="Offer 0")
    expect(offer).not_to_be_in_viewport()
    finger, top = Finger(board), card(board, "Position 7")
    finger.down(*middle(top))
    finger.rest(top)
    _, y = middle(offer)
    finger.to(386, y)
    # A finger is never quite still.
    for number in range(200):
        if middle(offer)[0] < 380:
            break
        finger.to(386 - number % 2, y, steps=1)
        board.wait_for_timeout(20)
    # Away from the edge the stages stand still.
    finger.to(200, y)
    x, _ = middle(offer)
    finger.to(x - 20, y)
    finger.up()
    expect(board.get_by_text("is now under Offer")).to_be_visible()


def test_cards_are_ordered_by_hand_with_a_finger(board, applications):
    board.get_by_role("button", name="By hand").tap()
    expect(board.locator("[data-by-hand]")).to_be_visible()
    finger, top = Finger(board), card(board, "Position 7")
    finger.down(*middle(top))
    finger.rest(top)
    x, _ = finger.at
    below = card(board, "Position 6").bounding_box()
    roles = column(board, "Applied").locator(".board-card-role")
    finger.to(x, below["y"] + below["height"] - 4)
    expect(roles.nth(0)).to_have_text("Position 6")
    with board.expect_response("**/place/*"):
        finger.up()
    expect(roles.nth(0)).to_have_text("Position 6")
    expect(roles.nth(1)).to_have_text("Position 7")
    board.reload()
    expect(roles.nth(0)).to_have_text("Position 6")
