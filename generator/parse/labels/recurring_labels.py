"""Labels of answers in words of the document's own: `Kabinetsreactie`, `Toelichting:`, `Repliek 2`.

No list holds them. A reader knows them because the same few words come again, each time right under what is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.grammar.asking import asks, opens_question
from generator.grammar.label_forms import AnsweredOrAsked
from generator.grammar.labels import answer_label, is_label, number_alone
from generator.grammar.opening_words import Opening, after_questions, opening_words
from generator.parse.labels.division import Division

# Fewer may be chance.
FEWEST = 3
# So many other answers must have a label for one within a paragraph to be none by chance.
FEWEST_AROUND = 2
# Of all that stands right under what is asked, so much begins with a label if any does.
LEAST_SHARE = 0.6


def recurring_labels(texts: Sequence[str], known: Collection[int]) -> dict[int, Division]:
    """The paragraphs that begin with such a label, by position; `known` are those that begin with another one."""
    under = [n for n in range(1, len(texts)) if texts[n] and asks(texts[n - 1]) and not _asks_on(texts[n])]
    opened = {n: opening for n in under if n not in known and (opening := _opening(texts, n))}
    counted = Counter(opening.words for opening in opened.values())
    words, count = max(counted.items(), key=lambda each: each[1], default=("", 0))
    if count < FEWEST or count < LEAST_SHARE * len(under) or not _tells(opened, words, texts):
        return {}
    everywhere = ((n, _opening(texts, n)) for n in range(1, len(texts)) if texts[n] and n not in known)
    return {
        n: Division(opening.end % len(texts[n]), AnsweredOrAsked.ANSWER)
        for n, opening in everywhere
        if opening and opening.words == words
    }


def _tells(opened: Mapping[int, Opening], words: str, texts: Sequence[str]) -> bool:
    """Whether words are a label: something cuts them off, or what follows them is mostly another word.

    `Stichting Natuur` and `Minister Jansen` come again with what follows them.
    """
    found = {n: opening for n, opening in opened.items() if opening.words == words}
    following = {texts[n][opening.end :].split(" ", 1)[0] for n, opening in found.items()}
    return any(opening.is_cut for opening in found.values()) or 2 * len(following) > len(found)


def _asks_on(text: str) -> bool:
    return asks(text) or opens_question(text)


def _opening(texts: Sequence[str], position: int) -> Opening | None:
    """The words that may be a label: cut off from the text of an answer, or alone above it."""
    found = None if is_label(texts[position]) else opening_words(texts[position])
    if found is None or not found.is_alone:
        return found
    below = texts[position + 1] if position + 1 < len(texts) else ""
    return None if not below or _asks_on(below) or is_label(below) or number_alone(below) else found


def answers_inside(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, tuple[int, ...]]:
    """Where labels of answers stand within paragraphs, right behind what is asked, by position of the paragraph.

    Their words are those that label other answers of the document (`known`), for somebody forgot to begin a line:
    `… een lening aanvragen? Reactie Ja, de lening …`.
    """
    openings = (opening_words(texts[n]) for n, division in known.items() if _labels_answer(division, texts[n]))
    counted = Counter(opening.words for opening in openings if opening)
    words = {each for each, count in counted.items() if count >= FEWEST_AROUND}
    found = {n: tuple(_behind_questions(text, words)) for n, text in enumerate(texts) if words and "?" in text}
    return {n: offsets for n, offsets in found.items() if offsets}


def _labels_answer(division: Division, text: str) -> bool:
    return division.label is AnsweredOrAsked.ANSWER or (not division.label and _is_answer(text[: division.end] or text))


def _is_answer(words: str) -> bool:
    return answer_label(words.strip()) is not None


def _behind_questions(text: str, words: Collection[str]) -> Iterator[int]:
    for offset in after_questions(text):
        opening = opening_words(text[offset:])
        if opening and opening.words in words and not opening.is_alone:
            yield offset
