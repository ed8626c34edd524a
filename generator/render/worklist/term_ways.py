"""Ways out of doubts about abbreviations."""

from __future__ import annotations

from collections.abc import Iterable

from generator.render.worklist.case import Case
from generator.render.worklist.item import BLANK, Decision, OtherWay

_GLOSSARY = "glossary.yml"


def unexplained_here(case: Case) -> Decision:
    """Leave an abbreviation that may mean several things without an explanation."""
    return {"terms": [{"term": case.quote, "explain": False}]}


def meanings(case: Case) -> Iterable[OtherWay]:
    """Say which of its meanings it has."""
    for meaning in case.first.about:
        yield OtherWay("Of zeg wat het hier betekent.", {"terms": [{"term": case.quote, "means": meaning}]})


def as_introduced(case: Case) -> Decision:
    """Keep the words by which the document introduces it."""
    return {"definitions": [{"short": case.quote, "long": case.first.about[0]}]} if case.first.about else case.checked()


def as_glossary(case: Case) -> Iterable[OtherWay]:
    """Take other words of the document, or the explanation of the glossary."""
    for other in case.first.about[1:]:
        does = "Of kies de andere woorden van het document."
        yield OtherWay(does, {"definitions": [{"short": case.quote, "long": other}]})
    does = "Of zeg dat het document hier geen afkorting uitlegt. Dan geldt onze lijst van begrippen."
    yield OtherWay(does, {"definitions": [{"short": case.quote}]})


def explained(case: Case) -> Iterable[OtherWay]:
    """Explain it by words of the document, or for all documents, or say that nobody needs that."""
    yield OtherWay(
        "Of zeg waar het in dit document voor staat.", {"definitions": [{"short": case.quote, "long": BLANK}]}
    )
    entry = {"term": case.quote, "expansion": BLANK, "definition": BLANK}
    yield OtherWay("Of leg de afkorting uit voor alle documenten.", [entry], _GLOSSARY)
    yield OtherWay("Of zeg dat zij nergens uitleg nodig heeft.", [{"term": case.quote, "explain": False}], _GLOSSARY)
