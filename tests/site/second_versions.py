"""Second versions of real documents, as somebody else may publish them: edited, renumbered, in another format."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Consultation, Exchange, exchange_blocks

_ADDED = (
    "Kan de bewindspersoon ook zeggen hoeveel oude vuurtorens er langs de kust staan, en wie daar nu voor zorgt?",
    "Langs de kust staan nog negentien oude vuurtorens, en daarvoor zorgt een stichting met dertig vrijwilligers.",
)
_NUMBER = re.compile(r"\d+")
_LONG = 25


def second_version(consultation: Consultation, edited: Collection[str] = ()) -> str:
    """The text with a paragraph changed, one moved, a question added in the middle and one removed.

    `edited` are the ids of exchanges that an editor decided about, which stay. Labels behind what was added have the
    next number, as an editor of such a document would write them.
    """
    texts = {
        block.index: " ".join(consultation.legible(block.index).split())
        for block in consultation.blocks
        if block.kind not in OFF_PAGE | {BlockKind.NOTE}
    }
    exchanges = list(consultation.exchanges)
    middle = exchanges[len(exchanges) // 2]
    behind = [each for each in exchanges[:-1] if each.id not in edited and each is not middle]
    removed = behind[-1] if len(behind) > 2 else None
    _change(texts, consultation, {*exchange_blocks(removed)} if removed else set())
    for block in exchange_blocks(removed) if removed else ():
        texts.pop(block, None)
    order = _moved(list(texts), consultation)
    return "\n\n".join(filter(None, _written(order, texts, consultation, middle))) + "\n"


def _change(texts: dict[int, str], consultation: Consultation, without: set[int]) -> None:
    """Put other words in the place of one of the first long answer."""
    for exchange in consultation.exchanges:
        for block in exchange.answer_blocks:
            words = texts.get(block, "").split()
            if len(words) > _LONG and block not in without:
                texts[block] = " ".join([*words[:10], "nadrukkelijk", *words[11:]])
                return


def _moved(order: list[int], consultation: Consultation) -> list[int]:
    """The last paragraph of an answer stands first in it."""
    for exchange in consultation.exchanges:
        for answer in exchange.answers:
            held = [block for block in answer.paragraphs if block in order]
            if len(held) > 2:
                at = order.index(held[0])
                order.remove(held[-1])
                order.insert(at, held[-1])
                return order
    return order


def _written(order: list[int], texts: dict[int, str], consultation: Consultation, middle: Exchange) -> list[str]:
    first = min(exchange_blocks(middle))
    labels = [middle.questions[0].label, *(answer.label for answer in middle.answers[:1])]
    found: list[str] = []
    is_behind = False
    for block in order:
        if block == first:
            for label, words in zip(labels, _ADDED, strict=False):
                found += [texts[label] if label is not None else "", words]
            is_behind = True
        is_label = consultation.blocks[block].kind is BlockKind.LABEL
        found.append(_next(texts[block]) if is_behind and is_label else texts[block])
    return found


def _next(label: str) -> str:
    return _NUMBER.sub(lambda number: str(int(number[0]) + 1), label)
