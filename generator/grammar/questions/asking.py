"""The language of those who ask: words that ask, that open a question, and that name the speaker."""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import CAPITAL, HYPHEN
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.factions.word import FRACTIE
from generator.grammar.questions.first_person import speaks_as_minister
from generator.grammar.sentences.quotations import unquoted
from generator.grammar.words.order import HAVE_ASKED, asks_by_order

LINKS = (
    r"(?:Voorts|Daarnaast|Verder|Tot slot|Ten slotte|Tenslotte|Ook|Tevens|Als laatste?|Allereerst|Bovendien|Hierbij"
    r"|Niettemin|Desondanks|Overigens|Eveneens|Evenzeer|Vervolgens|Tegelijkertijd|Daarbij|Daarom|Afsluitend|Concluderend)"
)
# Those who ask; `EU-leden` and the European `Commissie` are others.
_MEMBERS = r"(?<![\w-])(?:[Ll]eden|[Ll]id|[Ff]ra[ck]ties?|[Ff]ra[ck]tieleden)\b"
_FACTION = rf"{HYPHEN}{FRACTIE}(?:s|leden)?\b"
POINTING = r"(?i:(?:de|het|deze|dit|die|dezelfde|voornoemde|(?:voor|eerder|boven)?genoemde|hier|aan|woord|zijnde)\s+)"
_CAPITALS = rf"(?:{CAPITAL}|\d)\S*"
_NAMED = rf"(?:{_MEMBERS}|\S+{_FACTION}|{CAPITAL}\S*\s{FRACTIE}s?\b)"
_OF_OTHERS = r"\s+van\s+(?:de\s+(?:EU|NAVO|VN|Raad|Europese)\b|het\s+Europees\b)"
_OPENS = expression(
    rf"{POINTING}+{_NAMED}(?!{_OF_OTHERS})"
    rf"|{LINKS},?\s+\w+\s+{POINTING}*{_NAMED}(?!{_OF_OTHERS})"
    rf"|(?:{LINKS},?\s+)?(?i:vragen|vraagt|willen|wil|verzoeken|verzoekt|lezen|leest)\s+(?:zij|hij|ze)\b"
    r"|(?:Zij|Hij)\s+(?:vragen|vraagt|willen|wil|verzoeken|verzoekt)\b"
)
# Up to the first word that is not part of a name: `De leden van de fracties van VVD en Volt`.
_WHO_OPENS = expression(
    rf"(?:{LINKS},?\s+\w+\s+)?{POINTING}*{_NAMED}(?:,?\s(?:van|voor|de|het|der|en|[Ff]ra[ck]ties?|\S+{_FACTION}|{_CAPITALS}))*+"
)
_FACTION_END = expression(rf"{HYPHEN}{FRACTIE}(?:s|leden)?\b|\b(?i:{FRACTIE})\w*")
_IS_FACTION = expression(FRACTIE)
# `stelden gezamenlijk de vraag of`; not `hebben de vraag gesteld`, which only reports it.
_THE_QUESTION = r"(?:de\s+)?vraag,?\s+(?:of|hoe|wat|waarom|wanneer|welke?|wie|waar|hoeveel|in\s+hoeverre)"
_PUTTING = (
    rf"(?:(?:stellen|stelt|stelden|stelde|richten|richtten|rijst|rees|leeft|leefde)\s+(?:\S+\s+){{0,3}}?{_THE_QUESTION}"
    r"|(?:werpen|wierpen|leggen|legden)\s+(?:\S+\s+){0,3}?de\s+vraag\s+(?:op|voor))"
)
_ASKING_VERB = (
    r"(?:vragen|vraagt|vroegen|vroeg|verzoeken|verzoekt|verzochten|informeren|informeerden"
    r"|(?:willen|wil|wilden|wensen|wenst|wensten)\s+(?:\S+\s+){0,3}?(?:weten|vernemen)"
    r"|(?:horen|hoort|vernemen|verneemt|ontvangen|ontvangt)\s+(?:\S+\s+){0,2}?(?:graag|gaarne)"
    r"|(?:zijn|is|waren|was)\s+benieuwd"
    rf"|(?:hebben|heeft|hadden|had)\s+(?:\S+\s+){{0,3}}?{HAVE_ASKED}"
    r"|(?:zien|ziet|zouden|zou|vernamen|vernam|ontvingen|ontving)\s+(?:graag|gaarne)"
    rf"|{_PUTTING})"
)
_PERSONS = r"\b(?:[Zz]ij|[Hh]ij|ze|commissie)\b"
# A clause that may stand between an asker and the verb: `, bij wie de leden van de SP-fractie zich aansluiten,`.
_ASIDE = r"(?:,\s[^,.?!]{1,120},)?"
# After another verb `vragen` is a noun: `hebben de fracties van VVD en D66 vragen`.
_HAVING = rf"\b(?:hebben|heeft|hadden|stellen|stelden|leggen|legden)\s+{POINTING}*"
_HAD = r"vragen(?=\s+(?:en\s+opmerkingen|gesteld|voorgelegd|ingediend|ingebracht|ingezonden)\b)"
# `willen deze leden weten`, `zouden de leden van de SP-fractie gaarne vernemen`: the asker between two parts of a verb.
_OF_WHOM = rf"(?:\s+(?:van|voor|de|het|der|den|en|{FRACTIE}s?|hier|aan|woord|zijnde|{_CAPITALS}))*+"
_ASKER = rf"{POINTING}*(?:{_MEMBERS}|\S+{_FACTION}|{_PERSONS}){_OF_WHOM}"
_SOME = r"(?:\s+\S+){0,3}?\s+"
_SPLIT_VERB = (
    rf"\b(?i:willen|wil|wilden|wilde|wensen|wenst|wensten)\s+{_ASKER}{_SOME}(?:te\s+)?(?:weten|vernemen)\b"
    rf"|\b(?i:zouden|zou|horen|hoort|vernemen|verneemt|ontvangen|ontvangt|zien|ziet|vernamen|ontvingen)\s+{_ASKER}{_SOME}(?:graag|gaarne)\b"
    rf"|\b(?i:zijn|is|waren|was)\s+{_ASKER}{_SOME}benieuwd\b"
    rf"|\b(?i:hebben|heeft|hadden|had)\s+{_ASKER}{_SOME}{HAVE_ASKED}\b"
    rf"|\b(?i:stellen|stelt|stelden|stelde|richten|richtten)\s+{_ASKER}{_SOME}{_THE_QUESTION}\b"
)
# A word of a name, unless it ends a sentence: `van BBB en Volt. De vragen staan hieronder.`.
_OF_NAME = rf"{_CAPITALS}(?<![^\W\d_]{{2}}[.?!])"
# An asker right before or after the verb: `vragen zij`, `de leden van de X-fractie vragen`, not `enkele vragen`.
_ASKS = expression(
    rf"(?P<having>{_HAVING})?(?:{_MEMBERS}|{_FACTION}|{_PERSONS})"
    rf"(?:\s+(?:van|voor|de|het|der|den|en|{FRACTIE}s?|hier|aan|woord|zijnde|{_OF_NAME})){{0,12}}{_ASIDE}"
    rf"(?:\s+(?:dan|ook|daarom|nog|graag|tevens|verder))*\s+(?:(?P<had>{_HAD})|(?P<verb>{_ASKING_VERB}))\b"
    rf"|\b(?i:{_ASKING_VERB})\s+{POINTING}*(?:{_NAMED}|{_PERSONS})"
    rf"|\b[Gg]raag\s+(?:ontvangen|vernemen|horen|zien|zouden|willen)\s+{POINTING}*(?:{_NAMED}|{_PERSONS})"
    rf"|{_SPLIT_VERB}"
    r"|\ben\s+(?:vragen|verzoeken)\s+(?:de|het|hem|haar|om)\b|\ben\s+willen\s+(?:\S+\s+){0,3}?weten\b"
)
# The letters with which it may begin, by the first: tried only there, it takes a third of the time.
_BEGINNINGS = {
    "h": "eb|ee|ad|ij|oo|or", "s": "te", "l": "e[deg]|id", "f": "ra", "z": "ij|e|ie|ou", "c": "om", "v": "ra|ro|er",
    "i": "nf|s", "w": "il|en|a[rs]|er|ie", "o": "nt", "r": "ic|ij|ee", "g": "ra", "e": "n"}  # fmt: skip
