"""What each word around a phrase may be to it, and what stands between two words: what phrases grow by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.names import looks_dutch
from generator.grammar.foreign_runs.romance import LINKS, is_of, is_own
from generator.grammar.lexicons.counts import has, is_dutch, is_of_one
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence, evidence_of
from generator.grammar.lexicons.words import HYPHEN, TextWord, are_beside, shares_end
from generator.grammar.words.counts import times_as_frequent
from generator.grammar.words.dutch import SMALL_WORDS


class Part(Enum):
    """What a word is to a phrase: surely of its language, as a link or not; maybe; a link, name or number; a border."""

    OWN = "own"
    PLAIN = "plain"
    MAY = "may"
    LINK = "link"
    NAME = "name"
    NUMBER = "number"
    BORDER = "border"


class Sign(Enum):
    """What stands between two words: nothing that parts them, a pause of a title, a comma, or the end of it."""

    BESIDE = "beside"
    PAUSE = "pause"
    QUESTION = "question"
    COMMA = "comma"
    END = "end"


_BESIDE = expression(r"\s+|['’]\s+|\s+[&/+]\s+|[/‐‑–-]|['’]|\+\s+")
_PAUSE = expression(r"\s?:\s+|\s+[–—-]\s+")
_QUESTION = expression(r"\s?[?!]\s+")
_COMMA = expression(r",\s+")
NUMBER = expression(r"\d+|[IVX]+")
_SIGNS = ((_BESIDE, Sign.BESIDE), (_PAUSE, Sign.PAUSE), (_COMMA, Sign.COMMA), (_QUESTION, Sign.QUESTION))
_FRENCH_ADJECTIVE = expression(r"[a-zà-ÿ]{3,}(?:iques?|elles?|ives|euses?|ées)")
_FRENCH_MARKS = expression(r"[àâçèéêîôùûœ]")
_ELIDED = expression(r"^(?:[DLdl]|[Qq]u)['’]")
_OF_EVIDENCE = {Evidence.PROOF: Part.OWN, Evidence.BOTH: Part.MAY, Evidence.LINK: Part.LINK}
_PREFIX = expression(r"(?:agro|bio|cyber|eco|geo|hydro|macro|mega|meta|micro|mini|multi|nano|super|ultra)(?=\w{4})")
# Links of French that Dutch has, too: between French words only where what follows is French.
_DUTCH_LINKS = ("de", "en")


@dataclass(frozen=True)
class Words:
    """The words of a text, and the language that a phrase among them is in."""

    text: str
    words: Sequence[TextWord]
    language: str
    _known: dict[int, Part] = field(default_factory=dict, compare=False)

    def raw(self, at: int) -> str:
        """The letters of a word, also of one that says nothing itself."""
        return self.text[self.words[at].start : self.words[at].end]

    def is_capital(self, at: int) -> bool:
        """Whether a word has a capital."""
        return self.raw(at)[:1].isupper()

    def sign(self, at: int) -> Sign:
        """What stands between a word and the one after it; the end where it is the first or the last."""
        if not 0 <= at < len(self.words) - 1:
            return Sign.END
        if self.language == "de" and shares_end(self.text, self.words[at], self.words[at + 1]):
            return Sign.BESIDE
        return sign_between(self.text, self.words[at], self.words[at + 1])

    def part(self, at: int) -> Part:
        """What a word is to a phrase in the language."""
        if at not in self._known:
            self._known[at] = self._part(at)
        return self._known[at]

    def _part(self, at: int) -> Part:
        word = self.raw(at)
        if NUMBER.fullmatch(word):
            return Part.NUMBER
        if self.language in LEXICONS:
            return self._of_lexicon(at, word)
        return _of_counts(word, self.language)

    def _of_lexicon(self, at: int, word: str) -> Part:
        if self.language == "fr" and word in _DUTCH_LINKS and not self._leads_to_french(at):
            return Part.BORDER
        small = word.casefold()
        bare = _ELIDED.sub("", word) if self.language == "fr" else word
        # `L'irrigation`, and no name: `L'Oréal`.
        word = bare if bare.islower() else word
        found = _OF_EVIDENCE.get(evidence_of(word, self.language, is_first=self.words[at].is_first))
        if found is Part.LINK and small in LEXICONS[self.language].plain:
            return Part.PLAIN
        # `Low-alcohol Market`: a part of a compound whose first part is of the language.
        if not found and has(small, self.language) and self.is_joined(at - 1):
            return Part.MAY
        if not found and self.is_behind_link(at) and (has(small, self.language) or self._has_marks(small)):
            return Part.MAY
        if not found and self.language == "fr" and _is_french_adjective(small):
            return Part.OWN
        return found or _unlisted(word, small, self.language)

    def is_behind_link(self, at: int) -> bool:
        """Whether a link that only the language has stands right before a word, which is of it then: `für alle`."""
        before = self.raw(at - 1).casefold() if at else ""
        is_plain = self.language in LEXICONS and before in LEXICONS[self.language].plain
        return is_plain and self.sign(at - 1) is Sign.BESIDE

    def _has_marks(self, small: str) -> bool:
        return self.language == "fr" and _FRENCH_MARKS.search(small) is not None

    def is_joined(self, at: int) -> bool:
        """Whether a hyphen joins a word and the one after it."""
        return at >= 0 and bool(HYPHEN.fullmatch(self.text[self.words[at].end : self.words[at + 1].start]))

    def _leads_to_french(self, at: int) -> bool:
        if at + 1 == len(self.words) or self.is_capital(at + 1):
            return False
        return evidence_of(self.raw(at + 1), "fr", is_first=False) in _OF_EVIDENCE and self.raw(at + 1) != "de"


def sign_between(text: str, word: TextWord, after: TextWord) -> Sign:
    """What stands between a word and the one after it."""
    between = text[word.end : after.start]
    if between[1:].isspace() and between[0] in ("'", "’") and not are_beside(text, word, after):
        return Sign.END
    return next((sign for written, sign in _SIGNS if written.fullmatch(between)), Sign.END)


def _unlisted(word: str, small: str, language: str) -> Part:
    """What a word is that no list and no form proves: in capitals one that Dutch lacks may be a name."""
    if word[:1].isupper():
        if has(small, language) or is_of_one(small, language):
            return Part.MAY
        return Part.BORDER if is_dutch(small) or small in SMALL_WORDS or looks_like_dutch(word) else Part.NAME
    if has(small, language) and times_as_frequent(small, language, "nl") >= 1:
        return Part.MAY
    # `megaproject`, which both languages make.
    if language == "en" and (prefix := _PREFIX.match(small)) and has(small[prefix.end() :], language):
        return Part.MAY
    parts = HYPHEN.split(small)
    return Part.MAY if len(parts) > 1 and all(has(part, language) for part in parts) else Part.BORDER


def _is_french_adjective(small: str) -> bool:
    """Whether a small word ends as adjectives of French do, and is none of Dutch: `hydrique`."""
    return _FRENCH_ADJECTIVE.fullmatch(small) is not None and not is_dutch(small) and not has(small, "en")


def looks_like_dutch(word: str) -> bool:
    """Whether a word ends as Dutch ones do."""
    return looks_dutch(TextWord(word, 0, len(word), is_first=False, evidence=Evidence.NONE))


def _of_counts(word: str, language: str) -> Part:
    small = word.casefold()
    if small in LINKS[language]:
        return Part.LINK
    if is_own(small, language):
        return Part.OWN
    if is_of(small, language):
        return Part.MAY
    if has(small, language) and times_as_frequent(small, language, "nl") >= 1:
        return Part.MAY
    return Part.NAME if word[:1].isupper() and not is_dutch(small) else Part.BORDER
