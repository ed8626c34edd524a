"""Who wants the consultation of May 2025 as a book has it with two clicks from the home page."""

import re
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Browse
from tests.browser.errands import ByKeyboard, ByTouch, Reader
from tests.browser.server import SiteServer, serve
from tests.builds import once
from tests.publish.books.made import OF_MAY, broken_rules, said_by_epubcheck
from tests.site.projects import copy_small_project, run

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST = 2


def build(folder: Path) -> None:
    """Build the small project with books, and without bundles."""
    copy_small_project(folder)
    config = folder / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    assert "bundles: [whole, year, consultation]" in text
    config.write_text(text.replace("bundles: [whole, year, consultation]", "books: true"), encoding="utf-8")
    made = run(folder, "generator", "site", SITE_URL="")
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.fixture(scope="module")
def with_books(shared: Path) -> Path:
    """The built site."""
    return once(shared / "with-books", partial(build)) / "site"


@pytest.fixture(scope="module")
def server(with_books: Path) -> Iterator[SiteServer]:
    """The site on a host."""
    with serve(with_books) as serving:
        yield serving


def by_touch(browse: Browse, server: SiteServer) -> Reader:
    return ByTouch(browse(server.address, width=360, height=740, touch=True).page, MOST)


def by_keyboard(browse: Browse, server: SiteServer) -> Reader:
    return ByKeyboard(browse(server.address).page, MOST)


@pytest.mark.parametrize("begin", [by_touch, by_keyboard])
@pytest.mark.parametrize(
    ("name", "ending"), [("als e-boek (EPUB", "epub"), ("als pdf, om te printen en te bewaren (PDF", "pdf")]
)
def test_the_book_of_may_is_two_clicks_from_home(  # noqa: PLR0913, PLR0917  # two ways to two kinds
    browse: Browse, server: SiteServer, with_books: Path, begin: type[Reader], name: str, ending: str, tmp_path: Path
) -> None:
    reader = begin(browse, server)  # type: ignore[arg-type]
    reader.activate(
        reader.page.get_by_role("main").get_by_role("link", name="Informele bijeenkomst van de NAVO-ministers")
    )
    link = reader.page.get_by_role("link", name=f"Dit overleg {name}")
    expect(link).to_contain_text("MB")
    with reader.page.expect_download() as started:
        reader.activate(link)
    given = tmp_path / f"boek.{ending}"
    started.value.save_as(given)
    assert started.value.suggested_filename == f"{OF_MAY}.{ending}"
    assert given.read_bytes() == (with_books / f"downloads/overleg/{OF_MAY}.{ending}").read_bytes()
    assert (said_by_epubcheck if ending == "epub" else broken_rules)(given) == []


@pytest.mark.parametrize("ending", ["epub", "pdf"])
def test_the_sum_of_the_book_is_two_clicks_from_its_consultation(
    browse: Browse, server: SiteServer, with_books: Path, ending: str
) -> None:
    page = browse(f"{server.address}overleggen/{OF_MAY}/", width=360, height=740, touch=True).page
    reader = ByTouch(page, MOST)
    reader.activate(page.locator("summary", has_text="Controleer of een bestand heel is aangekomen"))
    reader.activate(page.get_by_role("link", name=f"{OF_MAY}.{ending}.sha256.txt"))
    digest = sha256((with_books / f"downloads/overleg/{OF_MAY}.{ending}").read_bytes()).hexdigest()
    # A browser shows the frame of a text file before it has its text.
    expect(page.locator("pre")).to_have_text(re.compile(rf"^{digest}\s"))
