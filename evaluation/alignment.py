"""Which text of the parser is which text of the key."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import chain

from evaluation.outline import Group, Text

# What two texts must share to be the same, the surest first.
_SIGNS: tuple[Callable[[Text], Hashable], ...] = (
    lambda text: (text.numbers, text.ends) if text.numbers else None,
    lambda text: text.ends,
    lambda text: text.first,
    lambda text: text.last,
    lambda text: text.numbers or None,
)

# Signs of a text that says nothing.
_NOTHING: tuple[Hashable, ...] = ("", (), frozenset(), None)


def align(key: Sequence[Text], found: Sequence[Text]) -> dict[int, int]:
    """The position in `found` of each text of the key, by its position in `key`; texts that stand in order go first."""
    pairs: dict[int, int] = {}
    for sign in _SIGNS:
        left = [n for n in range(len(key)) if n not in pairs]
        right = [n for n in range(len(found)) if n not in set(pairs.values())]
        pairs |= _aligned([(n, sign(key[n])) for n in left], [(n, sign(found[n])) for n in right])
    return pairs


def _aligned(left: list[tuple[int, Hashable]], right: list[tuple[int, Hashable]]) -> dict[int, int]:
    left = [(n, sign) for n, sign in left if sign not in _NOTHING]
    right = [(n, sign) for n, sign in right if sign not in _NOTHING]
    matcher = SequenceMatcher(None, [sign for _, sign in left], [sign for _, sign in right], autojunk=False)
    pairs = {
        left[block.a + n][0]: right[block.b + n][0]
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    }
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    taken = set(pairs.values())
    for n, sign in right:
        if n not in taken:
            waiting[sign].append(n)
    for n, sign in left:
        if n not in pairs and waiting[sign]:
            pairs[n] = waiting[sign].popleft()
    return pairs


def settle_parts(exchanges: Sequence[Group], found: Sequence[Text]) -> tuple[Group, ...]:
    """The exchanges of a key with each joint question as the parser read it: whole or in parts, both right."""
    ends = {text.ends for text in found}

    def settled(text: Text) -> tuple[Text, ...]:
        in_parts = text.ends not in ends and any(part.ends in ends for part in text.parts)
        return text.parts if in_parts else (text,)

    return tuple(
        replace(group, questions=tuple(chain.from_iterable(map(settled, group.questions)))) for group in exchanges
    )


def settle_marks(found: Sequence[Group], key: Sequence[Text]) -> tuple[Group, ...]:
    """The exchanges found, with the marks of notes kept at those ends where the key has them, as typed on the line."""
    texts = [*key, *chain.from_iterable(text.parts for text in key)]
    firsts, lasts = {text.first for text in texts}, {text.last for text in texts}

    def settled(text: Text) -> Text:
        first, last = text.marked or text.ends
        return replace(text, first=first if first in firsts else text.first, last=last if last in lasts else text.last)

    return tuple(
        replace(group, questions=tuple(map(settled, group.questions)), answers=tuple(map(settled, group.answers)))
        for group in found
    )
