"""What an editor might add to a document, right and wrong, about words that the document has."""

from __future__ import annotations

import re
from random import Random

import yaml

from tests.fuzz.guided.dutch import line

_TAGS = re.compile(r"<[^>]*>")
_CODES = ("CONTACT-DATA", "NO-ANSWER", "NUMBER-GAP", "UNREAD-LABEL", "OPEN-FACT", "NO-SUCH-CODE")
_PARTS = ("question", "answer", "text", "heading", "outside", "note", "x")
_FACTIONS: tuple[list[str], ...] = (["VVD"], ["VVD", "D66"], [], ["Onbekend"])
_EXCHANGES = ("vraag-1", "vraag-2", "vraag-vvd-1", "vraag-99", "antwoord-1", "x")
_VALUES: tuple[object, ...] = (
    "2025-06-01",
    "x",
    "",
    "tk",
    "28676",
    "36800-XVI",
    "https://example.org/a",
    "verslag",
    [],
    None,
    {},
    3,
    ["a"],
)
_NAMES = ("title", "short_title", "committee", "addressee", "number")
_OTHERS = ("kind", "chamber", "official_id", "official_address", "dossiers", "dates")
_STAGES = ("asked", "answered", "adopted")
_DAYS = ("2025-06-01", "2025-02-31", "x")


def added(sidecar: str, document: str, chance: Random) -> str:
    """The sidecar with an entry more: about words of the document, mostly."""
    try:
        held = yaml.safe_load(sidecar) or {}
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
        held = {}
    held = held if isinstance(held, dict) else {}
    key, entry = _entry(document, chance)
    if isinstance(entry, list) and isinstance(held.get(key), list):
        entry = [*held[key], *entry]
    elif isinstance(entry, dict) and isinstance(held.get(key), dict):
        entry = {**held[key], **entry}
    return str(yaml.safe_dump({**held, key: entry}, allow_unicode=True, sort_keys=False))


def quote(document: str, chance: Random) -> str:
    """A few words of the document as they read."""
    words = _TAGS.sub(" ", document).split() or ["x"]
    start = chance.randrange(len(words))
    return " ".join(words[start : start + chance.choice((1, 2, 3, 5, 9))])


def _entry(document: str, chance: Random) -> tuple[str, object]:
    words = quote(document, chance) if chance.random() < 0.9 else line(chance)
    where: dict[str, object] = {"quote": words}
    if chance.random() < 0.2:
        where["occurrence"] = chance.choice((1, 2, 3, 99))
    checked = {"code": chance.choice(_CODES), "note": line(chance)}
    made: tuple[tuple[str, object], ...] = (
        ("corrections", [where | _decided(document, chance)]),
        ("corrections", [where | _decided(document, chance) | _decided(document, chance)]),
        ("notes", [where | {"text": line(chance), "author": "Redactie", "date": "2025-06-01"}]),
        ("withhold", [where | {"reason": line(chance)}]),
        ("publish", [where]),
        ("line_ends", [words, f"{words}-{words}"]),
        ("checked", [checked, checked | {"quote": words}]),
        ("exchanges", {chance.choice(_EXCHANGES): _edit(chance)}),
        ("terms", [{"term": words} | chance.choice(({"means": line(chance)}, {"explain": False}, {}))]),
        ("definitions", [{"short": words} | chance.choice(({"long": line(chance)}, {}))]),
        ("languages", [{"quote": words, "language": chance.choice(("en", "fr", "nl"))}]),
        ("commitments", [where | _promised(chance)]),
        ("addresses", {chance.choice(_EXCHANGES): words}),
        ("ids", {chance.choice(_EXCHANGES): chance.choice(_EXCHANGES)}),
        (chance.choice(("factions", "members", "documents")), chance.choice((*_FACTIONS, ["Klaver"], None))),
        (chance.choice(_NAMES), chance.choice((line(chance), words))),
        (chance.choice(_OTHERS), chance.choice(_VALUES)),
        ("dates", {chance.choice(_STAGES): chance.choice(_DAYS)}),
        ("signatories", [{"name": words, "role": chance.choice(("voorzitter", "", line(chance)))}]),
    )
    return chance.choice(made)


def _promised(chance: Random) -> dict[str, object]:
    made: tuple[dict[str, object], ...] = (
        {}, {"state": "none"}, {"state": "fulfilled"}, {"document": "kst-28676-510"}, {"due": chance.choice(_DAYS)},
        {"document": "https://example.org/a", "addressee": line(chance)},
    )  # fmt: skip
    return chance.choice(made)


def _decided(document: str, chance: Random) -> dict[str, object]:
    numbers = chance.choice((["1"], ["2", "3"], ["1a"], [], ["99999"]))
    made: tuple[dict[str, object], ...] = (
        {"is": chance.choice(_PARTS)}, {"is": chance.choice(_PARTS)}, {"numbers": numbers}, {"members": ["Klaver"]},
        {"paragraph": chance.choice(("begins", "continues"))}, {"factions": chance.choice(_FACTIONS)},
        {"answers": [quote(document, chance)]}, {"answers": []},
    )  # fmt: skip
    return chance.choice(made)


def _edit(chance: Random) -> dict[str, object]:
    made: tuple[dict[str, object], ...] = (
        {"title": line(chance)}, {"add_topics": ["navo-norm"]}, {"remove_topics": ["steun-oekraine", "navo-norm"]},
        {"add_themes": ["Bestuur | Gemeenten"]}, {"remove_themes": ["Internationaal | Defensie", "Recht"]},
        {"state": chance.choice(("answered", "no-answer", "answered-together", "x"))}, {},
    )  # fmt: skip
    return chance.choice(made)
