"""Makes `grammar/lists/english-further.txt`: words of English dictionaries that no Dutch dictionary has.

`python -m tools.english_list ENGLISH… --dutch DUTCH`, each a file of words, one a line (`/usr/share/dict/…`).
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.grammar.lexicons import LEXICONS

LIST = Path(__file__).parents[1] / "generator" / "grammar" / "lists" / "english-further.txt"
_WIDTH = 118
_WORD = re.compile(r"[a-z]{4,}")
_SHORTEST_PART = 4


def further_words(english: Iterable[str], dutch: Iterable[str]) -> list[str]:
    """The English words, in order, that are no name, that the lists of ours lack, and that Dutch does not have.

    A word that two words of Dutch make is left out, and one of Dutch with an s, for no dictionary has all compounds and
    what stands for them: `wets- en regelgeving`.
    """
    written, of_dutch = set(english), set(dutch)
    names = {word.casefold() for word in written if word[:1].isupper()}
    small_dutch = {word.casefold() for word in of_dutch}
    parts = {word for word in of_dutch if word.islower() and len(word) >= _SHORTEST_PART}
    known = LEXICONS["en"].own | LEXICONS["en"].shared | LEXICONS["en"].links
    fit = {word for word in written if _WORD.fullmatch(word)} - names - small_dutch - known
    return sorted(word for word in fit if word.removesuffix("s") not in small_dutch and not _is_compound(word, parts))


def _is_compound(word: str, parts: set[str]) -> bool:
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(word[:at] in parts and {word[at:], word[at:].removeprefix("s")} & parts for at in cuts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the list; 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("english", nargs="+", type=Path)
    parser.add_argument("--dutch", required=True, type=Path)
    asked = parser.parse_args(arguments)
    english = [word for path in asked.english for word in _words(path)]
    found = further_words(english, _words(asked.dutch))
    LIST.write_text(textwrap.fill(" ".join(found), _WIDTH) + "\n", encoding="utf-8")
    return 0


def _words(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split()


if __name__ == "__main__":
    raise SystemExit(main())
