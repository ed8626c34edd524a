"""Sentences of an exchange that stand in other answers as well, as pages show them: where, and in what they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby, islice

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.same_words.comparison import degree, readable
from generator.grammar.same_words.sentences import Sentence, sentence, whole
from generator.grammar.sentences.shortening import shortened
from generator.model.annotation import Annotation
from generator.model.consultation import Consultation, Exchange
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path
from generator.model.library import Record
from generator.model.same_words import Degree, SameWords
from generator.render.marks.languages import with_languages
from generator.render.marks.paragraph_anchors import paragraph_anchors
from generator.render.views.mention_summaries import turn_name
from generator.render.views.page_context import PageContext
from generator.render.views.sentences_elsewhere import SentenceWithOthers, sentences_elsewhere
from generator.render.writing import wording
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown

# So many sentences below one answer, and so many that others have.
_MOST_SHOWN, _MOST_ELSEWHERE = 5, 3
_OPENING = 90
# Each page of a consultation shows the same differences.
_MOST_KEPT = 512
_HOW = {
    Degree.SAME: "Staat ook in",
    Degree.NEARLY: "Staat vrijwel zo ook in",
    Degree.ALIKE: "Lijkt op een zin in",
}
_IN_SHORT = {
    Degree.SAME: "dezelfde zin in",
    Degree.NEARLY: "vrijwel dezelfde zin in",
    Degree.ALIKE: "vergelijkbare zin in",
}
_FIRST_HERE, _LATER, _FIRST_THERE = "Staat hier het eerst, later ook in", "dezelfde zin later in", " (het eerst)"
_HERE = "here"
_BY_DEGREE = {how: place for place, how in enumerate(Degree)}
_IN_OTHERS = {
    Degree.SAME: ("dezelfde zin", "zinnen ook"),
    Degree.NEARLY: ("vrijwel dezelfde zin", "zinnen vrijwel zo ook"),
    Degree.ALIKE: ("vergelijkbare zin", "vergelijkbare zinnen"),
}
_WHOLE = {Degree.SAME: "is woord voor woord gelijk aan", Degree.NEARLY: "is vrijwel gelijk aan"}


@dataclass(frozen=True)
class SameSentence:
    """A sentence and the answers that have it, or one like it: `how` says which.

    `words` are the first of its words, or all of them where the two differ: then `there` is the other sentence, and
    what differs is marked in both. `rest` says how many more have it, and `later` is the next that has it after
    `answers`.
    """

    how: str
    words: Markdown
    goes_on: bool
    answers: tuple[NamedLink, ...]
    rest: str = ""
    later: NamedLink | None = None
    there: Markdown | None = None


@dataclass(frozen=True)
class WholeAnswer:
    """An answer that is the same as another one, as a whole: `how` says whether it is so word for word."""

    name: str
    how: str
    other: NamedLink


@dataclass(frozen=True)
class SameWordsView:
    """What an exchange has in common with other answers; `summary` says it in a line.

    `more` counts what is left out of the same document, which the data has, and `more_elsewhere` that of others.
    """

    summary: str
    sentences: tuple[SameSentence, ...]
    more: int
    more_elsewhere: int
    answers: tuple[WholeAnswer, ...]

    @property
    def explains_signs(self) -> bool:
        """Whether differences are among what is shown."""
        return any(each.there is not None for each in self.sentences)


def same_words_view(context: PageContext, record: Record, exchange: Exchange) -> SameWordsView | None:
    """The sentences of an exchange that other answers have too, here or in other consultations; None without any."""
    found = list(record.same_words_of(exchange))
    elsewhere = list(sentences_elsewhere(context, record, exchange))
    if not found and not elsewhere:
        return None
    places = _Places(context, record)
    groups = [list(same) for _, same in groupby(found, key=_place)]
    # To mark what differs takes long, so only what is shown is made.
    here = islice(chain.from_iterable(map(places.sentences, groups)), _MOST_SHOWN)
    best_first = sorted(elsewhere, key=lambda each: _BY_DEGREE[each.degree])
    others = list(dict.fromkeys(annotation.target for annotation, _ in found))
    return SameWordsView(
        wording.opening("; ".join((*places.summaries(found), *_in_others(elsewhere)))),
        (*here, *map(_with_others, best_first[:_MOST_ELSEWHERE])),
        max(0, sum(map(_number_of, groups)) - _MOST_SHOWN),
        max(0, len(elsewhere) - _MOST_ELSEWHERE),
        tuple(places.whole_answers(exchange, others)),
    )


def _with_others(found: SentenceWithOthers) -> SameSentence:
    if found.there:
        words, there = _differences(found.text, found.there)
        return SameSentence(found.how, words, False, found.answers, found.rest, found.later, there)
    words, goes_on = _opening_of(found.text)
    return SameSentence(found.how, words, goes_on, found.answers, found.rest, found.later)


def _in_others(elsewhere: Sequence[SentenceWithOthers]) -> Iterator[str]:
    for how, (one, several) in _IN_OTHERS.items():
        found = [each for each in elsewhere if each.degree is how]
        count = len({each.text for each in found})
        said = one if count == 1 else f"{count} {several}"
        if found:
            yield f"{said} in een ander overleg" if _is_one(found) else f"{said} in andere overleggen"


def _is_one(elsewhere: Sequence[SentenceWithOthers]) -> bool:
    """Whether one sentence stands in one other consultation, as far as the page shows."""
    return len(elsewhere) == 1 and len(elsewhere[0].answers) == 1 and elsewhere[0].later is None


def _opening_of(text: str) -> tuple[Markdown, bool]:
    """The first words of a sentence, and whether it goes on."""
    opening = text if len(text) <= _OPENING else shortened(text, _OPENING)
    return with_languages(isolated(opening)), opening != text


_Found = tuple[Annotation, SameWords]


def _place(found: _Found) -> tuple[int | None, object]:
    return found[0].block, found[0].span


def _number_of(found: Sequence[_Found]) -> int:
    """How many entries one sentence has: one for all answers that have it word for word, and one for each other."""
    others = sum(same.degree is not Degree.SAME for _, same in found)
    return others + (others < len(found))


def _short(names: Sequence[str]) -> list[str]:
    """Names of answers in a row, of which only the first says that it is one: `antwoord 5`, `9`."""
    return [name if at == 0 else name.removeprefix("antwoord ") for at, name in enumerate(names)]


def _first_with(found: Sequence[_Found]) -> str:
    """The answer of the document that has a sentence first, word for word: its id, or `_HERE`; empty where unsure.

    That is where one that is nearly the same stands before it.
    """
    held = [(same.block, annotation.target) for annotation, same in found if same.degree is Degree.SAME]
    here = found[0][0].block
    if not held or here is None:
        return ""
    block, first = min((*held, (here, _HERE)))
    nearly = (same.block for _, same in found if same.degree is Degree.NEARLY)
    return "" if any(each <= block for each in nearly) else first


class _Answers:
    """The answers of a consultation: `by_id` in document order, and the anchors of their paragraphs by block."""

    def __init__(self, consultation: Consultation) -> None:
        self.by_id = {answer.id: answer for each in consultation.exchanges for answer in each.answers}
        self.anchors = paragraph_anchors(consultation)
        self._consultation = consultation
        self._wholes: dict[str, Sentence] = {}

    def whole(self, identifier: str) -> Sentence:
        """An answer as it is compared with another one; made once."""
        if identifier not in self._wholes:
            blocks = self.by_id[identifier].paragraphs
            self._wholes[identifier] = whole(" ".join(map(self._consultation.legible, blocks)))
        return self._wholes[identifier]


_answers_of = remembered_for(_Answers)


class _Places:
    """The answers of a consultation, as a page names and links them."""

    def __init__(self, context: PageContext, record: Record) -> None:
        self._context, self._record = context, record
        self._answers = _answers_of(record.consultation)

    def _name(self, identifier: str) -> str:
        return turn_name(self._answers.by_id[identifier])

    def _link(self, identifier: str, block: int | None = None, behind: str = "") -> NamedLink:
        """An answer, or the paragraph of it that a block is; words `behind` its name."""
        path, anchor = full_text_path(self._record.consultation.id), identifier
        if block is not None:
            anchor = self._answers.anchors.get(block, identifier)
        return NamedLink(f"{self._name(identifier)}{behind}", self._context.link(path, anchor))

    def summaries(self, found: Sequence[_Found]) -> Iterator[str]:
        """The other answers, each once, with those that are most alike first: `dezelfde zin in antwoord 5 en 14`."""
        best: dict[str, Degree] = {}
        for how in Degree:
            for annotation, same in found:
                if same.degree is how:
                    best.setdefault(annotation.target, how)
        places = list(dict.fromkeys(_place(each) for each in found if each[1].degree is Degree.SAME))
        first = _first_with([each for each in found if _place(each) == places[0]]) if len(places) == 1 else ""
        for how in Degree:
            others = [other for other in self._answers.by_id if best.get(other) is how]
            if names := _short([self._name(other) for other in others]):
                said = _LATER if first == _HERE and how is Degree.SAME else _IN_SHORT[how]
                firsts = (_FIRST_THERE if other == first else "" for other in others)
                yield f"{said} {wording.enumeration([*map(str.__add__, names, firsts)])}"

    def sentences(self, found: Sequence[_Found]) -> Iterator[SameSentence]:
        """One sentence: the answers that have it word for word together, then each of the others."""
        words = self._record.words(found[0][0])
        if same := [(annotation.target, same.block) for annotation, same in found if same.degree is Degree.SAME]:
            shown, goes_on = _opening_of(words)
            first = _first_with(found)
            links = tuple(self._link(*each, _FIRST_THERE if each[0] == first else "") for each in same)
            yield SameSentence(_FIRST_HERE if first == _HERE else _HOW[Degree.SAME], shown, goes_on, links)
        for annotation, like in found:
            if like.degree is not Degree.SAME:
                shown, there = _differences(words, self._record.read(like.block, like.span))
                answers = (self._link(annotation.target, like.block),)
                yield SameSentence(_HOW[like.degree], shown, False, answers, there=there)

    def whole_answers(self, exchange: Exchange, others: Sequence[str]) -> Iterator[WholeAnswer]:
        """The answers of an exchange that are the same as another one from the first word to the last."""
        for answer in exchange.answers:
            for other in others:
                how = None if other == answer.id else degree(self._answers.whole(answer.id), self._answers.whole(other))
                if said := _WHOLE.get(how) if how else None:
                    yield WholeAnswer(turn_name(answer), said, self._link(other))


@lru_cache(maxsize=_MOST_KEPT)
def _differences(here: str, there: str) -> tuple[Markdown, Markdown | None]:
    """The words of two sentences, with those marked that the other one does not have in this place."""
    one, other = sentence(here), sentence(there)
    if one is None or other is None:
        return with_languages(isolated(here)), None
    found = list(readable(one.words, other.words))
    return _marked(one, [(each.is_same, each.here) for each in found]), _marked(
        other, [(each.is_same, each.there) for each in found]
    )


def _marked(shown: Sentence, parts: Sequence[tuple[bool, tuple[int, int]]]) -> Markdown:
    """A sentence with the stretches of it that differ in bold; each stretch is its first word and the one behind."""
    texts = [(is_same, _between(shown, *words)) for is_same, words in parts]
    words = " ".join(with_languages(text) if is_same else _bold(text) for is_same, text in texts if text)
    return Markdown(f"{words}{with_languages(shown.text[shown.spans[-1].end :])}")


def _bold(words: str) -> str:
    return (
        f'<strong class="differs"><span class="visually-hidden">(anders:</span> {with_languages(words)}'
        '<span class="visually-hidden">)</span></strong>'
    )


def _between(of: Sentence, first: int, behind: int) -> str:
    """The text from a word to the one before another, with the signs between and behind them; empty without words."""
    if first == behind:
        return ""
    last = of.spans[behind].start if behind < len(of.spans) else of.spans[-1].end
    return of.text[of.spans[first].start : last].strip()
