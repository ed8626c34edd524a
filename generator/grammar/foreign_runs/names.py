"""Names around words of another language: of a firm or a paper they are none, of a body they belong to it."""

from __future__ import annotations

from dataclasses import replace

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.runs import Run
from generator.grammar.lexicons.counts import has, is_dutch
from generator.grammar.lexicons.lexicons import Evidence
from generator.grammar.lexicons.persons import FIRST_NAMES
from generator.grammar.lexicons.words import HYPHEN, OPENING_MARKS, TextWord
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import listed_phrases, word_set

# Last words of names of firms and places.
_FIRMS = word_set(
    """
    airlines airport bank biologicals brewery business campus capital company consultancy consultants consulting
    corporation energy entertainment express foods gaming group holding holdings hotel inc industries instruments
    insurance international limited logistics ltd motors oil park partners pharma pharmaceuticals plc records resort
    shipping shipyards software solutions stadium steel studios systems technologies telecom trading ventures
    """
)
_PAPERS = word_set("chronicle gazette guardian herald journal magazine observer post telegraph times tribune weekly")
_LANDSCAPES = word_set(
    "bay beach bluff creek falls harbour heights hill hills island lake mountain point ridge river rocks springs valley"
)
_TERRITORIES = frozenset({"Land", "Stadt", "Kreis", "Landkreis", "Freistaat"})
# Words that set a body, a programme or a law apart from a firm or a place.
BODIES = word_set(
    """
    academy act action agency agenda agreement alliance army assembly assessment association authority award board
    bureau campaign center centre charter clearinghouse coalition code college commission committee community compact
    conference congress consortium convention corps council court declaration department dialogue directive directorate
    division embassy facility federation festival force forum foundation framework front fund guidelines house index
    initiative inspectorate institute institution instrument laboratory law league library mechanism memorandum
    ministry mission monitor movement museum network observatory office organisation organization outlook overview
    package pact panel papers partnership plan platform police policy principles program programme project protocol
    registry regulation report review rules scheme school secretariat service services society standard standards
    statement strategy study summit survey system taskforce theory tracker treaty tribunal union unit university update
    yearbook
    """
)
# Dutch words in capitals: `de Conferentie Climate Smart Food`, `het Amerikaanse Department of Defense`.
_DUTCH = expression(
    r"(?:se|sche|ie|ij|ing|heid|aat|aad|aal|aan|wet|lijn|slag|ter|ris|lid|plan|nota|ief|tuk|den|gen|ren|ten|ken|len|schap"
    r"|dienst|amer|oep|fonds|amma|um|aar|eur|iek|isme|huis|werk|recht|punt|week|jaar|dag)$"
)
_STREETS = word_set("Avenue Boulevard Chaussée Place Quai Rue")
# What Dutch names of bodies begin with.
_DUTCH_HEADS = word_set(
    """
    Centraal Centrale Koninklijk Koninklijke Landelijk Landelijke Nationaal Nationale Regionaal Regionale
    Stichting Taskforce Vereniging
    """
)
# What a name in another language is given in: `in het Engels Committee for Risk Assessment`.
_TONGUES = word_set(
    "Arabisch Deens Duits Engels Frans Fries Italiaans Papiaments Pools Portugees Russisch Spaans Turks Zweeds"
)
_CLOSING = tuple("»”’'\"")
_BEHIND_TITLE = expression(r"[»”’'\"],\s$")
_REACH = 4
_YEAR = expression(r"(?:19|20)\d\d")
_MOST_WORDS_OF_FIRM = 2
# Heads of names that say nothing without a place.
_HEADS = word_set(
    """
    charter college convention declaration embassy government institute kingdom ministry museum parliament principality
    protocol republic school treaty university
    """
)
# Words that a name or an abbreviation makes a title with, alone: `Magnitsky Act`, `AI Act`.
_TITLES = word_set(
    """
    accord accords act agreement agreements consensus convention declaration directive doctrine facility framework
    guidelines initiative mechanism papers principles process regulation rules scheme statement strategy treaty
    university
    """
)


def is_title_of_name(run: Run) -> bool:
    """Whether a run is one word that makes a title with a name or with letters: `Magnitsky Act`, `AI Act`."""
    word = run.words[run.last]
    if len(run) == 1 and word.is_capital and _names_after(run):
        return True
    if not word.is_capital or word.small not in _TITLES:
        return False
    if len(run) > 1:
        return len(run) == len(("AI", "Act")) and run.words[run.first].evidence is Evidence.LETTERS
    return run.first > 0 and _is_name(run, run.first - 1)


def _names_after(run: Run) -> int:
    """How many words after it `of` leads to that are names: `University of Groningen`, `Republic of Kosovo`."""
    at = run.last + 1
    if run.words[run.last].small not in _HEADS or at == len(run.words) or run.words[at].text != "of":
        return 0
    while at + 1 < len(run.words) and run.touches(at) and _is_place(run.words[at + 1]):
        at += 1
    return at - run.last if run.touches(run.last) and at > run.last + 1 else 0


def _is_place(word: TextWord) -> bool:
    return word.is_capital and not word.text.isupper() and word.small not in SMALL_WORDS


