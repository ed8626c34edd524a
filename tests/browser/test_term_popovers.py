"""The explanation of a term by focus, pointer and touch, in Chromium and Firefox: WCAG 1.4.13 and beyond."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from tests.browser.engines import perform, somewhere, soon
from tests.browser.firefox import Step
from tests.browser.places import CONSULTATION, address
from tests.browser.states import NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "De uitleg van een begrip blijft staan zolang u erbij bent, past op een telefoon en bedekt het begrip niet."
)

PAGE = f"{CONSULTATION}onderwerpen/verenigde-staten/"
TERM, NAME = "#begrip-saceur-1", "begrip-saceur"
POPOVER = "document.querySelector('.term-popover')"
SHOWN = f"!{POPOVER}.hidden"
OPENS, CLOSES = soon(SHOWN), soon(f"!({SHOWN})")
STAYS: Sequence[Step] = [{"pause": 700}, {"evaluate": SHOWN}]
CENTRE: Step = {"evaluate": f"document.querySelector('{TERM}').scrollIntoView({{ block: 'center' }})"}


def before(term: str) -> Step:
    """Bring the focus to the stop before a term, as that of a reader who comes with Tab."""
    return {
        "evaluate": f"""(() => {{
          const all = [...document.querySelectorAll("a[href], button, summary")];
          const stops = all.filter((stop) => stop.checkVisibility());
          stops[stops.indexOf({term}) - 1].focus();
        }})()"""
    }


COME_NEAR = before(f"document.querySelector('{TERM}')")
# The last term of a question or answer, behind which a link comes that is no term.
COME_NEAR_THE_LAST = before("stops.find((stop, i) => stop.matches('a.term') && !stops[i + 1].matches('a.term'))")
ON_TERM: Step = {"evaluate": f"document.activeElement.matches('{TERM}')"}
BESIDE: Step = {"move": [2, 2]}
FOCUS_ELSEWHERE: Step = {"evaluate": "document.querySelector('.site-name').focus({ preventScroll: true })"}
IS_WELL_PLACED: Step = {
    "evaluate": f"""(() => {{
      const box = {POPOVER}.getBoundingClientRect();
      const term = document.querySelector("[data-probed]");
      const covers = (line) =>
        box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top;
      return box.height > 20 && box.left >= 0 && box.top >= 0 && box.bottom <= innerHeight &&
        box.right <= document.documentElement.clientWidth && ![...term.getClientRects()].some(covers);
    }})()"""
}
# Terms at the edges: the first and the last on a line, one over two lines, and the one that takes most words.
EDGES = {
    "first on a line": "terms.sort((a, b) => left(a) - left(b))[0]",
    "last on a line": "terms.sort((a, b) => right(b) - right(a))[0]",
    "over two lines": "terms.find((term) => term.getClientRects().length > 1) ?? terms[0]",
    "with most words": "terms.sort((a, b) => words(b) - words(a))[0]",
}
NEVER_CLOSES = f"new MutationObserver(() => ({POPOVER}.hidden = false)).observe({POPOVER}, {{ attributes: true }})"
NO_POINTERS = "document.addEventListener('pointerdown', (event) => event.stopImmediatePropagation(), true)"


@dataclass(frozen=True)
class Scenario:
    """What a reader does; no step may have false as its result, but after `harm` one must."""

    name: str
    steps: Sequence[Step]
    harm: str
    width: int = field(default=WIDE)


def probe(which: str, block: str) -> Step:
    """Choose a term and bring it to an edge of the window."""
    return {
        "evaluate": f"""(() => {{
          const terms = [...document.querySelectorAll("a.term")];
          const left = (term) => term.getClientRects()[0].left;
          const right = (term) => term.getClientRects()[0].right;
          const told = (term) => term.getAttribute("aria-describedby").split(" ").at(-1);
          const words = (term) => document.getElementById(told(term)).textContent.length;
          document.querySelector("[data-probed]")?.removeAttribute("data-probed");
          const term = {EDGES[which]};
          term.dataset.probed = "";
          term.scrollIntoView({{ block: "{block}" }});
        }})()"""
    }


def at_the_edges(width: int) -> list[Step]:
    """Open the explanations of terms at all edges of the window, one after another."""
    steps: list[Step] = []
    for which in EDGES:
        for block in ("start", "end"):
            steps += [BESIDE, CLOSES, probe(which, block), {"hover": "[data-probed]"}, OPENS, IS_WELL_PLACED]
    return [{"viewport": [width, 640]}, *steps]


def slowly_to_the_popover(selector: str) -> list[Step]:
    """Put the pointer on a term, then by way of the space between into the explanation, resting at each place."""
    gap = f"""(() => {{
      const [term, box] = [document.querySelector("{selector}").getClientRects()[0], {POPOVER}.getBoundingClientRect()];
      const isUnder = box.top > term.top;
      window.target = [Math.min(term.left + 4, box.right - 4), isUnder ? box.top - 3 : box.bottom + 3];
      return document.elementFromPoint(...target).closest(".term-popover") === null;
    }})()"""
    return [{"hover": selector}, OPENS, {"evaluate": gap}, *STAYS, {"hover": ".term-popover"}, *STAYS]


SCENARIOS = [
    Scenario(
        "focus opens and Escape closes, wherever the pointer is",
        [BESIDE, COME_NEAR, {"press": "Tab"}, ON_TERM, OPENS, {"press": "Escape"}, CLOSES, ON_TERM],
        "document.addEventListener('focusin', (event) => event.stopImmediatePropagation(), true)",
    ),
    Scenario(
        "leaving a term with the keyboard closes, also where the pointer rests",
        [{"move": [500, 450]}, COME_NEAR_THE_LAST, {"press": "Tab"}, OPENS, {"press": "Tab"}, CLOSES],
        NEVER_CLOSES,
    ),
    Scenario(
        "Escape closes for a pointer on the term while the focus is elsewhere, and it stays closed",
        [CENTRE, FOCUS_ELSEWHERE, {"hover": TERM}, OPENS, {"press": "Escape"}, CLOSES, {"pause": 500}, CLOSES],
        NEVER_CLOSES,
    ),
    Scenario(
        "Escape closes for a pointer in the explanation",
        [CENTRE, {"hover": TERM}, OPENS, {"hover": ".term-popover"}, {"press": "Escape"}, CLOSES],
        NEVER_CLOSES,
    ),
    Scenario(
        "the pointer can rest between term and explanation, and in the explanation",
        [CENTRE, *slowly_to_the_popover(TERM)],
        f"document.addEventListener('pointerout', () => ({POPOVER}.hidden = true))",
    ),
    Scenario(
        "the pointer can do so from a term over two lines",
        [probe("over two lines", "center"), *slowly_to_the_popover("[data-probed]")],
        f"document.addEventListener('pointerout', () => ({POPOVER}.hidden = true))",
        NARROW,
    ),
    Scenario(
        "an explanation stays as long as the pointer, and closes when that leaves",
        [CENTRE, {"hover": TERM}, OPENS, *STAYS, *STAYS, BESIDE, CLOSES],
        f"document.addEventListener('pointerover', () => setTimeout(() => ({POPOVER}.hidden = true), 400))",
    ),
    Scenario("in view at every edge of a phone", at_the_edges(NARROW), f"{POPOVER}.style.marginLeft = '12em'", NARROW),
    Scenario("in view at every edge of a desk", at_the_edges(WIDE), f"{POPOVER}.style.marginTop = '-6em'"),
    Scenario(
        "the first tap explains, the second follows",
        [
            CENTRE,
            {"tap": TERM},
            OPENS,
            {"evaluate": "location.hash === ''"},
            {"tap": TERM},
            soon(f"location.hash === '#{NAME}'"),
            CLOSES,
        ],
        NO_POINTERS,
        NARROW,
    ),
    Scenario(
        "a tap in the explanation leaves it",
        [CENTRE, {"tap": TERM}, OPENS, {"tap": ".term-popover"}, *STAYS],
        f"{POPOVER}.addEventListener('click', () => ({POPOVER}.hidden = true))",
        NARROW,
    ),
    Scenario(
        "a tap elsewhere closes",
        [
            CENTRE,
            {"tap": TERM},
            OPENS,
            {"evaluate": f"{POPOVER}.textContent.includes('hoogste')"},
            {"tap": "#vraag-19 .part, #vraag-19"},
            CLOSES,
        ],
        NEVER_CLOSES,
        NARROW,
    ),
]
IN_FIREFOX = {0, 7, 9}  # keyboard, pointer, touch; the others at night
each_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


def is_fulfilled(
    request: pytest.FixtureRequest, engine: str, page: str, scenario: Scenario, harm: str = "null"
) -> bool:
    """Whether all happens as it should."""
    steps: list[Step] = [
        {"viewport": [scenario.width, 740]},
        {"open": page},
        {"evaluate": f"void ({harm})"},
        *scenario.steps,
    ]
    return False not in perform(request, engine, steps)


@pytest.mark.parametrize(
    ("scenario", "engine", "place"),
    somewhere((scenario, number in IN_FIREFOX) for number, scenario in enumerate(SCENARIOS)),
)
def test_explanations_come_and_go_as_readers_expect(
    request: pytest.FixtureRequest, scenario: Scenario, engine: str, place: str
) -> None:
    assert is_fulfilled(request, engine, address(request, place, PAGE), scenario)


@pytest.mark.harms
@each_scenario
def test_an_explanation_that_does_otherwise_is_seen(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    assert not is_fulfilled(request, "chromium", address(request, "root", PAGE), scenario, scenario.harm)


@pytest.mark.parametrize(
    "scenario",
    [SCENARIOS[0], *(pytest.param(scenario, marks=pytest.mark.nightly) for scenario in (SCENARIOS[7], SCENARIOS[-1]))],
    ids=lambda scenario: scenario.name,
)
def test_firefox_sees_it_as_well(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    assert not is_fulfilled(request, "firefox", address(request, "root", PAGE), scenario, scenario.harm)