_MAY_BEGIN = "|".join(f"(?<={first})(?={rest})" for first, rest in _BEGINNINGS.items())
_NEAR = expression(rf"(?i:[{''.join(_BEGINNINGS)}](?<!\w.)(?:{_MAY_BEGIN}))|{HYPHEN}")
_ASKING = ("vra", "vroeg", "verzo", "informe", "weten", "vern", "graag", "gaarne", "benieuwd")
ASKS = Needing(_ASKS, _ASKING, Tried(_ASKS, _NEAR, (0,)))
# A question quoted within a sentence is not asked: `het antwoord op de vraag «Is het genoeg?» uit het debat`.
_QUESTION_MARK = expression(r"\?(?![”’\"')»\]]+\s[a-z])(?=[”’\"')»\]]*(?:\d{0,3}\)?|[*†])(?:\s|$))")
# Questions that ministries print in the margin of their letters need no answer.
_OF_LETTERS = expression(
    r"\b(?:Wilt|Wil)\s+u\s+(?:slechts\s+|maar\s+)?(?:één|een)\s+(?:zaak|onderwerp)\b[^.?!]{0,60}\?"
)
# `Deze leden vragen`, `Zij willen weten`, `Ook vragen zij`: those who spoke in the paragraph before.
_POINTS_BACK = expression(
    rf"(?:{LINKS},?\s+)?(?:\w+\s+){{0,2}}?(?i:(?:deze|dezelfde|voornoemde|genoemde|de\s+(?:hier\s+)?aan\s+het\s+woord\s+zijnde)\s+"
    rf"(?:leden|lid|{FRACTIE}s?|{FRACTIE}leden)|zij|ze|hij)\b"
)
# `…, zo vragen deze leden.`: names who asked the sentence before it.
_TOLD_BEHIND = expression(
    rf"(?<=[^.?!]),?\s+zo\s+(?:vragen|vraagt|vroegen|vroeg|willen|wil)\s+(?:{POINTING}+{_NAMED}|{_PERSONS})[^.?!]{{0,60}}[.?]?$"
)
# A further question, or one that depends on the answer: `Zo ja, wanneer?`, `En waarom niet?`.
_GOES_ON = expression(r"(?:Zo|Indien|Als)\s+(?:ja|nee|neen|niet|dat|dit)\b|En\b|Of\b|Waarom\s+(?:wel|niet)\b")
_QUESTIONS_FOLLOW = expression(r"\bvragen\b[^.?!]{0,80}[.:]$")
_ANNOUNCES = expression(rf"{_QUESTIONS_FOLLOW.pattern}|:$")
# `maar hebben nog enkele vragen.`, `leggen graag de volgende vragen en opmerkingen aan hem voor.`
_SOME_QUESTIONS = expression(
    r"\b(?:enkele|volgende|onderstaande|nog|(?:een\s+)?aantal|een\s+paar|diverse|verschillende|meerdere|verdere|nadere|wel|daarover|hierover)"
    r"\s+(?:\w+\s+){0,2}?(?:vragen|opmerkingen)\b[^.?!:]{0,50}[.:]$"
)
_ATTENTION = expression(r"\s+(?:\S+\s+){0,2}?aandacht\s+voor\b")
# Words about what those who ask have read lead to a question; words about what they think of it are a remark.
_LEADS = expression(
    r"\b(?:lezen|leest|lazen|las|gelezen|constateren|constateert|constateerden|constateerde|geconstateerd"
    r"|begrijpen|begrijpt|begrepen|vernemen|verneemt|vernamen|vernomen|(?:stellen|stelt|stelden|stelde)\s+vast)\b"
)
# Their opinion of what they have read: `hebben met instemming gelezen dat`, `Zij danken de regering`.
_FEELING = (
    r"(?:instemming|belangstelling|interesse|genoegen|waardering|tevredenheid|blijdschap|vreugde|voldoening|dank|plezier"
    r"|enthousiasme|aandacht)"
)
_READ_WITH_FEELING = expression(rf"\bmet\s+(?:\w+\s+){{0,2}}?{_FEELING}\b")
_THANKS = expression(
    rf"(?:{_POINTS_BACK.pattern})\s+(?:\w+\s+){{0,2}}?(?:danken|dankt|bedanken|bedankt|complimenteren|complimenteert|onderschrijven"
    r"|onderschrijft|steunen|steunt|waarderen|waardeert|delen|deelt|juichen|juicht|prijzen|prijst|verwelkomen|verwelkomt"
    r"|(?:zijn|is)\s+(?:\w+\s+){0,2}?(?:verheugd|tevreden|blij|erkentelijk|ingenomen|dankbaar|content)|(?:kunnen|kan)\s+zich\s+vinden)\b"
)
_LAST_SENTENCE = expression(r"(?:^|[.!]\s+)(?P<last>[^.!]+(?:\.\w[^.!]*)*[.!]?)$")
# `waarom dat zo is`, `hoe zij dit ziet`: a question about the statement before it.
_SPEAKS_OF_IT = expression(
    rf"\b(?:dat\s+(?:zo|is|kan|komt|dit)|dit|hierdoor|daardoor|daar\w+|hier\w+|deze\s+(?!leden|lid\b|{FRACTIE}s?|is|zijn|wordt)\w+)\b"
)
# Who answers says `ik` or `wij`, and never asks whether he himself is willing to: `Is de minister bereid …?`.
# Askers in a document written in the past tense, and in the present.
_PAST = expression(
    r"\b(?:vroeg|vroegen|verzocht|verzochten|informeerden?|wilden?|wensten?|waren|was|vernam|vernamen|ontving|ontvingen"
    r"|stelden?|richtten|rees|leefde|wierpen|legden)\b",
    re.IGNORECASE,
)
_LAST_ASKED = expression(rf"(?:^|(?<=[.?!])\s+)(?P<last>{CAPITAL}(?:(?![.?!]\s+{CAPITAL}).)+)$", re.DOTALL)
# `Is de minister bereid om …?`, `In hoeverre acht de regering …?`: the one who must answer is in the third person.
_TO_MINISTER = expression(
    r"(?:En\s+)?(?:Deelt|Kan|Is|Heeft|Wil|Weet|Ziet|Acht|Onderkent|Onderschrijft|Erkent|Herkent|Herinnert|Zal|Gaat|Overweegt"
    r"|Vindt|Hoe|Waarom|Welke?|Wanneer|Wat|Op\s+welke|In\s+hoeverre|Klopt)\s+(?:\S+\s+){0,5}?"
    r"(?:de\s+(?:minister|staatssecretaris|regering|bewindspersoon|bewindslieden)|het\s+kabinet)\b[^.?!]*\?",
    re.IGNORECASE,
)


