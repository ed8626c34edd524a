"""A short form after a phrase in English shows how far it goes: `maximum sustainable yield (MSY)`."""

from __future__ import annotations

from dataclasses import replace

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.names import looks_dutch
from generator.grammar.foreign_runs.runs import Run
from generator.grammar.lexicons.lexicons import Evidence
from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.dutch import SMALL_WORDS

# What stands between a phrase and its short form: a bracket, or words such as `, verder te noemen`.
_SHORT_FORM = expression(
    r"[’”»'\"]{0,2}(?:\s*[(\[]\s*|,?\s+(?:hierna|verder|kortweg|afgekort|oftewel|ofwel|of)\b[\w :]{0,24}?\s|,\s+)"
    r"[‘“«'\"]{0,2}([A-Z][A-Za-z&]{1,8})(?:[-’'‐][a-z]+)?(?!\w)"
)
_FARTHEST = 4
_ELISION = expression(r"^[dl][’']")
_ENOUGH = 2


def with_initials(run: Run) -> Run:
    """The run with the words around it that the letters of its short form stand for."""
    if run.lexicon.language == "fr":
        return _with_small_words(run) or run
    if run.lexicon.language != "en":
        return run
    return _with_names_after(run) or _with_words_before(run) or _with_words_after(run) or run


def is_of_short_form(run: Run) -> bool:
    """Whether a word of the language stands in a title whose letters follow, beside words that no list has.

    `Bovine Spongiform Encephalopathy (BSE)`
    """
    if not any(word.evidence is Evidence.PROOF and word.is_capital for word in run.words[run.first : run.last + 1]):
        return False
    longer = with_initials(run)
    return len(longer) > len(run) and len(longer) > _ENOUGH


def _with_words_before(run: Run) -> Run | None:
    letters = _letters_after(run)
    if not letters or letters == _initials(run):
        return None
    for first in range(run.first - 1, max(-1, run.first - _FARTHEST), -1):
        if not run.touches(first) or not _may_belong(run.words[first]):
            return None
        longer = replace(run, first=first)
        if _initials(longer) == letters:
            return longer
    return None


def _with_names_after(run: Run) -> Run | None:
    """`Liberation Tigers of Tamil Eelam`: `of` leads to names, and their letters are in the short form, too."""
    link = run.last + 1
    if link + 1 >= len(run.words) or run.words[link].text != "of" or not run.touches(run.last):
        return None
    for last in range(link + 1, min(link + _FARTHEST, len(run.words))):
        if not run.touches(last - 1) or not run.words[last].is_capital:
            return None
        longer = replace(run, last=last)
        if _letters_after(longer) == _initials(longer):
            return longer
    return None


def _with_words_after(run: Run) -> Run | None:
    """`Future Circular Collider (FCC)`: last words that no list has, and that the short form counts."""
    if not run.words[run.first].is_capital:
        return None
    for last in range(run.last + 1, min(run.last + _FARTHEST, len(run.words))):
        word = run.words[last]
        if not run.touches(last - 1) or not word.is_capital or word.small in SMALL_WORDS or looks_dutch(word):
            return None
        longer = replace(run, last=last)
        if len(longer) > _ENOUGH and _letters_after(longer) == _initials(longer):
            return longer
    return None


def _with_small_words(run: Run) -> Run | None:
    """`Commission de surveillance du secteur financier (CSSF)`: small last words that the short form counts."""
    for last in range(run.last + 1, min(run.last + _FARTHEST, len(run.words))):
        if not run.touches(last - 1):
            return None
        longer = replace(run, last=last)
        if run.words[run.first].is_capital and _letters_after(longer) == _initials(longer):
            return longer
    return None


def _letters_after(run: Run) -> str:
    found = _SHORT_FORM.match(run.text, run.span.end)
    return "".join(filter(str.isupper, found[1])) if found else ""


def _initials(run: Run) -> str:
    own = run.words[run.first : run.last + 1]
    return "".join(_ELISION.sub("", word.text)[:1] for word in own if word.evidence is not Evidence.LINK).upper()


def _may_belong(word: TextWord) -> bool:
    if word.evidence in (Evidence.BOTH, Evidence.LINK):
        return True
    is_name = word.is_capital and not word.is_first and word.small not in SMALL_WORDS and not looks_dutch(word)
    return is_name and bool(word.text)
