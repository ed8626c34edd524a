"""The parts that written references share: spaces and dashes, chambers, session years, `nr.`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.model.consultation import Chamber

# All repetitions are bounded or possessive, so that the time of a search stays proportional to the text.
GAP = r"\s{0,12}+"
NR = r"(?i:nrs|nr's|nr|no|nummers|nummer)(?![A-Za-z])\.?+"
_PLURAL = expression(r"(?i:nrs|nr's|nummers)")

# Each character is replaced by one character, so that offsets stay the same.
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_ZERO_WIDTH = "\u200b\u2060\ufeff"
_ALIKE = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_ZERO_WIDTH, " "), "\u2019": "'"})


def plain(text: str) -> str:
    """The text with every dash a hyphen, of the same length and with the same offsets."""
    return text.translate(_ALIKE)


def is_plural(text: str, pos: int = 0) -> bool:
    """Whether the `nr.` written at `pos` announces several numbers."""
    return _PLURAL.match(text, pos) is not None


@dataclass(frozen=True)
class Session:
    """A parliamentary year, from September to September; `slip` when the text's two years do not follow each other."""

    start: int
    slip: bool

    @property
    def key(self) -> str:
        """The form used in ids: `20242025`."""
        return f"{self.start}{self.start + 1}"


@dataclass(frozen=True)
class Head:
    """The words between `Kamerstukken` or `Handelingen` and the numbers; `end` is the offset after them."""

    chamber: Chamber | None
    session: Session | None
    annex: bool
    number_mark: int | None  # the offset of a closing `nr.`
    end: int


_SESSION = r"(?<![0-9])(?P<year>1[89][0-9]{2}|20[0-9]{2})(?:/\s?-?|\s?-\s?)'?(?P<next>[0-9]{4}|[0-9]{2})(?![0-9])"
SESSION = expression(_SESSION)
_TOKEN = expression(
    rf"{GAP}(?:[,:]{GAP})?(?:"
    rf"(?:(?i:vergaderjaar|zitting(?:sjaar)?|jaargang){GAP})?+{_SESSION}"
    r"|(?P<chamber>II|I|ll|TK|EK|(?i:tweede kamer|eerste kamer))(?:\s(?i:der staten-generaal))?+(?![\w-])"
    rf"|(?P<annex>(?i:aanhangsel)(?:{GAP}(?:van de|van|bij de){GAP}(?i:handelingen))?+)(?!\w)"
    rf"|(?P<nr>{NR})"
    r")"
)
_PAUSE = expression(rf"{GAP}[,:]?+{GAP}")
_FIRST_CHAMBER = {"I", "EK", "eerste kamer"}
_MOST_TOKENS = 6


def read_head(text: str, pos: int, chamber: Chamber | None = None) -> Head:
    """Read chamber, session year, `Aanhangsel` and `nr.` in any order; `chamber` is used unless the text names one."""
    session, annex, number_mark = None, False, None
    for _ in range(_MOST_TOKENS):
        token = _TOKEN.match(text, pos)
        if token is None or number_mark is not None:
            break
        pos = token.end()
        if token["year"]:
            session = session_of(token)
        elif token["chamber"]:
            chamber = Chamber.EK if _fold(token["chamber"]) in _FIRST_CHAMBER else Chamber.TK
        elif token["annex"]:
            annex = True
        else:
            number_mark = token.start("nr")
    pause = _PAUSE.match(text, pos)
    return Head(chamber, session, annex, number_mark, pause.end() if pause else pos)


def _fold(name: str) -> str:
    return name.lower() if " " in name else name


def session_of(match: re.Match[str]) -> Session:
    """The session that a match of `SESSION` writes: the first year counts, the second is checked against it."""
    start = int(match["year"])
    following = str(start + 1)
    return Session(start, slip=not following.endswith(match["next"]))
