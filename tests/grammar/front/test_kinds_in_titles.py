"""Words of a title that tell what kind of document it is about are no subject."""

from __future__ import annotations

import pytest

from generator.grammar.front.kinds_in_titles import without_kinds


@pytest.mark.parametrize(
    ("title", "kept", "gone"),
    [
        ("Jaarverslag en slotwet Ministerie van Defensie 2015", "Defensie", ("Jaarverslag", "slotwet")),
        ("Wijziging van de Wet luchtvaart in verband met heffingen", "luchtvaart", ("Wijziging", "Wet")),
        ("Vaststelling van de begroting van de uitgaven voor het jaar 1998", "jaar", ("begroting", "uitgaven")),
        ("Vaststelling van de begrotingsstaten van Economische Zaken", "Economische Zaken", ("begrotingsstaten",)),
        ("Regels ter uitvoering van de verordening passagiersgegevens", "passagiersgegevens", ("Regels", "uitvoering")),
        ("Regels inzake zwemwater (Uitvoeringswet zwemwater)", "zwemwater", ("Regels", "Uitvoeringswet")),
        ("Eerste suppletoire begroting inzake onderwijs", "onderwijs", ("suppletoire", "begroting")),
    ],
)
def test_the_subject_stays_and_the_kind_goes(title: str, kept: str, gone: tuple[str, ...]) -> None:
    assert kept in without_kinds(title)
    assert not any(word in without_kinds(title) for word in gone)


@pytest.mark.parametrize("title", ["De wolf op de Veluwe", "Wachtlijsten voor een stroomaansluiting bij scholen"])
def test_other_titles_stay_whole(title: str) -> None:
    assert without_kinds(title) == title
