"""Names in their parts: initials, particles, surname; what nothing shows is not divided."""

import pytest

from generator.grammar.people.written_names import WrittenName, written_name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("mr. D.M. van Weel", ("D.M.", "van", "Weel")),
        ("Van Hijum", ("", "Van", "Hijum")),
        ("C.A.M. van der Plas", ("C.A.M.", "van der", "Plas")),
        ("van 't Hoff", ("", "van 't", "Hoff")),
        ("D. Yeşilgöz-Zegerius", ("D.", "", "Yeşilgöz-Zegerius")),
        ("H.G.J. Bruins Slot", ("H.G.J.", "", "Bruins Slot")),
        ("Hanke Bruins Slot", ("", "", "Hanke Bruins Slot")),
        ("Bruins Slot", ("", "", "Bruins Slot")),
        ("Jan vanDijk", ("Jan", "van", "Dijk")),
        ("J. A. de Wit", ("J.A.", "de", "Wit")),
        ("A.-M. de Vries", ("A.-M.", "de", "Vries")),
        ("Sj.W. Sjoerdsma", ("Sj.W.", "", "Sjoerdsma")),
        ("J.Jansen van den Berg", ("J.", "", "Jansen van den Berg")),
        ("Faber-van de Klashorst", ("", "", "Faber-van de Klashorst")),
        ("M. Faber-van de Klashorst", ("M.", "", "Faber-van de Klashorst")),
        ("王小明", ("", "", "王小明")),
        ("De", ("", "", "De")),
        ("", ("", "", "")),
    ],
)
def test_a_name_has_its_parts(name: str, parts: tuple[str, str, str]) -> None:
    assert written_name(name) == WrittenName(*parts)
