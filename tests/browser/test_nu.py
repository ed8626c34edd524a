"""Every page is well-formed HTML by the standard: the Nu HTML checker has nothing to say."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.browser.every_page import sample
from tests.browser.nu import remarks
from tests.browser.places import FULL_TEXT

pytestmark = pytest.mark.slow

FOR_READERS = "De code (HTML) van elke pagina volgt de standaard."

# What to put in place of what, and a part of what the checker must say of it.
BREAKS = [
    ("<h1", '<h1 align="left"', "“align” attribute on the “h1” element is obsolete"),
    ('<article class="page"', '<article class="page" onfout="x"', "Attribute “onfout” not allowed"),
    ('id="Site-hoofdmenu"', 'id="Site-zoeken"', "Duplicate ID “Site-zoeken”"),
    ("<main", "<main></main><main", "more than one visible “main” element"),
    ("</article>", "", "Unclosed element “article”"),
    ('<p class="part ours">', '<p class="part ours"><h2>', "No “p” element in scope"),
    ('for="Site-zoeken-vraag"', 'for="nergens"', "“for” attribute of the “label” element must be the ID of a"),
    ("<li>", '<li role="tabpanel">', "must not have any “role” value other than"),
]


def files(folder: Path, paths: Iterable[str]) -> list[Path]:
    """The files of these pages in the site or in the bundle, which has no page for what is not there."""
    of_pages = [folder / (path if path.endswith(".html") else f"{path}index.html") for path in paths]
    return [file for file in of_pages if file.is_file()]


def test_the_checker_has_nothing_to_say_of_pages_with_every_kind_of_element(built_site: Path, bundle: Path) -> None:
    chosen = sample(built_site)
    looked_at = [*files(built_site, chosen), *files(bundle, chosen)]
    assert len(looked_at) > len(chosen) > 5
    assert list(map(str, remarks(*looked_at))) == []


@pytest.mark.nightly
def test_the_checker_has_nothing_to_say_of_site_and_bundle(built_site: Path, bundle: Path) -> None:
    assert len(list(built_site.rglob("*.html"))) > 40
    assert list(map(str, remarks(built_site, bundle))) == []


def test_the_checker_objects_to_each_broken_page(built_site: Path, tmp_path: Path) -> None:
    page = (built_site / FULL_TEXT / "index.html").read_text(encoding="utf-8")
    for number, (old, new, _) in enumerate(BREAKS):
        assert old in page
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "index.html").write_text(page.replace(old, new, 1), encoding="utf-8")
    said = remarks(tmp_path)
    for number, (_, _, complaint) in enumerate(BREAKS):
        about = [str(remark) for remark in said if remark.file.parent.name == str(number)]
        assert any(complaint in line for line in about), (number, about)
