"""Names in capitals anywhere in a text, by their first letters: `European Rail Traffic Management System`, `ERTMS`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.short_forms.initials import WORD, Word
from generator.grammar.short_forms.letters import LINKING
from generator.model.text import Span

# So many words in capitals side by side do not begin with the letters of another name by chance.
_FEWEST = 3

# Only a part of a short form: `ILT-IOD`, `ISQM 1`.
_GOES_ON = expression(r"[-‐‑/][A-Z]|\s\d(?!\d)")
_JOINED = frozenset("-‐‑/")


def spelled_out_elsewhere(text: str, short: Span) -> Span | None:
    """The name in capitals anywhere in a text whose words begin with the letters of a short form, one with each."""
    letters = text[short.start : short.end]
    is_long = len(letters) >= _FEWEST and letters.isalpha() and letters.isupper()
    is_part = text[max(0, short.start - 1) : short.start] in _JOINED or _GOES_ON.match(text, short.end) is not None
    return names_by_initials(text).get(letters) if is_long and not is_part else None


@remembered
def names_by_initials(text: str) -> Mapping[str, Span]:
    """Each name of three words or more in capitals, by the first letters of these; words such as `for` give none.

    Of several with the same letters it is the first one. Spans are offsets into `text`.
    """
    found: dict[str, Span] = {}
    for run in filter(None, _runs(text)):
        initials = "".join(word[0][0] for word in run if word[0][0].isupper())
        found.setdefault(initials, Span(run[0].start(), run[-1].end()))
    return {initials: span for initials, span in found.items() if len(initials) >= _FEWEST}


def _runs(text: str) -> Iterator[list[Word]]:
    """The words in capitals that stand side by side, with small ones that link them."""
    run: list[Word] = []
    end = 0
    for word in WORD.finditer(text):
        is_near = text[end : word.start()] == " "
        end = word.end()
        is_name = word[0][0].isupper() and word[0].casefold() not in LINKING and not word[0].isupper()
        if (is_name and (is_near or not run)) or (run and is_near and word[0] in LINKING):
            run.append(word)
        else:
            yield _whole(run)
            run = [word] if is_name else []
    yield _whole(run)


def _whole(run: list[Word]) -> list[Word]:
    """A name without the words in small letters behind it."""
    while run and not run[-1][0][0].isupper():
        run.pop()
    return run
