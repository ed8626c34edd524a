"""Text that introduces answers: who answers has read the questions, gives thanks, or says that the answers follow."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.sentences.borders import sentence_spans

# A longer text says more than that.
_LONGEST = 1200
_ASKED = expression(
    r"\b(?:vra(?:ag|gen)|inbreng(?:en)?|opmerking(?:en)?|verslag(?:en)?|bijdragen?|antwoord(?:en)?|reactie|leden|fracties?)\b",
    re.IGNORECASE,
)
_READ = expression(
    r"\b(?:kennis\s?(?:genomen|neemt|nemen|neem)|gelezen|dank(?:t|en)?|erkentelijk|waardering)\b", re.IGNORECASE
)
_AHEAD = expression(
    r"\b(?:hieronder|hierna|hierbij|onderstaande?|navolgende|bijgaand|deze\s(?:brief|nota|reactie)|volgorde|achtereenvolgens)\b",
    re.IGNORECASE,
)
_FOLLOWS = expression(
    r"\b(?:ga(?:at|an)?|beantwoord(?:t|en)?|reage(?:er|ert|ren)|bied(?:t|en)?|zend(?:t|en)?|stuur|treft|vindt|volgt|volgen|aangehouden)\b",
    re.IGNORECASE,
)
# What says something on a subject: `Hierbij geldt dat …`.
_SAYS_MORE = expression(r"\?|\b(?:dat|omdat|want|maar|tenzij|euro|procent)\b|[€%]", re.IGNORECASE)


def introduces_answers(text: str) -> bool:
    """Whether a text only says that the questions were read, gives thanks, or announces the answers.

    Where it begins so and announces the answers, other sentences may say what they are about.
    """
    if len(text) > _LONGEST:
        return False
    sentences = [text[span.start : span.end] for span in sentence_spans(text)]
    if not sentences or not _introduces(sentences[0]):
        return False
    return any(map(_announces, sentences)) or all(map(_introduces, sentences))


def _introduces(sentence: str) -> bool:
    if _SAYS_MORE.search(sentence) or not _ASKED.search(sentence):
        return False
    return bool(_READ.search(sentence)) or _announces(sentence)


def _announces(sentence: str) -> bool:
    says_more = _SAYS_MORE.search(sentence) or not _ASKED.search(sentence)
    return not says_more and bool(_AHEAD.search(sentence) and _FOLLOWS.search(sentence))
