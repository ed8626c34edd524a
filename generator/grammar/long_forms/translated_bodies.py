"""Bodies and funds with what they are for in their Dutch name, though their letters come from another language.

`Organisatie voor het Verbod op Chemische Wapens (OPCW)`, `CERN, de Europese organisatie voor kernonderzoek,`.
"""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.defined_phrases import SOURCES
from generator.grammar.long_forms.official_names import body_before
from generator.grammar.short_forms.initials import WORD
from generator.grammar.short_forms.letters import LINKING
from generator.model.text import Span

_REACH = 160
_SHORT = expression(r"[A-Z][A-Z\d-]{2,}")
_ADJECTIVE = r"[A-Z][a-zà-ÿ-]{3,}[selkf]"
_KIND = (
    r"organisatie|agentschap|bureau|fonds|dienst|autoriteit|instituut|comité|centrum|netwerk|secretariaat|tribunaal"
    r"|waarnemingscentrum|orgaan|verdrag|overeenkomst|programma|mechanisme|faciliteit|alliantie|federatie|instelling"
)
# With these in their name alone there are too many: committees of a parliament, councils of a town.
_WITH_ADJECTIVE = r"commissie|raad|bank|unie|hof|vereniging|conferentie"
_WORD = r"[^\W\d_][\w’'-]*"
_PURPOSE = (
    rf"(?:voor|tot|tegen|inzake|ter|betreffende)\s+{_WORD}(?:\s+{_WORD}){{0,9}}"
    rf"(?:(?:,\s+{_WORD}(?:\s+{_WORD})?){{1,3}},?\s+en\s+{_WORD}(?:\s+{_WORD}){{0,3}})?"
)
_OWNER = r"(?:van\s+(?:de|het)\s+[A-Z][a-zà-ÿ-]+(?:\s+[A-Z][a-zà-ÿ-]+)?\s+)?"
_NAME = (
    rf"(?:(?:{_ADJECTIVE}\s+){{1,3}}(?:[A-Z]?[a-z-]*)(?i:{_KIND}|{_WITH_ADJECTIVE})"
    rf"|(?:[A-Z]{{2}}-|(?=[A-Z])[A-Z]?[a-z-]*)(?i:{_KIND}))\s+{_OWNER}{_PURPOSE}"
)
_STARTS = expression(rf"(?<![\w-])(?={_NAME})")
_WHOLE = expression(rf"{_NAME}(?=\s*(?:$|[,.;)»”’–—]))")
# A clause, or more than one body: `… en de WHO`.
_NOT_OF_NAME = expression(
    r"(?<![\w-])(?:die|dat|welke|waar\w*|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal"
    r"|zullen|moet|moeten|mag|door|wil|gaat|geeft|en\s+(?:de|het)(?=\s+[A-Z])|(?:is|zijn)\s+\w+|[A-Z]{3,})(?![\w-])"
)
_LIST = expression(r"(?<![\w-])(?:zoals|als|bijvoorbeeld|waaronder|onder\s+(?:meer|andere)|met\s+name|zowel)(?![\w-])")
_MORE_OF_LIST = expression(r",\s+(?:de|het)\s")
_VERB = expression(r",\s+(?:is|was|heeft|had|wordt|werd|zal|zou|kan|kon|moet|mag|wil|gaf|deed|[a-z]{3,}t)\s")
_CLOSES = expression(r"\s*[.;)]|\s*$")
_ARTICLE = expression(r"\s*(?:(?:de|het)\s+)?$")
_FEWEST_SHARED_IN_LIST = 2


def described_body_before(text: str, before: Span, short: str) -> Span | None:
    """The body with its purpose that ends a stretch, if it shares a first letter with its short form."""
    if not _may_be_of_body(short):
        return None
    least = max(before.start, before.end - _REACH)
    for start in _STARTS.finditer(text, least, before.end):
        name = _WHOLE.match(text[start.start() : before.end])
        if name and start.start() + name.end() == before.end and not _NOT_OF_NAME.search(name[0]):
            return Span(start.start(), before.end) if _shared(name[0], short) else None
    return None


def body_after(text: str, after: Span, short: Span) -> Span | None:
    """The body with its purpose that begins a stretch: `EMSA, het Europees Agentschap voor maritieme veiligheid`.

    One of several side by side is none: `de NAVO, de Organisatie voor …, de Raad`.
    """
    word = text[short.start : short.end]
    name = _WHOLE.match(text, after.start, after.end) if _may_be_of_body(word) else None
    if not name or _NOT_OF_NAME.search(name[0]) or _is_of_list(text, short.start):
        return None
    fewest = _FEWEST_SHARED_IN_LIST if _MORE_OF_LIST.match(text, name.end()) else 1
    return Span(*name.span()) if _shared(name[0], word) >= fewest else None


def body_beside(text: str, before: Span, short: Span) -> Span | None:
    """The body before a comma or a dash and its short form (`…comité, het PRAC.`), if these are no two of a list."""
    word = text[short.start : short.end]
    if not _may_be_of_body(word) or not (_CLOSES.match(text, short.end) or _VERB.match(text, short.end)):
        return None
    long = described_body_before(text, before, word) or body_before(text, before, word)
    if not long or _is_of_list(text, long.start):
        return None
    name = text[long.start : long.end]
    return long if " " not in name or _shared(name, word) else None


def _may_be_of_body(short: str) -> bool:
    return _SHORT.fullmatch(short) is not None and short not in SOURCES


def _is_of_list(text: str, start: int) -> bool:
    """Whether a name follows others, or words that begin a list."""
    lead = text[max(0, start - _REACH) : start]
    article = _ARTICLE.search(lead)
    lead = lead[: article.start()] if article else lead
    return lead.endswith(",") or _LIST.search(re.split(r"[.;:?!]\s", lead)[-1]) is not None


def _shared(name: str, short: str) -> int:
    """How many letters of a short form begin a word of a name."""
    words = [part for word in WORD.findall(name) for part in word.split("-") if part]
    return len({word[0].upper() for word in words if word.casefold() not in LINKING} & {*short})
