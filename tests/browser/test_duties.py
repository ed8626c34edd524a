"""The pages that only a site of a public body has can be read by everyone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.axe import load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.reflow import faults
from tests.browser.server import SiteServer, serve
from tests.browser.states import NARROW, WIDE, come_to_rest
from tests.builds import once
from tests.knowledge.test_publisher_yml import WHOLE
from tests.site.projects import copy_small_project, run

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = ("regels/", "toegankelijkheidsverklaring/")


def make_project(folder: Path) -> None:
    """A project of a body that says all, and its site; raises RuntimeError where that fails."""
    copy_small_project(folder)
    (folder / "content" / "publisher.yml").write_text(WHOLE, encoding="utf-8")
    done = run(folder, "generator", "site", SITE_URL="https://overleg.example/", NO_MKDOCS_2_WARNING="1")
    if done.returncode:
        raise RuntimeError(f"{done.stdout}\n{done.stderr}")


@pytest.fixture(scope="session")
def server(shared: Path) -> Iterator[SiteServer]:
    with serve(once(shared / "public-body", make_project) / "site") as found:
        yield found


@pytest.mark.parametrize(("width", "dark"), [(NARROW, False), (WIDE, True)])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_all_fits(
    server: SiteServer, browse: Browse, path: str, width: int, *, dark: bool
) -> None:
    page = browse(server.url(path), width=width, dark=dark).page
    come_to_rest(page)
    load_axe(page)
    assert violations(page) == []
    assert faults(page) == []


def test_each_leads_to_the_other_and_to_what_programs_get(server: SiteServer, browse: Browse) -> None:
    page = browse(server.url("toegankelijkheid/")).page
    page.get_by_role("link", name="toegankelijkheidsverklaring").click()
    page.get_by_role("link", name="Waar deze site aan voldoet").click()
    assert page.url == server.url("regels/#toegankelijk")
    address = page.get_by_role("link", name="security.txt").evaluate("link => link.href")
    assert address == server.url(".well-known/security.txt")
    assert page.request.get(address).text().startswith("Contact: ")
