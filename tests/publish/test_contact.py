"""Pages end by saying whom to turn to; what is not configured is called unknown, never made up."""

from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest

PARTIALS = Path(__file__).resolve().parents[2] / "overrides" / "partials"
ALL = {
    "contact": "post@overleg.example",
    "accessibility_statement": "https://register.example/1",
    "publisher": "Archief <Oost>",
}


def contact(kind: object, **extra: str) -> str:
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(PARTIALS), autoescape=False)  # noqa: S701  as MkDocs
    page = SimpleNamespace(meta=SimpleNamespace(contact=kind))
    return templates.get_template("contact.html").render(page=page, config=SimpleNamespace(extra=extra), base_url="..")


def test_a_barrier_is_reported_by_mail_or_on_a_page() -> None:
    assert 'href="mailto:post@overleg.example"' in contact(True, **ALL)
    assert 'href="https://overleg.example/meld"' in contact(True, contact="https://overleg.example/meld")


@pytest.mark.parametrize(
    ("kind", "shown", "unknown"),
    [
        (True, "Meld het via", "nog geen adres om een probleem te melden"),
        (
            "statement",
            'href="https://register.example/1">toegankelijkheidsverklaring',
            "geen toegankelijkheidsverklaring",
        ),
        ("publisher", "aangeboden door Archief &lt;Oost&gt;.", "niet ingevuld"),
    ],
)
def test_what_is_not_configured_is_called_unknown(kind: object, shown: str, unknown: str) -> None:
    assert shown in contact(kind, **ALL)
    assert unknown not in contact(kind, **ALL)
    assert unknown in contact(kind)


def test_a_statement_may_be_on_the_site_itself() -> None:
    assert 'href="../toegankelijkheidsverklaring/">' in contact(
        "statement", accessibility_statement="toegankelijkheidsverklaring/"
    )


def test_the_site_gives_itself_no_status() -> None:
    """Only a statement that was published elsewhere can; the page links to it."""
    pages = PARTIALS.parents[1] / "content" / "pages"
    text = (pages / "toegankelijkheid.md").read_text(encoding="utf-8") + contact("statement", **ALL)
    assert not [claim for claim in ("voldoet aan", "volledig toegankelijk", "status A", "status B") if claim in text]
