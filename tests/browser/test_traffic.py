"""What waits for a page to come to rest waits for what comes late, and says what never ends."""

from pathlib import Path

import pytest

from tests.browser.conftest import Browse
from tests.browser.server import serve

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ASK = """
addEventListener("load", async () => {
  document.title = await (await fetch("words.txt")).text();
});
"""


def test_a_page_is_at_rest_after_what_it_asks_for_late(browse: Browse, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>nog niet</title><script src=late.js></script>")
    (tmp_path / "late.js").write_text(ASK)
    (tmp_path / "words.txt").write_text("gekomen")
    with serve(tmp_path) as server:
        visit = browse(server.url())
        visit.settle()
        assert visit.page.title() == "gekomen"


def test_a_request_that_never_ends_is_named(browse: Browse, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>wacht</title><script src=late.js></script>")
    (tmp_path / "late.js").write_text(ASK)
    with serve(tmp_path) as server:
        visit = browse("about:blank")
        visit.page.route("**/words.txt", lambda _: None)
        visit.page.goto(server.url())
        with pytest.raises(TimeoutError, match=r"words\.txt"):
            visit.traffic.settle(3000)
