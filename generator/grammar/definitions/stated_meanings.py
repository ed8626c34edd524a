"""Short forms of which a sentence says what is meant: `Onder SDE++ wordt verstaan de regeling Stimulering …`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.text_before import bare, without_article
from generator.grammar.short_forms.initials import WORD, long_after
from generator.grammar.short_forms.shapes import ENDING, is_surely_short
from generator.model.text import Span

Pair = tuple[Span, Span]
_SHORT = rf"(?P<short>[A-Z][\w&+/-]{{1,11}}(?:{ENDING})?)(?![\w-])"
_QUOTED = rf"[‘“„\"«']?{_SHORT}[’”»\"']?"
_TERM = r"(?:(?:de|het|een)\s+)?(?:(?:afkorting|term|letters|letterwoord|acroniem|begrip)\s+)?"
_HERE = r"(?:\s+(?:hier|hierbij|daarbij|in\s+(?:deze|dit|het|de)\s+\w+|ook|telkens|steeds|dan\s+ook))?"
_AUXILIARY = r"(?:wordt|worden|werd|is|zijn|versta\s+ik|verstaan\s+wij|bedoel\s+ik|bedoelen\s+wij)"
_LONG = r"(?:de|het|een)?\s*(?P<long>[^.;:()]{5,140}?)"
_FORMS = (
    # `Onder SDE++ wordt verstaan: …`, `met MOOI wordt … bedoeld`.
    expression(
        rf"\b(?:[Oo]nder|[Mm]et)\s+{_TERM}{_QUOTED}\s+{_AUXILIARY}{_HERE}(?:\s+(?:verstaan|bedoeld))?\s*:?\s+{_LONG}"
        r"(?:\s+(?:verstaan|bedoeld))?(?=[.;]|$)"
    ),
    # `De afkorting BIG staat voor …`, `waarbij IV staat voor …`.
    expression(
        rf"\b(?:[Dd]e\s+(?:afkorting|letters)|[Hh]et\s+(?:acroniem|letterwoord)|waarbij|waarin)\s+{_TERM}{_QUOTED}\s+"
        rf"(?:\w+\s+)?(?:staat|staan|komt)\s+(?:\w+\s+)?(?:voor|van)\s+{_LONG}(?=[.;,)]|$)"
    ),
    # `BBNJ is de Engelse afkorting van …`, `… (kort voor …)`.
    expression(
        rf"{_QUOTED}(?:\s+is|,|\s+[–—-]|\s+\()\s*(?:(?:de|het|een)\s+)?(?:[A-Z][\w/-]{{3,20}}\s+)?"
        rf"(?:afkorting|acroniem|letterwoord|afgekort|kort)\s+(?:van|voor)\s+{_LONG}(?=[.;,)]|\s+[–—-]\s|$)"
    ),
)
_IN_EACH = expression(r"verstaan|bedoel|versta\s|afkorting|letters|letterwoord|acroniem|waarbij|waarin|kort\s")
_OF_EACH = ("versta", "bedoel", "afkorting", "letter", "acroniem", "waarbij", "waarin", "kort")
# What a thing is, before its name: `de regeling Stimulering …`.
_MOST_BEFORE = 2


def stated_meanings(text: str) -> Iterator[Pair]:
    """Short forms and what a sentence says that is meant by them, if it has their letters."""
    if not any(part in text for part in _OF_EACH) or not _IN_EACH.search(text):
        return
    for match in (found for form in _FORMS for found in form.finditer(text)):
        # Not `Met BIG wordt gewerkt aan …`.
        is_stated = _IN_EACH.search(match[0]) is not None and is_surely_short(match["short"])
        if is_stated and (long := _stated(text, bare(text, Span(*match.span("long"))), match["short"])):
            yield Span(*match.span("short")), long


def _stated(text: str, stated: Span, short: str) -> Span | None:
    """The words of a stretch that give the letters of a short form, all of them or the first ones."""
    starts = [word.start() for word in WORD.finditer(text, stated.start, stated.end)][: _MOST_BEFORE + 1]
    stretches = [Span(start, stated.end) for start in starts]
    found = (long_after(text, stretch, short, whole=whole) for whole in (True, False) for stretch in stretches)
    return next((long for long in found if long and without_article(text, long) != short), None)
