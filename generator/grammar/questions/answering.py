"""The language of those who answer: answers that hold a question, and answers that only refer to another answer."""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.questions.asking import asks, asks_in_words, asks_with_mark, opens_question
from generator.grammar.sentences.quotations import QUOTED_QUESTION, may_quote, unquoted

_REFERS = expression(
    r"(?:\bzie\b(?!\s+ik\b)|\bverwijs\b|\bverwijst\b|\bverwezen\b|\bverwijzen\b)"
    r".*\b(?:antwoord(?:en)?|vraag|vragen|beantwoording|hierboven|[AV]\s?\d{1,3})\b",
    re.IGNORECASE,
)
# A sentence that begins so answers by itself, even if it also refers to something.
_SAYS = expression(r"(?:Ja|Nee|Neen|Inderdaad|Deels|Gedeeltelijk|Dat|Dit|Er|(?:Ik|Wij)\s+zien?|Het\s+kabinet\s+ziet)\b")
# Openings of those who answer; they may raise a question, but they end with a statement.
_ANSWERERS = expression(r"(?:Ja|Nee|Neen|Ik|Wij|De\s+regering|(?:Het|Dit)\s+kabinet)\b(?![^.?!]*\?)")
_ONLY_ANSWERS = expression(r"(?:Ja|Nee|Neen|Inderdaad|Deels|Geen|Zie)\b")
_WISH = expression(r"Graag\b")
_SENTENCES = expression(rf"(?<=[.?!])\s+(?=[{UPPER}])")
# `Die brief bevat het antwoord op de vraag: wat kost dat?`; words that raise a question do ask it.
_QUOTES = expression(r"\b(?:vraag|vragen|gevraagd|vroeg|vroegen)\b[^?]{0,60}?[:«“„‘\"]")
# `Een loket moet snel kunnen zien: mag dit?`: what others ask themselves. Those who ask have a wish: `willen weten:`.
_ASKS_ITSELF = expression(
    r"\b(?:moet(?:en)?|kan|kunnen|dient|dienen|behoort|behoren|hoort|horen|zal|zullen|helpt|gaat|mag|mogen)\s(?:[^.?!:]{0,80}\s)?"
    r"(?:zien|weten|nagaan|beoordelen|vaststellen|bepalen|afwegen|bezien|onderzoeken|toetsen|besluiten|beslissen|controleren|afvragen|wegen|om)"
    r"\s?:\s"
)
_OF_ASKERS = expression(
    r"\b(?:leden|lid|fracties?|graag|gaarne|u|uw|minister|staatssecretaris|regering|kabinet|wij|we|commissie|zij|ze)\b",
    re.IGNORECASE,
)
_RAISES = expression(r"\b(?:roept|roepen|rijst|rijzen|dringt|blijft|resteert|luidt)\b")
_WONDERED = expression(r"\b(?:roept|roepen|rijst|rijzen|dringt|blijft|resteert)\b")
_FEWEST_SAID = 3
# What those who ask put a quoted question in: `Kunt u ingaan op de vraag «…?»`, `Onze vraag luidt: «…?»`.
_FRAME_ASKS = expression(
    r"(?:En\s+|Of\s+)?(?:Kunt|Kan|Wilt|Wil|Hoe|Wat|Welke?|Waarom|Wanneer|Wie|Waar\w*|Hoeveel|In\s+hoeverre|Op\s+welke|Is|Zijn|Bent"
    r"|Deelt|Heeft|Graag|Gaarne)\b"
    r"|(?:(?:De|Mijn|Onze|Hun|Haar|Zijn)\s+(?:(?:eerste|tweede|derde|laatste|volgende|andere)\s+)?)?[Vv]ra(?:ag|gen)"
    r"(?:\s+(?:van|namens|aan|luidt?|luiden|is|zijn|die)\b|\s*:)"
    r"|.*\b(?:vragen|vraagt|verzoeken|verzoekt)\s+(?:of|hoe|wat|wie|waarom|wanneer|om|de\s+(?:minister|regering|staatssecretaris))\b"
    r"|.*\bgraag\s+(?:een\s+)?(?:antwoord|reactie|toelichting)\b"
)
# How an answer continues after a quoted question or a summary of what members say: `De regering meent dat`.
_GOVERNMENT = r"(?:De\s+(?:regering|minister|staatssecretaris|bewindslieden)|Het\s+kabinet)"
_ANSWERING = expression(
    rf"\W*(?:{_GOVERNMENT}\s+(?:meent|acht|deelt|dankt|onderschrijft|waardeert|begrijpt|beaamt|bevestigt|antwoordt|beantwoordt"
    r"|merkt\s+op|ziet|hecht|herkent|betreurt|erkent|(?:is|heeft|kan|zal)\s+(?:\S+\s+){0,4}?"
    r"(?:van\s+(?:mening|oordeel)|eens|kennis\s?genomen|erkentelijk|verheugd|ingenomen|tegemoet|instemmen|bevestigen))\b"
    r"|Naar\s+(?:het\s+oordeel|de\s+mening)\s+van\s+(?:de\s+regering|het\s+kabinet)\b|Naar\s+(?:mijn|ons|onze)\s)"
)
# `Zo nee, waarom niet?` asks on about the question before it.
_FOLLOWS_UP = expression(
    r"(?:En\s+)?(?:(?:zo|indien|als)\s+(?:ja|neen?|niet|wel)|waarom\s+(?:wel|niet))\b", re.IGNORECASE
)
# A sentence that only refers is short; a longer one is an answer by itself.
LONGEST_REFERRAL = 40