@remembered
def asks(text: str) -> bool:
    """Whether a paragraph asks something: a question mark, askers who ask, or a verb before the minister."""
    return asks_with_mark(text) or asks_in_words(text) or asks_by_order(text)


def asks_with_mark(text: str) -> bool:
    """Whether a question mark stands at the end of a sentence."""
    return "?" in text and _QUESTION_MARK.search(_OF_LETTERS.sub("", text) if "Wil" in text else text) is not None


@remembered
def asks_in_words(text: str) -> bool:
    """Whether askers ask: `de leden van de VVD-fractie vragen`, not `hebben de leden van de VVD-fractie vragen`."""
    asking = _asking(text)
    return asking is not None and not _minister_speaks(text[asking.start() :])


def _asking(text: str) -> re.Match[str] | None:
    return next((found for found in ASKS.finditer(text) if not _is_had(found)), None)


def asks_in_past(text: str) -> bool:
    """Whether askers ask in the past tense, as in many a memorandum: `vroegen deze leden of`."""
    asking = _asking(text)
    return asking is not None and _PAST.search(asking.group()) is not None


def asks_at_the_end(text: str) -> bool:
    """Whether the last sentence of a paragraph asks, with its mark or in words."""
    last = _LAST_ASKED.search(text)
    return last is not None and (asks_with_mark(last["last"]) or asks_in_words(last["last"]))


