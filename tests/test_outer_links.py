"""What documents lead to outside the project is written as addresses should be, and is no example.

Nobody is asked whether an address is still there: a test that needs the network fails for other reasons than its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "hosting").rglob("*.md"), ROOT / "schemas/README.md"]
)
_ADDRESS = re.compile(r"https?://[^\s\])>`\"'<]+")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\((https?://[^)\s]*)\)")
_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_EXAMPLES = (".example", "example.org", "example.com", "example.nl")


def addresses(text: str) -> Iterator[str]:
    """The addresses of a text, without the punctuation behind them."""
    for found in _ADDRESS.finditer(text):
        yield found[0].rstrip(".,;:…")


def fault(address: str) -> str:
    """What is wrong with an address that people are led to; empty where nothing is."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.username or parts.password:
        return "holds a name or a password"
    if parts.scheme != "https" and not _is_here(host):
        return "is not encrypted"
    if not _is_here(host) and not re.fullmatch(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", host):
        return "has a host that cannot be"
    if re.search(r"[?&](?:utm_\w+|fbclid|gclid)=", address):
        return "tells others where readers come from"
    return ""


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_address_of_a_document_is_one_that_people_can_be_led_to(document: Path) -> None:
    text = _CODE.sub("", document.read_text(encoding="utf-8"))
    assert [f"{each} {fault(each)}" for each in addresses(text) if fault(each)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_document_leads_to_an_address_that_is_only_an_example(document: Path) -> None:
    text = _CODE.sub("", document.read_text(encoding="utf-8"))
    led = (urlsplit(found[1]).hostname or "" for found in _LINK.finditer(text))
    assert [host for host in led if host.endswith(_EXAMPLES)] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "http://pagefind.app/docs",
        "https://pagefind",
        "https://reader:secret@pagefind.app/",
        "https://pagefind..app/",
        "https://pagefind.app/?utm_source=overleg",
    ],
)
def test_an_address_that_is_wrong_would_be_seen(wrong: str) -> None:
    assert fault(next(addresses(f"See <{wrong}>.")))
    assert not fault("https://pagefind.app/docs/?a=b#c")