def only_wonders(text: str, *, after_answer: bool) -> bool:
    """Whether a paragraph that holds a question is (part of) an answer, because it ends with a statement.

    It must begin as those who answer do, unless it stands `after_answer`.
    """
    last = _SENTENCES.split(text)[-1]
    answering = after_answer or _ANSWERERS.match(text) is not None
    return answering and not (asks_with_mark(last) or _WISH.match(last) or asks_in_words(text))


def follows_up(text: str) -> bool:
    """Whether a paragraph asks on about the answer to the question before it: `Zo ja, wanneer?`."""
    return _FOLLOWS_UP.match(text) is not None


@remembered
def asks_outright(text: str) -> bool:
    """Whether a paragraph asks something, and does not only speak of a question."""
    return asks(text) and not quotes_question(text)


@remembered
def quotes_question(text: str) -> bool:
    """Whether the only question in a paragraph is one that it reports: `de vraag: «Wat kost dat?»`."""
    return "?" in text and (_speaks_of_question(text) or _asks_in_quotation(text))


def answers_in_the_end(text: str) -> bool:
    """Whether a paragraph that reports what members said ends with an answer, and asks nothing outside quotations.

    `De leden wezen op de kosten. De regering is het daarmee eens.`
    """
    _, *later = _SENTENCES.split(QUOTED_QUESTION.sub(".", text) if "?" in text and may_quote(text) else text)
    said = next((n for n, sentence in enumerate(later) if _ANSWERING.match(sentence)), len(later))
    is_theirs = any(opens_question(sentence) for sentence in later[said:])
    return said < len(later) and not is_theirs and "?" not in unquoted(text) and not asks_in_words(text)


def _asks_in_quotation(text: str) -> bool:
    """Whether a paragraph asks only within quotation marks, and has a statement before the quotation.

    The statement continues after the quotation; or the quotation ends the paragraph and no words before it ask.
    """
    said = QUOTED_QUESTION.split(text) if may_quote(text) else [text]
    if (
        len(said) == 1
        or any("?" in part for part in said)
        or len(said[0].split()) < _FEWEST_SAID
        or asks_in_words(text)
    ):
        return False
    if len(said[-1].split()) >= _FEWEST_SAID:
        return not any(_RAISES.search(part) for part in said)
    frames = [_SENTENCES.split(part)[-1].strip() for part in said[:-1]]
    is_asked = any(_FRAME_ASKS.match(frame) or _WONDERED.search(frame) for frame in frames)
    return not is_asked and not any(character.isalnum() for character in said[-1])


def _speaks_of_question(text: str) -> bool:
    sentences = _SENTENCES.split(text)
    asking = [sentence for sentence in sentences if "?" in sentence]
    if not asking or "?" in sentences[0] or not all(map(_tells_of_question, asking)):
        return False
    return not asks_in_words(text)


def _tells_of_question(sentence: str) -> bool:
    return (_QUOTES.search(sentence) is not None and not _RAISES.search(sentence)) or _asks_itself(sentence)


def _asks_itself(sentence: str) -> bool:
    found = _ASKS_ITSELF.search(sentence)
    return found is not None and not _OF_ASKERS.search(sentence, 0, found.end())


def only_answers(text: str) -> bool:
    """Whether a few words without a full stop are an answer and no heading: `Ja`, `Nee, niet altijd`, `Zie vraag 3`."""
    return _ONLY_ANSWERS.match(text) is not None


def only_refers(text: str) -> bool:
    """Whether an answer only refers to another answer, in each of its sentences."""
    if len(text.split()) > LONGEST_REFERRAL:
        return False
    return all(_REFERS.search(sentence) and not _SAYS.match(sentence) for sentence in _SENTENCES.split(text))
