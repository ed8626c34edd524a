"""With colours that a site chose and that just pass, text and controls stand out as they do with ours."""

import re
from collections.abc import Iterator

import pytest

from generator.publish.appearance.colours import GROUNDS, coloured, passes, why_not
from generator.publish.appearance.contrast import colour_of, nearest, written
from tests.browser.conftest import Browse
from tests.browser.places import MAIN_PAGES, Look, PageType, address
from tests.browser.states import NARROW, WIDE
from tests.browser.test_contrast import measured

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# One that must become darker and one that must become lighter, of each kind.
WISHED = ("#ff8800", "#2244ff")
EXTREME = ("#000000", "#ffffff")
SET = "(tokens) => { for (const [name, value] of tokens) document.documentElement.style.setProperty(name, value); }"


def chosen_by(wish: str) -> dict[str, str]:
    """The nearest colours that pass."""
    return dict(_nearest(wish))


def _nearest(wish: str) -> Iterator[tuple[str, str]]:
    for name in GROUNDS:
        found = nearest(colour_of(wish) or (0, 0, 0), lambda other, name=name: passes(name, other))  # type: ignore[misc]
        assert found
        yield name, written(found)


@pytest.mark.parametrize("wish", [*WISHED, *(pytest.param(wish, marks=pytest.mark.nightly) for wish in EXTREME)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", MAIN_PAGES, ids=lambda kind: kind.name)
def test_text_and_controls_stand_out(
    browse: Browse, request: pytest.FixtureRequest, kind: PageType, scheme: str, wish: str
) -> None:
    chosen = chosen_by(wish)
    assert all(why_not(name, value) == ("", "") for name, value in chosen.items())
    page = browse(address(request, "root", kind.path)).page
    page.evaluate(SET, re.findall(r"(--[\w-]+): ([^;]+);", coloured("", chosen)))
    look = Look("root", kind, NARROW if wish in (WISHED[0], EXTREME[0]) else WIDE, scheme)
    assert [pair for pair in measured(page, look) if not pair.is_enough] == []
