"""Text that introduces answers, and text that answers."""

from __future__ import annotations

import pytest

from generator.grammar.questions.introducing import introduces_answers


@pytest.mark.parametrize(
    "text",
    [
        "Graag dank ik de leden voor hun inbreng.",
        "De regering heeft met interesse kennisgenomen van het verslag. In het navolgende gaat zij in op de vragen.",
        "Hierbij bied ik u de antwoorden aan. De volgorde van de vragen is aangehouden.",
        "Ik dank de leden voor hun inbreng. Hieronder ga ik op de vragen in. De schepen worden gebouwd door een werf.",
        "Hieronder treft u mijn reactie op de vragen van de fracties aan.",
    ],
)
def test_what_only_announces_answers_introduces_them(text: str) -> None:
    assert introduces_answers(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Het fregat vaart in juni uit.",
        "Ik dank de leden voor hun inbreng. Het fregat vaart in juni uit.",
        "Hierbij merk ik op dat de leden de vragen in mei al beantwoord zagen.",
        "Hieronder vindt u bij de vragen ook de kosten: € 200.",
        f"Ik dank de leden voor hun inbreng{' en hun geduld' * 100}.",
    ],
)
def test_what_says_more_does_not(text: str) -> None:
    assert not introduces_answers(text)
