"""How far a title goes: the number and the subtitle after it, and the words of both languages that it begins with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.bodies import is_body_abroad, names_ministry
from generator.grammar.foreign_runs.names import BODIES
from generator.grammar.foreign_runs.runs import Run
from generator.grammar.lexicons.counts import has, is_far_more_dutch
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence, evidence_of
from generator.grammar.lexicons.words import OPENING_MARKS, SPACE, TextWord
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set

# Between two parts of a quotation or of a title with a subtitle.
_PAUSE = expression(r"[.,;:?!]['’”\"]?\s+|\s+[–—-]\s+")
_SUBTITLE = expression(r":\s+|\s+[–—-]\s+")
_ARTICLES = ("a", "A", "an", "An")
_FIRST_ARTICLES = word_set("Das Der Die Ein Eine La Le Les The Un Une")
_ARTICLE = expression(r"(?<=\s)[Aa]n?\s+$")
_FEWEST_WORDS_OF_QUOTATION = 6
_FARTHEST_START = 5
_YEAR = expression(r"(?:19|20)\d\d")
_NUMBER_OF_YEAR = expression(r"\d{1,3}/(?:19|20)\d\d")
# `General Comment No. 14`.
_NUMBERED = expression(r"\s(?:[Nn]o\.|No|Nos\.?|Vol\.?|nº|№)\s\d{1,3}(?![\w/])")
_ACTS = word_set("act order bill treaty convention regulations rules")
_OF_YEAR = expression(r"\sof\s(?:1[789]|20)\d\d(?!\d)")
_NUMBERED_KINDS = word_set("comment decision opinion protocol recommendation report resolution")
_VERSION = expression(r"\d\.\d")
# After a number that belongs to a title, and counts nothing: `Key Stage 2, …`, `Maritime Group 1 (SNMG1)`.
_AFTER_NUMBER = expression(r"$|[,;:?!)»”’'\"]|\.(?!\d)|\s\((?!(?:19|20)\d\d\))")
_LONGEST_NUMBER = 2
# `of`, `for`, `des`, `für`.
_LONGEST_LINK = 3
_LONGEST_BODY = 14
_LONGEST_AUTHOR = 9
_REACH_OF_BODY = 4
_LONGEST_FIELD = 5
# `Ministerium für Umwelt, Landwirtschaft und Energie`, `Institut für Bau-, Stadt- und Raumforschung`
_IN_BODY = expression(r"[-‐‑]?,?\s+")
_ANDS = frozenset({"et", "und"})
_GERMAN_LINKS = ("der", "des", "für", "von")
_IN_TITLES = frozenset(
    {"das", "der", "die", "für", "gegen", "im", "in", "nach", "über", "von", "zum", "zur", "zwischen"}
)
_WHOLE_FIELDS = word_set("Defence Defense Justice State Transportation")
_WITH_FIELDS = word_set("Committee Department Directorate Directorate-General Ministry")


def with_start_and_end(run: Run) -> Run:
    """A run with the words of both languages that its title begins with, and the letters that it ends with.

    `Transport of live animals in the EU`: a capital within a sentence begins a title, and only English has `the`.
    """
    if run.lexicon.language != "en":
        return run
    return replace(run, first=_start(run), last=_end(run))


def with_number(run: Run) -> Run:
    """A title in capitals with the number that it ends with: `Family Planning 2030`, `Special Report 21/2021`."""
    last, at = run.words[run.last], run.last + 1
    if run.lexicon.language == "en" and last.small in _ACTS and (of_year := _OF_YEAR.match(run.text, last.end)):
        return replace(run, last=next(n for n in range(at, len(run.words)) if run.words[n].end >= of_year.end()))
    is_numbered = last.is_capital or last.small in _NUMBERED_KINDS
    if len(run) > 1 and is_numbered and (numbered := _NUMBERED.match(run.text, last.end)):
        return replace(run, last=next(n for n in range(at, len(run.words)) if run.words[n].end >= numbered.end()))
    if len(run) == 1 or not last.is_capital or at == len(run.words) or run.text[last.end : run.words[at].start] != " ":
        return run
    number = run.words[at]
    if at + 1 < len(run.words) and _VERSION.fullmatch(run.text[number.start : run.words[at + 1].end]):
        return replace(run, last=at + 1)
    if at + 1 < len(run.words) and _NUMBER_OF_YEAR.fullmatch(run.text[number.start : run.words[at + 1].end]):
        return replace(run, last=at + 1)
    is_short = number.text.isdecimal() and len(number.text) <= _LONGEST_NUMBER
    is_its = is_short and bool(_AFTER_NUMBER.match(run.text, number.end))
    # The year behind a journal is none of it: `…, Nature Human Behaviour 2022.`
    is_year = _YEAR.fullmatch(number.text) and run.text[max(0, run.span.start - 2) : run.span.start] != ", "
    return replace(run, last=at) if is_its or is_year else run


def joined(runs: Iterable[Run]) -> list[Run]:
    """Runs, where sentences of one quotation, or a title and its subtitle, are one."""
    made: list[Run] = []
    for run in runs:
        before = made[-1] if made else None
        if before and run.first <= before.last:
            continue
        if before and _is_beside(before, run) and _is_one(before, run):
            made[-1] = replace(before, last=run.last)
        else:
            made.append(run)
    return made


def _is_beside(before: Run, after: Run) -> bool:
    """Whether nothing but a number or an article stands between: `Taxing Wages 2023: Indexation …`, `…: a guide`."""
    between = before.words[before.last + 1 : after.first]
    return len(between) <= 1 and all(word.text.isdecimal() or word.text in _ARTICLES for word in between)


def _is_one(before: Run, after: Run) -> bool:
    between = _ARTICLE.sub("", before.text[before.span.end : after.span.start].lstrip(" 0123456789"))
    links = (before.has_plain_links, after.has_plain_links)
    # A comma also stands between names: `Human Rights Watch, The Safe Dog Project`.
    is_one = all(links) and (before.words[before.first].is_capital or _is_quoted(before))
    is_one = is_one and not is_apart(before.text, before.words, after.first)
    is_linked = is_one if between.startswith(",") else any(links) or bool(_SUBTITLE.fullmatch(between))
    is_long = min(len(before), len(after)) > 1 and len(before) + len(after) >= _FEWEST_WORDS_OF_QUOTATION
    return bool(_PAUSE.fullmatch(between)) and is_long and is_linked


def is_apart(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a comma before a word parts two titles: an article follows, or an author stands before it.

    `Cour des comptes, Le soutien aux bibliothèques`, `Council of Europe, Prisons and Prisoners in Europe`
    """
    if words[at].text in _FIRST_ARTICLES:
        return True
    if words[at].is_capital and _is_author_abroad(text, words, at):
        return True
    first = at - 1
    while first and _leads_on(text, words, first - 1):
        first -= 1
    is_author = 1 < at - first < _LONGEST_AUTHOR and words[first].is_first and words[first].small not in SMALL_WORDS
    # `Volgens Global Fund to Fight AIDS, Tuberculosis and Malaria`
    is_author = is_author and not is_far_more_dutch(words[first].small, "en")
    is_author = is_author and any(word.is_capital and word.small in BODIES for word in words[first:at])
    return is_author and not _is_list_in_english(words, first, at)


