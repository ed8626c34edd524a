from __future__ import annotations

import pytest

from generator.read.links import link_target


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("kst-28676-500", "kst-28676-500"),
        ("kst-36800-XVI-B", "kst-36800-XVI-B"),
        ("kst-21501-32-1459.html", "kst-21501-32-1459"),
        ("h-tk-20222023-84-12", "h-tk-20222023-84-12"),
        ("ah-tk-20232024-403.pdf#page=2", "ah-tk-20232024-403"),
        (" https://zoek.officielebekendmakingen.nl/kst-28676-500.html ", "kst-28676-500"),
        ("http://www.officielebekendmakingen.nl/stb-2014-296.xml", "stb-2014-296"),
        (
            "https://zoek.officielebekendmakingen.nl/dossier/28676",
            "https://zoek.officielebekendmakingen.nl/dossier/28676",
        ),
        ("https://voorbeeld.nl/kst-28676-500.html", "https://voorbeeld.nl/kst-28676-500.html"),
        ("HTTP://X.NL", "HTTP://X.NL"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
    ],
)
def test_a_link_names_a_publication_or_an_address(address: str, target: str) -> None:
    assert link_target(address) == target


@pytest.mark.parametrize(
    "address", ["", "#top", "/zoeken", "javascript:x()", "data:text/html,x", "bijlage.pdf", "kst-"]
)
def test_a_link_within_its_own_site_names_nothing(address: str) -> None:
    assert link_target(address) == ""