def is_loan_or_name(run: Run) -> bool:
    """Whether a run is a loan of Dutch dictionaries, or the name of a firm, a paper or a place."""
    written = run.text[run.span.start : run.span.end].casefold().replace("’", "'")
    words = " ".join(written.split())
    if HYPHEN.sub(" ", words) in listed_phrases("loan-phrases") or words in listed_phrases("foreign-names"):
        return True
    last = run.words[run.last]
    if last.is_capital and last.small in _PAPERS:
        return True
    # `Land Bremen`
    if run.lexicon.language == "de" and len(run) == _MOST_WORDS_OF_FIRM and run.words[run.first].text in _TERRITORIES:
        return True
    # `in Black Rocks`
    if len(run) == _MOST_WORDS_OF_FIRM and last.is_capital and last.small in _LANDSCAPES:
        return True
    if (
        run.words[run.first].text in _STREETS
        or _is_of_journal(run)
        or _is_firm(run)
        or _is_person(run)
        or _is_in_dutch_name(run)
    ):
        return True
    # What a word links to is no firm: `Codex Committee on Contaminants in Foods`.
    is_led = len(run) > 1 and run.words[run.last - 1].evidence is Evidence.LINK
    return last.small in _FIRMS and not is_led and _has_name_before(run)


def with_names(run: Run) -> Run:
    """A run of a body with the names that its own name begins with: `Johns Hopkins University`."""
    run = replace(run, last=run.last + _names_after(run))
    first = run.first
    while first and _is_of_body(run) and _is_name(run, first - 1):
        first -= 1
    return replace(run, first=first, last=run.last + _has_year(run))


def _has_year(run: Run) -> bool:
    """Whether the year of a title follows it: `World Report 2012`, `«Groningen Dynamic Update 2019»`."""
    last = run.words[run.last]
    if not last.is_capital or run.last + 1 == len(run.words):
        return False
    after = run.words[run.last + 1]
    is_year = bool(_YEAR.fullmatch(after.text)) and run.text[last.end : after.start] == " "
    if _BEHIND_TITLE.search(run.text[max(0, run.span.start - _REACH) : run.span.start]):
        return False  # of a journal: `’, Utrecht Review 2013, p. 5`
    return is_year and (last.small in BODIES or _is_quoted(run, after.end) or _is_in_source(run, after.end))


def _is_in_source(run: Run, end: int) -> bool:
    """Whether a run stands between the commas of a source: `OECD, Education at a Glance 2023, Parijs`."""
    return (
        len(run) > _MOST_WORDS_OF_FIRM
        and run.text[max(0, run.span.start - 2) : run.span.start] in (", ", ": ")
        and run.text[end : end + 1] == ","
    )


def _is_quoted(run: Run, end: int) -> bool:
    return (
        run.text[max(0, run.span.start - 1) : run.span.start] in OPENING_MARKS and run.text[end : end + 1] in _CLOSING
    )


def _is_of_journal(run: Run) -> bool:
    """`Journal of Medicine`."""
    pairs = zip(run.words[run.first : run.last], run.words[run.first + 1 : run.last + 1], strict=True)
    return any(word.text == "Journal" and after.text in ("of", "for", "on") for word, after in pairs)


def _is_firm(run: Run) -> bool:
    """Whether one or two words follow a name, and nothing says that it is the name of a body."""
    is_short = len(run) <= _MOST_WORDS_OF_FIRM and not _is_of_body(run)
    return is_short and run.first > 0 and _is_name(run, run.first - 1)


def _is_person(run: Run) -> bool:
    """Whether a run is a first name and one word more, and no body or title: `Grace Bishop`."""
    first, last = run.words[run.first], run.words[run.last]
    is_pair = run.last == run.first + 1 and first.is_capital and last.is_capital
    return is_pair and first.small in FIRST_NAMES and not _is_of_body(run)


def _is_in_dutch_name(run: Run) -> bool:
    """Whether loans alone stand behind the word that makes them a name in Dutch: `Nationaal Platform Matchfixing`."""
    before = run.words[run.first - 1] if run.first and run.touches(run.first - 1) else None
    return before is not None and not run.proofs and before.text in _DUTCH_HEADS


def _is_of_body(run: Run) -> bool:
    return any(word.is_capital and word.small in BODIES | _TITLES for word in run.words[run.first : run.last + 1])


def _is_name(run: Run, at: int) -> bool:
    """Whether a word is a name that the word after it belongs to."""
    word, after = run.words[at], run.words[at + 1]
    # The words of a place that a list names say nothing: `United States Senate`.
    if not word.text:
        return run.text[word.start].isupper() and run.text[word.end : after.start].isspace()
    is_strange = word.evidence in (Evidence.NONE, Evidence.NAME) and word.is_capital and not _is_no_name(word)
    return (
        is_strange
        # A place as Dutch spells it is of no title in English: `de verklaring van Riyad Common Framework`.
        and not (is_dutch(word.small) and not has(word.small, run.lexicon.language))
        and run.text[after.start].isupper()
        and not looks_dutch(word)
        and run.text[word.end : after.start].isspace()
    )


def _is_no_name(word: TextWord) -> bool:
    return word.is_first or word.text.isupper() or word.text.endswith(("’s", "'s")) or word.text in _TONGUES


def looks_dutch(word: TextWord) -> bool:
    """Whether a word in capitals is an ordinary Dutch one, or ends as one does."""
    return word.small in SMALL_WORDS or bool(_DUTCH.search(word.small))


def _has_name_before(run: Run) -> bool:
    """Whether it begins with a name, or one stands right before it: `Atradius Dutch State Business`."""
    first = run.words[run.first]
    # Of a word that no list of ours has a lexicon cannot show whether it is a name: `Philips Medical Systems`.
    if first.evidence in (Evidence.NAME, Evidence.LETTERS) or not run.lexicon.has(first.small):
        return True
    before = run.words[run.first - 1] if run.first else None
    is_name = before and before.is_capital and before.small not in SMALL_WORDS
    return bool(is_name) and run.text[run.words[run.first - 1].end : run.span.start].isspace()