def _is_author_abroad(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a body of French or German stands before the comma: `Direction générale du Trésor, Guide …`.

    The fields of a ministry are a list: `Bundesministerium für Umwelt, Naturschutz und Sicherheit`.
    """
    first = at - 1
    while first > 0 and at - first < _LONGEST_BODY and not _is_body(words, first):
        if not _IN_BODY.fullmatch(text[words[first - 1].end : words[first].start]):
            return False
        first -= 1
    return _is_body(words, first) and not _is_list_of_fields(words, first, at)


def _is_body(words: Sequence[TextWord], at: int) -> bool:
    """Whether a word names a body; one that English has, too, does where a word of French follows."""
    if not is_body_abroad(words[at].text):
        return False
    behind = [word.text for word in words[at + 1 : at + _REACH_OF_BODY]]
    if behind and behind[0] in _GERMAN_LINKS:
        return True
    is_french = any(map(_is_french, behind))
    is_english = LEXICONS["en"].has(words[at].small) or has(words[at].small, "en")
    return is_french or not is_english


def _is_french(word: str) -> bool:
    of_french, of_english = (evidence_of(word, language, is_first=False) for language in ("fr", "en"))
    return of_french in (Evidence.PROOF, Evidence.LINK) and of_english not in (Evidence.PROOF, Evidence.LINK)


def _is_list_of_fields(words: Sequence[TextWord], first: int, at: int) -> bool:
    leads = names_ministry(words[first].text) or words[at - 2].text in ("für", "zur", "pour")
    behind = [word.text for word in words[at + 1 : at + _LONGEST_FIELD]]
    last = next((number for number, word in enumerate(behind) if word in _ANDS), None)
    # `…, Höchstmengen für Vitamine und Mineralstoffe` is a title, and so is `…, Russland und die Ukraine`.
    return leads and last is not None and _IN_TITLES.isdisjoint([*behind[:last], *behind[last + 1 : last + 2]])


def _is_list_in_english(words: Sequence[TextWord], first: int, at: int) -> bool:
    """Whether a comma stands in the fields of a ministry: `Ministry of Agriculture, Nature and Food Quality`."""
    is_led = any(
        word.text in _WITH_FIELDS and then.text in ("of", "for", "on") for word, then in pairwise(words[first:at])
    )
    goes_on = any(
        word.text == "and" and then.is_capital for word, then in pairwise(words[at + 1 : at + _LONGEST_FIELD])
    )
    return is_led and goes_on and words[at - 1].text not in _WHOLE_FIELDS


def _leads_on(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a word and the one after it may be of one name."""
    word = words[at]
    is_of_name = word.is_capital or (0 < len(word.text) <= _LONGEST_LINK)
    return is_of_name and bool(SPACE.fullmatch(text[word.end : words[at + 1].start]))


def _is_quoted(run: Run) -> bool:
    return run.text[max(0, run.span.start - 1) : run.span.start] in OPENING_MARKS


def _start(run: Run) -> int:
    """The number of the first word: a capital within the sentence, from which words of both languages lead on."""
    at = run.first
    while at and run.first - at < _FARTHEST_START and run.touches(at - 1):
        at -= 1
        word = run.words[at]
        if word.evidence not in (Evidence.BOTH, Evidence.LINK, Evidence.PROOF):
            return run.first
        if word.is_capital:
            is_title = not word.is_first and word.evidence is not Evidence.LINK
            return _first_capital(run, at) if is_title and not run.words[run.first].is_capital else run.first
    return run.first


def _first_capital(run: Run, at: int) -> int:
    """The number of the first of the words in capitals that a title begins with: `Special Rapporteur on torture`."""
    while at and run.touches(at - 1) and run.words[at - 1].is_capital and not run.words[at - 1].is_first:
        if run.words[at - 1].evidence not in (Evidence.BOTH, Evidence.PROOF):
            break
        at -= 1
    return at


def _end(run: Run) -> int:
    """The number of the last word: letters that `the` leads to."""
    at, is_plain = run.last, False
    while at + 2 < len(run.words) and run.touches(at) and run.words[at + 1].evidence is Evidence.LINK:
        at += 1
        is_plain = is_plain or run.words[at].text == "the"
    ends = is_plain and run.touches(at) and run.words[at + 1].evidence is Evidence.LETTERS
    return at + 1 if ends else run.last
