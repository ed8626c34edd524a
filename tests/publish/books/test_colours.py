"""Books have the colours of their site."""

from dataclasses import replace

from generator.publish.appearance.colours import OURS, band_and_softer
from generator.publish.books.cover import cover
from generator.publish.books.facts import BookFacts, Imprint
from generator.publish.books.paper import paper_style
from tests.publish.books.made import facts, our_fonts


def coloured(**colours: str) -> BookFacts:
    of_site = facts("proef")
    return replace(of_site, imprint=replace(of_site.imprint, **colours))


def test_a_book_of_a_site_that_chose_nothing_has_ours() -> None:
    imprint = Imprint("Proef")
    assert (imprint.band, imprint.softer) == band_and_softer({}) == (OURS["band"], "#bfe0d0")
    assert imprint.accent == OURS["accent"]


def test_cover_and_paper_have_the_colours_of_the_site() -> None:
    band, softer = band_and_softer({"band": "#154273"})
    own = coloured(band=band, softer=softer, accent="#154273")
    assert (band, softer) == ("#154273", "#c4d0dc")
    drawn, style = cover(own), paper_style(our_fonts(), own)
    assert f'fill="{band}"' in drawn
    assert f'stroke="{softer}"' in drawn
    assert "color: #154273" in style
    for text in (drawn, style):
        assert not [ours for ours in (*OURS.values(), "#bfe0d0", "$accent") if ours in text]


def test_a_book_in_other_colours_is_another_book() -> None:
    assert coloured(accent="#154273").key != facts("proef").key
