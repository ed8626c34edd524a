"""The web address and the dossier of a document, derived from its id only."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

GAZETTE = "https://zoek.officielebekendmakingen.nl/"
_EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
_LAWS = "https://wetten.overheid.nl/"

_DOSSIER = expression(r"[0-9]{5}(?:-[0-9]{2}|-[A-Z]{1,6})?")
_IN_GAZETTE = expression(r"(?:kst|ah|h|blg|kv|nds)-[0-9A-Za-z()-]+")
_YEARLY = expression(r"(?:stb|stcrt|trb)-(?P<year>[0-9]{4})-[0-9]+(?:-[a-z][0-9])?")
_COMMISSION = expression(r"(?P<series>COM|JOIN|SWD|SEC)\((?P<year>[0-9]{4})\)(?P<number>[0-9]+)")
_ELSEWHERE = (
    (expression(r"[0-9]{5}[A-Z]{1,2}[0-9]{4}"), f"{_EUR_LEX}CELEX:{{}}"),
    (expression(r"ECLI:NL:[A-Z0-9:.]+"), "https://deeplink.rechtspraak.nl/uitspraak?id={}"),
    (expression(r"BWB[RVW][0-9]{7}"), f"{_LAWS}jci1.3:c:{{}}"),
    (expression(r"jci1\.3:c:BWB[RVW][0-9]{7}&artikel=[0-9A-Za-z:.]+"), f"{_LAWS}{{}}"),
    # This site needs both keys, and accepts the number of a document for either; a case by itself has no page.
    (expression(r"[0-9]{4}D[0-9]{5}"), "https://www.tweedekamer.nl/kamerstukken/detail?id={0}&did={0}"),
)
_KST = expression(r"kst-(?:[0-9]{8}-)?(?P<base>[0-9]{5})-(?P<rest>[0-9A-Za-z()-]+)")
_SUFFIX = expression(r"[hnb][0-9]+")

_FIRST_YEAR_ONLINE = 1995  # ids of Staatsblad, Staatscourant and Tractatenblad, at the address of the gazette
_SERIES_WITH_PARTS = "21501"  # the meetings of the Council of the EU: one dossier for each formation


def address_of(identifier: str) -> str | None:
    """The official page of a document or dossier; None where no stable page is known."""
    if _DOSSIER.fullmatch(identifier):
        return f"{GAZETTE}dossier/{identifier}"
    if _IN_GAZETTE.fullmatch(identifier):
        return f"{GAZETTE}{identifier}.html"
    if match := _YEARLY.fullmatch(identifier):
        return f"{GAZETTE}{identifier}.html" if int(match["year"]) >= _FIRST_YEAR_ONLINE else None
    return _address_elsewhere(identifier)


def _address_elsewhere(identifier: str) -> str | None:
    if match := _COMMISSION.fullmatch(identifier):
        return f"{_EUR_LEX}{match['series']}:{match['year']}:{match['number']}:FIN"
    return next((base.format(identifier) for pattern, base in _ELSEWHERE if pattern.fullmatch(identifier)), None)


def dossier_of(identifier: str) -> str | None:
    """The dossier of a Kamerstuk or of a dossier itself (`28676`, `21501-02`, `36600-XV`); else None."""
    if _DOSSIER.fullmatch(identifier):
        return identifier
    match = _KST.fullmatch(identifier)
    if match is None:
        return None
    base, parts = match["base"], match["rest"].split("-")
    document = [part for part in parts if not _SUFFIX.fullmatch(part)]
    if len(document) > 1 and (base == _SERIES_WITH_PARTS or document[0].isalpha()):
        return f"{base}-{document[0]}"
    return base


def number_in_dossier(identifier: str) -> str:
    """The number or letter of a Kamerstuk in its dossier (`500`, `BM`, `6-h1`); empty for any other document."""
    match = _KST.fullmatch(identifier)
    dossier = dossier_of(identifier)
    return f"{match['base']}-{match['rest']}".removeprefix(f"{dossier}-") if match and dossier else ""
