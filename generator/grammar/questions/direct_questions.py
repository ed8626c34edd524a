"""Direct questions: a paragraph that only asks, and a paragraph that answers it."""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.questions.content_words import beginnings_of_subjects
from generator.grammar.questions.first_person import speaks_as_minister

_BEGINS = expression(
    r"(?:(?:En|Maar|Of|Klopt\s+het|Is\s+het\s+waar)\s+)?(?:Hoe|Hoeveel|Wat|Welke?|Waarom|Wanneer|Wie|Wiens|Waar\w*|In\s+hoeverre"
    r"|(?:Op|Met|Voor|Aan|Bij|In|Van|Tot|Door|Naar|Over)\s+(?:welke?|wat|wie|hoeveel)|Kan|Kunnen|Kunt|Is|Zijn|Bent|Heeft|Hebben"
    r"|Hebt|Wil|Wilt|Willen|Zal|Zullen|Gaat|Gaan|Wordt|Worden|Werkt|Komt|Komen|Klopt|Deelt|Erkent|Ziet|Acht|Vindt|Bestaat"
    r"|Bestaan|Geldt|Gelden|Moet|Moeten|Mag|Mogen|Staat|Loopt|Ligt|Blijft)\b",
    re.IGNORECASE,
)
_ON = expression(r"(?:Zo|Indien|Als)\s+(?:ja|neen?|niet)\b", re.IGNORECASE)
_SENTENCES = expression(rf"(?<=[.?!])\s+(?=[{UPPER}«“])")
_QUOTATION = expression(r"[«»“”„\"]")
_CONFIRMS = expression(r"(?:Ja|Nee|Neen|Inderdaad|Deels|Dat\s+(?:klopt|is\s+(?:juist|niet\s+juist|niet\s+zo|zo)))\b")
# An answer has at least this many words of the subject of its question, or half of them if that is less.
_SHARED = 2
# With fewer words a text that no sign ends may be a heading.
_FEWEST = 4


def begins_asking(text: str) -> bool:
    """Whether a text begins as direct questions do: `Hoe lang`, `Kunt u`; not with a follow-up: `Zo ja`."""
    return _BEGINS.match(text) is not None


def only_asks(text: str) -> bool:
    """Whether each sentence of a paragraph is a direct question, without quotation marks or `ik`: `Wie betaalt het?`.

    The first may not be a follow-up: `Zo ja, wanneer?`.
    """
    sentences = _SENTENCES.split(text)
    are_asked = all(one.endswith("?") and (_BEGINS.match(one) or _ON.match(one)) for one in sentences)
    return are_asked and not _ON.match(text) and not _QUOTATION.search(text) and not speaks_as_minister(text)


def asks_without_sign(text: str) -> bool:
    """Whether a text begins as questions do and ends in no sign: `Hoeveel huizen vallen buiten de wet (blz. 3)`."""
    is_long = len(text.split()) >= _FEWEST
    return is_long and _BEGINS.match(text) is not None and (text[-1].isalnum() or text[-1] in ')”»"')


def replies_to(answer: str, question: str) -> bool:
    """Whether a paragraph answers a question: it begins with a yes or no, or has words of the same subject."""
    subjects = beginnings_of_subjects(question)
    shared = subjects & beginnings_of_subjects(answer)
    return _CONFIRMS.match(answer) is not None or (bool(shared) and len(shared) >= min(_SHARED, len(subjects) / 2))