def asks_minister(text: str) -> bool:
    """Whether a paragraph asks the minister and does nothing else: `Is de minister daartoe bereid?`.

    Those who answer never speak of a minister so.
    """
    return _TO_MINISTER.match(text) is not None and asks_at_the_end(text) and not speaks_as_minister(text)


def asks_attention(text: str) -> bool:
    """Whether askers in a paragraph only ask for attention: `Zij vragen aandacht voor de regio`."""
    found = [each for each in ASKS.finditer(text) if not _is_had(each)] if "aandacht" in text else []
    is_all = bool(found) and all(_ATTENTION.match(text, each.end()) for each in found)
    return is_all and not asks_with_mark(text) and not text.endswith(":")


def _is_had(found: re.Match[str]) -> bool:
    return found["had"] is not None or (found["having"] is not None and found["verb"] == "vragen")


@remembered
def opens_question(text: str) -> bool:
    """Whether a paragraph begins as those who ask begin: `De leden van …`, `Voorts vragen zij …`."""
    return _OPENS.match(text) is not None and not _minister_speaks(text)


def _minister_speaks(text: str) -> bool:
    return speaks_as_minister(text) and not asks_with_mark(unquoted(text))


def only_remarks(text: str) -> bool:
    """Whether those who ask are speaking and ask nothing, as in `De leden hechten eraan dat`.

    Not so where they say what they have read, or end with a colon: both lead to a question.
    """
    leads = text.endswith(":") or _LEADS.search(text) is not None
    return opens_question(text) and not leads and not asks(text)


