from __future__ import annotations

import pytest

from generator.render.web_annotations.site_iris import SiteIris

HERE = "overleggen/mei/annotaties.jsonld"


@pytest.mark.parametrize(
    ("path", "anchor", "relative", "absolute"),
    [
        (HERE, "", "annotaties.jsonld", "https://x.nl/sub/overleggen/mei/annotaties.jsonld"),
        (HERE, "term-1-4", "#term-1-4", "https://x.nl/sub/overleggen/mei/annotaties.jsonld#term-1-4"),
        ("overleggen/mei/tekst.txt", "", "tekst.txt", "https://x.nl/sub/overleggen/mei/tekst.txt"),
        (
            "overleggen/mei/volledige-tekst/",
            "vraag-1",
            "volledige-tekst/#vraag-1",
            "https://x.nl/sub/overleggen/mei/volledige-tekst/#vraag-1",
        ),
        ("begrippen/n/", "begrip-navo", "../../begrippen/n/#begrip-navo", "https://x.nl/sub/begrippen/n/#begrip-navo"),
    ],
)
def test_an_iri_is_absolute_where_the_site_has_an_address_else_relative_to_the_file(
    path: str, anchor: str, relative: str, absolute: str
) -> None:
    assert SiteIris(None, HERE).of(path, anchor) == relative
    assert SiteIris("https://x.nl/sub/", HERE).of(path, anchor) == absolute
