"""Addresses that a published file may link to."""

from __future__ import annotations

import pytest

from generator.read.addresses import is_plain_address


@pytest.mark.parametrize(
    "address",
    [
        "https://www.rijksoverheid.nl/",
        "http://zoek.officielebekendmakingen.nl/kst-28676-500.html#anker",
        "https://example.com/zoeken?q=navo&pagina=2",
        "HTTPS://EXAMPLE.COM",
    ],
)
def test_pages_of_the_public_web_are_plain(address: str) -> None:
    assert is_plain_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "kst-28676-500",
        "mailto:jan@example.com",
        "tel:+31612345678",
        "ftp://example.com/x",
        "file:///C:/Users/jan/x.doc",
        "javascript:alert(1)",
        "data:text/plain,x",
        "https://jan:geheim@example.com/",
        "https://example.com/?mail=jan%40example.com",
        "https://example.com/?naam=jan",
        "https://example.com/users/jan/x",
        "https://example.com/~jan/",
        "https://samenwerken.minbz.local/x",
        "http://intranet/x",
        "http://10.0.0.1/x",
        "http://[::1]/x",
        "http://[kapot/x",
        "https://example.com/" + "x" * 3_000,
    ],
)
def test_others_are_not(address: str) -> None:
    assert not is_plain_address(address)