def only_appraises(text: str) -> bool:
    """Whether those who are speaking give an opinion of what they have read, or thanks, and ask nothing."""
    if not opens_question(text) or text.endswith(":") or asks(text):
        return False
    last = _LAST_SENTENCE.search(text)
    return _READ_WITH_FEELING.search(text) is not None or (last is not None and _THANKS.match(last["last"]) is not None)


def asks_for_itself(text: str) -> bool:
    """Whether a paragraph is one whole question of the previous speakers: `Deze leden vragen wie dat betaalt.`.

    So is one that ends by naming them: `Is de minister bereid de brug te sluiten, zo vragen deze leden.`.
    """
    if told := _TOLD_BEHIND.search(text):
        return asks_in_words(text) and _SPEAKS_OF_IT.search(text[: told.start()]) is None
    first = text.partition("? ")[0].partition(". ")[0]
    return points_back(text) and asks_in_words(first) and _SPEAKS_OF_IT.search(first.partition(",")[0]) is None


def points_back(text: str) -> bool:
    """Whether a paragraph begins with words for the previous speakers: `Deze leden`, `Voorts vragen zij`."""
    return _POINTS_BACK.match(text) is not None


def speaks_of_it(text: str) -> bool:
    """Whether a sentence speaks of what was said before it: `waarom dat zo is`, `of zij deze mening deelt`."""
    return _SPEAKS_OF_IT.search(text) is not None


def goes_on_asking(text: str) -> bool:
    """Whether a paragraph begins like an addition to a question: `Zo nee, waarom niet?`."""
    return _GOES_ON.match(text) is not None


def announces_questions(text: str) -> bool:
    """Whether a paragraph ends by saying that questions follow: `hebben nog enkele vragen.`, `vragen het volgende:`."""
    return _ANNOUNCES.search(text) is not None


def ends_with_some_questions(line: str) -> bool:
    """Whether a line ends a sentence that says that questions follow: `hebben nog enkele vragen.`."""
    return _SOME_QUESTIONS.search(line) is not None


def leads_questions(text: str) -> bool:
    """Whether a faction says that its questions follow: `De leden van de SP-fractie stellen de volgende vragen.`.

    The words must name the faction: `Deze leden` may continue earlier words.
    """
    spoken = text.removeprefix("Namens ")
    is_theirs = faction_opens(spoken) and not points_back(spoken)
    return is_theirs and _QUESTIONS_FOLLOW.search(text) is not None and not asks_with_mark(text)


def who_opens(text: str) -> str:
    """The words at the start of a paragraph that name the speaker; empty when there are none."""
    found = _WHO_OPENS.match(text)
    return found.group() if found else ""


def faction_opens(text: str) -> bool:
    """Whether the words of `who_opens` call the speaker a faction, in any spelling: `de fraktie van de PvdA`."""
    return _IS_FACTION.search(who_opens(text)) is not None


def named_openers(text: str) -> frozenset[str]:
    """The names of factions in the words of `who_opens`: `GroenLinks` in `De leden van de GroenLinks-fractie`."""
    words = _FACTION_END.sub("", who_opens(text)).replace(",", " ").split()
    return frozenset(word for word in words[1:] if word[0].isupper() or word[0].isdigit())
