"""Dutch phrases that give a thing another name: `ook X geheten`, `, die in de praktijk de naam X draagt`.

A phrase has adverbs, a place where the name is used, a participle or a verb, and what leads to the name (`als`,
`onder de afkorting`), in any order before and after it. How much it proves depends on which of these it has.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.short_forms.shapes import ENDING
from generator.grammar.words.hints import words_in
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_ADVERB = (
    r"(?:vaak|meestal|soms|veelal|doorgaans|dikwijls|gewoonlijk|ook|wel|verder|nader|steeds|telkens|kort[a-z]*|verkort|nu"
    r"|gemakshalve|eveneens|algemeen|beter|meer|vooral|internationaal|thans|inmiddels|tegenwoordig|hierna|destijds|indertijd|toentertijd"
    r"|voortaan|simpelweg|eenvoudigweg|officieel|formeel|informeel|populair|plaatselijk|lokaal|regionaal|landelijk|al"
    r"|gezamenlijk|samen|tezamen|alom|overal|gewoon|makkelijk|normaliter|[a-z]{4,}(?:wijd|weg|halve|elijks?))"
)
_PARTICIPLE = (
    r"(?:genoemd|geheten|genaamd|aangeduid|aangehaald|geciteerd|afgekort|ingekort|betiteld|gespeld|gedoopt|aangesproken"
    r"|bekend(?:\s+(?:geworden|geraakt))?)"
)
_INFINITIVE = r"(?:te\s+(?:noemen|citeren)|aan\s+te\s+(?:duiden|halen)|af\s+te\s+korten)"
_AUXILIARY = r"(?:wordt|worden|werd|werden|is|zijn|staat|staan|stond|gaat|gaan)"
_HAS_AUXILIARY = expression(rf"\s{_AUXILIARY}(?!\w)")
_FINITE = (
    r"(?:(?:zal|zullen|zou|gaat|gaan)\s+(?:gaan\s+)?heten|zal\s+worden\s+genoemd|heet|heten|heette|noemt|noemen"
    r"|kennen|kent|draagt|dragen|voert|voeren|gebruikt|gebruiken|hanteert|hanteren)"
)
# Who carries, uses or knows something names it only with a word for a name, or with `als`.
_OF_ANYTHING = expression(r"\s(?:kennen|kent|draagt|dragen|voert|voeren|gebruikt|gebruiken|hanteert|hanteren)$")
_NAMES = expression(r"\s+(?:noemt|noemen)\b")
_LIFE = r"(?:door\s+het\s+leven\s+(?:gaat|gaan)|in\s+gebruik\s+(?:is|zijn)|(?:wordt|worden)\s+(?:gebruikt|gehanteerd))"
_OF_NAME = (
    r"(?:(?:de|het|zijn|haar|hun|een)\s+)?(?:(?:[A-Z]?[a-z]+e|[A-Z][a-z]+)\s+)?"
    r"(?:afkorting|verkorting|naam|acroniem|letterwoord|roepnaam|letters|benaming|titel|bijnaam|initialen|werktitel)"
)
_IT = r"(?:dit|dat|deze|het)"
_SPEAKS = rf"(?:(?:de\s+)?[a-z]+)\s+(?:ook\s+)?(?:spre(?:ekt|ken)\s+van|noem(?:t|en)\s+{_IT})"
_KNOWS = r"(?:kent|kennen|noemt|noemen)(?=\s+als\s)"
_WORD = r"(?!(?:de|het|een|en|of|die|dat|als|is|zijn|wordt|ook|wel|vaak)\b)[A-Za-zà-ÿ][\w-]*"
_PREPOSITION = r"(?:in|onder|door|bij|binnen|naar|volgens|op|tussen)"
_WHERE = (
    rf"{_PREPOSITION}\s+(?:(?:de|het|zijn|haar|hun|deze|dit|hun|onze)\s+)?"
    rf"{_WORD}(?:\s+{_WORD}){{0,2}}"
)
# Where people speak, so that what follows is what they say: `in de wandelgangen`, `in vakjargon`, `in het Engels`.
_SPOKEN = expression(
    r"\b(?:wandel\w*|volksmond|praktijk|\w*taal|\w*gebruik|\w*jargon|\w*kring\w*|\w*termen|\w*verkeer|\w*verband|\w*stukken"
    r"|(?:vak)?literatuur|wandeling|Engels|Frans|Duits|Spaans|Brussel)\b"
)
_SAYS = expression(
    rf"\b(?:{_PARTICIPLE}|{_INFINITIVE}|{_LIFE}|{_OF_NAME}|{_SPEAKS}|{_KNOWS}|hierna|verder|kort[a-z]*|verkort)(?!\w)"
)
_SAYS_NAME = expression(rf"\b(?:{_OF_NAME}|als)\s*$")
_LEADS_TO_NAME = expression(r"\b(?:als|onder|met|van|tot)\b")
_SAYS_AFTER = expression(rf"\b(?:{_PARTICIPLE}|{_INFINITIVE}|{_FINITE}|{_LIFE})(?!\w)")
_FILL = rf"(?:{_SPEAKS}|{_KNOWS}|{_ADVERB}|{_PARTICIPLE}|{_INFINITIVE}|{_AUXILIARY}|{_WHERE})(?!\w)"
_LINK = rf"(?:(?:(?:met\s+als|als|tot|met|onder|van|voor)\s+)?{_OF_NAME}|als|tot|met|onder|van)"
_KIND_OF_ACT = (
    r"(?:Verdrag|Akkoord|Protocol|Conventie|Handvest|Verklaring|Besluit|Richtlijn|Verordening|Convenant|Pact"
    r"|Overeenkomst)"
)
OF_PLACE = rf"{_KIND_OF_ACT}\s+van\s+[A-Z][a-zà-ÿ-]+(?:\s[A-Z][a-zà-ÿ-]+)?"
_SHORT = rf"[^\W\d_][\w&+/-]{{1,34}}(?:{ENDING})?(?:\s(?:19|20)\d\d)?"
_NO_NAME = rf"(?!(?:{_ADVERB}|{_PARTICIPLE}|{_AUXILIARY}|{_FINITE}|{_PREPOSITION})(?![\w-]))"
_DESCRIBED = rf"[A-Z][a-z]{{3,}}e\s{_NO_NAME}[a-z]{{5,}}"
_NAME = (
    rf"{_NO_NAME}(?:{OF_PLACE}|[A-Z]\w{{1,7}}\s[A-Z]{{2,4}}(?![\w-])|{_DESCRIBED}"
    rf"|[A-Za-z][a-z-]{{7,}}|{_SHORT})(?![\w-])"
)
# `die`, `dat spelers`, `waarvan`.
_WHO = r"(?:(?:die|dat|wat|welke|waar(?:van|voor))\s+(?:(?:de\s+)?[a-zà-ÿ-]{4,}\s+)??)?"
_CALLS = rf"(?:\s+{_FILL}){{0,3}}?\s+(?:{_PARTICIPLE}|{_INFINITIVE}|{_FINITE}|{_LIFE})(?:\s+{_AUXILIARY})?(?!\w)"
_ENDS = rf"(?=\s*[,.;:?!)(]|\s+[–—-]\s|\s*$|\s+(?:en|of(?!\s[A-Z][a-z])|die|dat|waar\w*)\s|\s+(?:{_AUXILIARY})\s)"
_PHRASE = expression(
    rf"(?:,|\s[–—-]|\(|;)\s*(?:(?:en|of|maar)\s+)?(?P<who>{_WHO})"
    rf"(?P<lead>(?:{_FILL}\s*:?\s+){{0,5}}?(?:{_LINK}\s*)?:?\s*)(?P<article>(?:de|het)\s+)?"
    rf"[‘“„\"«']?(?P<name>{_NAME})[’”\"»']?(?:\s+of\s+(?:de|het)\s+(?P<other>{_NAME})(?=\s+{_PARTICIPLE}))?"
    rf"(?P<rest>{_CALLS}|\s+{_WHERE}|){_ENDS}"
)
# One of these words is in each phrase that calls something by a name behind `en`.
_CALLING = word_set(
    """
    genoemd geheten genaamd aangeduid aangehaald geciteerd afgekort ingekort betiteld gespeld gedoopt aangesproken
    bekend noemen citeren duiden halen korten heten heet heette noemt kennen kent draagt dragen voert voeren gebruikt
    gebruiken hanteert hanteren leven gebruik gehanteerd
    """
)
_AND_CALLED = Gated(
    expression(
        rf"(?<=\w)\s+en\s+(?P<lead>(?:{_FILL}\s+){{0,4}}(?:{_LINK}\s+)?)(?P<article>(?:de|het)\s+)?(?P<name>{_NAME})"
        rf"(?P<rest>{_CALLS})(?P<other>(?!))?(?P<who>)(?=\s*[,.;:?!)])"
    ),
    lambda text: not _CALLING.isdisjoint(words_in(text)),
)


@dataclass(frozen=True)
class Naming:
    """A name that a phrase gives: the place before the phrase, the name, and how much the phrase proves."""

    start: int
    name: Span
    has_article: bool
    is_said: bool
    """Whether it says that something is called so; else only where the name is used, or nothing."""
    is_called: bool
    """Whether a word for calling follows the name: `ook de dual-useverordening genoemd`."""


def namings(text: str) -> list[Naming]:
    """The names that phrases of a text give, in order."""
    found = []
    for match in (*_PHRASE.finditer(text), *_AND_CALLED.finditer(text)):
        around = match["lead"] + match["rest"]
        if not around.strip(" :"):
            continue
        is_called = _SAYS_AFTER.search(match["rest"]) is not None
        # `…, en de provincie zijn bekend`: no clause about what is before it.
        if not match["who"] and match.re.pattern == _PHRASE.pattern and _HAS_AUXILIARY.search(match["rest"]):
            continue
        # `… dat de Tolwet en de Brugwet noemt`: what somebody names.
        if (
            match.re.pattern == _AND_CALLED.pattern.pattern
            and not match["lead"].strip()
            and _NAMES.match(match["rest"])
        ):
            continue
        if _OF_ANYTHING.search(match["rest"]) and not _SAYS_NAME.search(match["lead"]):
            continue
        # `de patiënt (BSN bekend)`: what is known, and no name.
        if match["rest"].split() == ["bekend"] and not _LEADS_TO_NAME.search(match["lead"]):
            continue
        is_said = is_called or _SAYS.search(match["lead"]) is not None or _SPOKEN.search(around) is not None
        has_article = match["article"] is not None
        found.append(Naming(match.start(), Span(*match.span("name")), has_article, is_said, is_called))
        if match["other"]:
            found.append(
                Naming(match.start(), Span(*match.span("other")), has_article=True, is_said=True, is_called=True)
            )
    return found
