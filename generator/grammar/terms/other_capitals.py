"""How else a word or name is written, with other capitals: `openbaar ministerie`, `TERINZAGELEGGING`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression

# Abbreviations have at most eight letters: what is longer may stand in capitals in a title.
_LONGER_THAN_ABBREVIATIONS = 9
_SHORTEST_NAME = 10
# Names that end, or begin, with what the body is are as often written in small letters. Those of ministries are not:
# `economische zaken` are no ministry.
_KIND = (
    r"ministerie|kamer|rekenkamer|raad|commissie|parlement|staten|hof|gerechtshof|inspectie|autoriteit|dienst|marechaussee"
    r"|ombudsman|reclassering|politie|vergadering|college|instituut|overheid|unie|zekerheid"
)
_BODY = expression(rf"(?:\w+\s){{1,3}}(?:{_KIND})|(?:raad|college|hof|autoriteit|inspectie)(?:\s\w+){{1,5}}")
# Laws, papers and the like are as often written in small letters: `kamerbrief`, `habitatrichtlijn`.
_PAPER = expression(
    r"[^\W\d_]{4,}(?:nota|richtlijn|verordening|akkoord|programma|brief|brieven|stuk|stukken|vragen|breed|brede|wet|voorstel"
    r"|voorstellen|conclusies|raad|beleid)"
)
_PLAIN_NAME = expression(r"[^\W\d_]+(?:\s[^\W\d_]+)+")


def in_other_capitals(written: str) -> Iterator[str]:
    """Other ways to write a form of a term, which mean the same."""
    if written.isalpha() and written.islower() and len(written) >= _LONGER_THAN_ABBREVIATIONS:
        yield written.upper()
    small = written.lower()
    if written == small.capitalize() and _PAPER.fullmatch(small):
        yield small
    if small != written and len(small) >= _SHORTEST_NAME and _PLAIN_NAME.fullmatch(written) and _BODY.fullmatch(small):
        yield small
