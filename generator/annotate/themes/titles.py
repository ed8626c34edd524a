"""Marks the words of each question that are its title: linked nouns that set it apart, else the words that ask.

Words count less the more exchanges of the document hold them, and least where its title has them, too.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from generator.annotate.themes.title_clauses import TitleChoice, TitleClause
from generator.grammar.titles.asked_clauses import asks_when_or_why, clauses
from generator.grammar.titles.key_phrases import phrase_words, word_key
from generator.grammar.titles.leaning import leans
from generator.grammar.titles.left_out import LeftOut
from generator.grammar.titles.stretches import Stretch, stretches, with_article
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.knowledge.shipped.common_words import common_words
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems

# A word has this weight, and this share of the points of a word in the vocabulary of themes more.
_KNOWN, _SHARE = 1.0, 0.5
# What a word keeps that every exchange of the document holds, and one of the title of the document at the most.
_EVERYWHERE, _OF_TITLE = 0.3, 0.4
# A clause that asks, or states, says nothing of its own with fewer points.
_ASKING, _STATING = 0.75, 0.8
# The share of what a whole clause says that linked nouns say where the clause is too long and would be cut before their
# end: those at its beginning, and others.
_AT_START, _ANYWHERE = 0.55, 0.7
# As many words that say something the title of a report may leave out; other nouns leave out none.
_LEFT_OUT_BEHIND_TITLE = 4
_FEWEST = 3
_FEWEST_OF_PLAIN, _MOST_OF_SHORT = 5, 6
_MUCH_LESS, _MUCH_MORE = 0.35, 1.5
# The longest article before a stretch, and all words before a single noun, in characters.
_ARTICLE, _NEAR = 4, 20


def annotate_titles(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """One stretch of each question, or its words that ask; no two exchanges have the same; reports nothing."""
    found = {exchange.id: list(_found(consultation, exchange, knowledge)) for exchange in consultation.exchanges}
    apart = _apartness(found, consultation.front.title or "")
    taken: set[str] = set()
    for exchange, blocks in found.items():
        of_exchange = (clause for block in blocks for clause in _clauses(block, apart))
        annotation = _title(consultation, exchange, of_exchange, taken)
        if annotation:
            taken.add(annotation.target.casefold())
            yield annotation


_Found = tuple[int, str, list[Stretch], tuple[Span, ...]]
"""A block of a question, its legible text, the stretches of it, and where it names factions."""


def _found(consultation: Consultation, exchange: Exchange, knowledge: Knowledge) -> Iterator[_Found]:
    for block in exchange.question_blocks:
        text = consultation.legible(block)
        known = [(span, _KNOWN + _SHARE * word.weight) for word, span in theme_words().find(text)]
        named = tuple(name.span for name in faction_names(knowledge.factions).named(text))
        yield block, text, list(stretches(text, known, common_words(), named)), named


def _apartness(found: Mapping[str, Sequence[_Found]], title: str) -> Mapping[str, float]:
    """For each key from 0.3, where every exchange holds it, to 1.3, where one does; 0.4 at most for the title."""
    held = Counter(
        key for each in found.values() for key in {k for _, _, s, _ in each for one in s for k, _ in one.weights}
    )
    of_title = {word_key(word) for word in phrase_words(title)}
    apart: dict[str, float] = {}
    for key, count in held.items():
        share = 0.7 if len(found) == 1 else math.log((len(found) + 1) / count) / math.log(len(found) + 1)
        apart[key] = min(_EVERYWHERE + share, _OF_TITLE if key in of_title else math.inf)
    return apart


def _clauses(found_in: _Found, apart: Mapping[str, float]) -> Iterator[TitleClause]:
    block, text, found, factions = found_in
    starts = [each.span.start for each in found]
    for clause in clauses(text):
        inside = found[bisect_left(starts, clause.span.start) : bisect_left(starts, clause.span.end)]
        whole = [each for each in inside if each.span.end <= clause.span.end]
        yield TitleClause(block, text, clause, tuple(_choice(each, apart) for each in whole), factions)


def _choice(stretch: Stretch, apart: Mapping[str, float]) -> TitleChoice:
    points = tuple((key, weight * apart[key]) for key, weight in stretch.weights)
    return TitleChoice(stretch, points, any(apart[key] > _OF_TITLE for key, _ in points))


def _title(
    consultation: Consultation, exchange: str, found: Iterable[TitleClause], taken: Collection[str]
) -> Annotation | None:
    clause = _chosen(found, taken)
    if clause is None:
        return None
    kind, span = AnnotationKind.ASKED, clause.asked
    for choice in sorted(clause.choices, key=lambda choice: (choice.stretch.span.start != clause.first, -choice.total)):
        words = clause.text[choice.stretch.span.start : choice.stretch.span.end]
        if words.casefold() not in taken and _is_subject(choice, clause):
            kind, span = AnnotationKind.KEY_PHRASE, with_article(clause.text, choice.stretch.span)
            break
    where = consultation.joined(clause.block).span_of(span) if span else None
    return Annotation(kind, clause.text[span.start : span.end], clause.block, where, exchange) if where else None


def _chosen(found: Iterable[TitleClause], taken: Collection[str]) -> TitleClause | None:
    """The clause that a title is made of, of those that no title has yet if it can be.

    A clause is made when it is looked at. Mostly one of the first asks and says enough by itself, whatever follows.
    """
    made: list[TitleClause] = []
    each_in_turn = iter(found)
    for each in each_in_turn:
        made.append(each)
        if _tells_itself(each) and each.words.casefold() not in taken and each.is_said:
            if each.clause.words > _MOST_OF_SHORT:
                return each
            break
    made += each_in_turn
    free = [each for each in made if each.words.casefold() not in taken]
    clause = _subject([each for each in free if each.is_said])
    if clause is None or clause.clause.points_back or clause.points < _ASKING:
        return _subject(free) or _subject(made)
    return clause


def _tells(clause: TitleClause) -> bool:
    """Whether a clause asks and says something."""
    return clause.clause.is_asked and clause.clause.words >= _FEWEST and clause.points >= _ASKING


def _tells_itself(clause: TitleClause) -> bool:
    """Whether a clause asks and says something without what is before it."""
    return not clause.clause.points_back and _tells(clause)


def _subject(found: Sequence[TitleClause]) -> TitleClause | None:
    """The first clause that asks and says something by itself, else a statement that does, else one that asks."""
    asking = [each for each in found if each.clause.is_asked]
    telling = [each for each in asking if _tells(each)]
    own = [each for each in telling if not each.clause.points_back]
    stating = [each for each in found if each.points >= _STATING and not each.clause.is_asked]
    alone = [each for each in stating if not each.clause.points_back]
    told = _weighty(alone)
    if own and told and _says_little(own[0], told[0]):
        return told[0]
    for some in (
        own,
        told,
        _plain(asking, telling),
        _leant_on(asking, telling),
        telling,
        _weighty(stating),
        asking,
        found,
    ):
        if some:
            return some[0]
    return None


def _says_little(clause: TitleClause, statement: TitleClause) -> bool:
    """Whether a short clause that asks leaves to a statement what it is about: `een bandbreedte vast te stellen`."""
    return clause.clause.words <= _MOST_OF_SHORT and statement.points >= _MUCH_MORE * clause.points


def _plain(asking: Sequence[TitleClause], telling: Sequence[TitleClause]) -> Sequence[TitleClause]:
    """Those that ask in common words, before any that says something and points back."""
    before = asking[: asking.index(telling[0])] if telling else asking
    return [each for each in before if not each.clause.points_back and each.clause.words >= _FEWEST_OF_PLAIN]


def _leant_on(asking: Sequence[TitleClause], telling: Sequence[TitleClause]) -> Sequence[TitleClause]:
    """Where the first that says something leans on what is before it (`daarvan`): those before it that do not."""
    if not telling or not leans(telling[0].words):
        return ()
    before = asking[: asking.index(telling[0])]
    return [each for each in before if not leans(each.words) and each.clause.words >= _FEWEST_OF_PLAIN]


def _weighty(some: Sequence[TitleClause]) -> Sequence[TitleClause]:
    """The last one that does not say much less than the one that says most."""
    most = max((clause.points for clause in some), default=0.0)
    return [clause for clause in some if clause.points >= _MUCH_LESS * most][-1:]


def _is_subject(choice: TitleChoice, clause: TitleClause) -> bool:
    """Whether a stretch says what a clause is about as well as its quotation would."""
    stretch, start = choice.stretch, choice.stretch.span.start
    if not choice.is_apart or not stretch.may_be_title or clause.is_of_procedure:
        return False
    is_first = start == clause.first
    begins = clause.clause.span.start
    if is_first and stretch.span.end == clause.own.end and start - begins <= _ARTICLE:
        return True
    if stretch.is_quoting and is_first:
        return clause.is_cut or clause.telling.outside(stretch.span).words <= _LEFT_OUT_BEHIND_TITLE
    if not (stretch.is_linked or (start - begins <= _NEAR and stretch.is_described)):
        return False
    missing = clause.telling.outside(stretch.span)
    if missing.denies:
        return False
    return _says_most(choice, clause, missing) if stretch.is_linked else _says_all(clause, missing)


def _says_all(clause: TitleClause, missing: LeftOut) -> bool:
    """Whether a stretch that leaves out so much leaves out nothing of a question."""
    return clause.clause.is_asked and not missing.words and not asks_when_or_why(clause.text, clause.clause)


def _says_most(choice: TitleChoice, clause: TitleClause, missing: LeftOut) -> bool:
    """Whether linked nouns say all of a clause that is shown whole, or most of one that is not or lacks a subject."""
    stretch, begins = choice.stretch, clause.clause.span.start
    most = (_AT_START if stretch.span.start == clause.first else _ANYWHERE) * clause.points
    if (clause.needs_subject or not clause.is_said) and choice.total >= _AT_START * clause.points:
        return True
    if not clause.is_cut:
        return _says_all(clause, missing)
    is_shown = stretch.span.end <= clause.asked.end
    return choice.total >= most and not is_shown and "," not in clause.text[begins : stretch.span.start]
