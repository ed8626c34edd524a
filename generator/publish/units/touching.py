"""Which entries of the editors' lists can touch a document, by its words.

A term can touch a document that holds all words of one of its forms, a topic one that holds all words of something that
decides it. Capitals, accents and hyphens make no difference here, so that more may be said to touch than does, and
never less. Factions and the official lists touch every document. What an entry says to readers alone touches none: it
is for pages, which are made later.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from hashlib import sha256

from generator.grammar.terms.shared_words import shared
from generator.grammar.words.abbreviations import further_forms
from generator.grammar.words.in_text import WILDCARD
from generator.grammar.words.tokens import INSIDE
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import GlossaryTerm, Knowledge, Topic

_WORD = re.compile(rf"{INSIDE}+")
_PATTERN = re.compile(rf"(?:{INSIDE}|{re.escape(WILDCARD)})+")
# What capitals and accents leave, and the one letter that they do not: the dotless i.
_LEFT_OUT = frozenset(("Mn", "Cf"))
_DOTLESS = str.maketrans("ı", "i")
# More than editors keep.
_ENTRIES = 16_384

Words = frozenset[str]


def words_of_document(consultation: Consultation, sidecar: Sidecar) -> Words:
    """All words of a document and the terms of its editor, folded; also those written in part (`land- en tuinbouw`)."""
    texts = [consultation.source.text, *(f"{edit.term} {edit.means or ''}" for edit in sidecar.terms)]
    for block in consultation.blocks:
        legible = consultation.legible(block.index)
        texts += (legible, consultation.joined(block.index).text)
        texts += (whole for _, wholes in shared(legible) for whole in wholes)
    front = consultation.front
    texts += filter(None, (front.title, front.committee, front.addressee))
    written = {word for text in dict.fromkeys(texts) for word in _WORD.findall(text)}
    return frozenset(map(_folded, written))


def topics_named(sidecar: Sidecar) -> frozenset[str]:
    """The ids of the topics that an editor added or removed."""
    edits = sidecar.exchanges.values()
    return frozenset(topic for edit in edits for topic in (*edit.add_topics, *edit.remove_topics))


class Touching:
    """Says by digests what of the editors' lists can touch a document; equal digests, equal knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._entries = (*knowledge.glossary, *knowledge.general)
        self._digests = tuple(map(_of_term, self._entries))
        self._topics = tuple(map(_of_topic, knowledge.topics))

    @cached_property
    def everywhere(self) -> str:
        """The digest of what touches every document."""
        known = self.knowledge
        apart = ("glossary", "general", "topics", "dossiers", "missing", "publisher")
        lists = {name: getattr(known, name) for name in Knowledge.model_fields if name not in apart}
        lists["factions"] = tuple(each.model_dump_json() for each in known.factions)
        lists["chosen"] = tuple(sorted(known.chosen))
        return _digest((repr(sorted(lists.items())), repr((bool(known.glossary), bool(known.topics)))))

    @cached_property
    def whole(self) -> str:
        """The digest of all that documents are understood with."""
        return _digest((self.everywhere, *self._digests, "topics", *self._topics))

    def digest(self, words: Words, topics: Collection[str]) -> str:
        """The digest of the entries that can touch a document with these words, whose editor names these topics."""
        touching = sorted(
            {number for first in words & self._by_first.keys() for number in self._standing(first, words)}
        )
        lines = "\n".join(("", *sorted(words), ""))
        of_topics = (
            digest
            for topic, digest, tests in zip(self.knowledge.topics, self._topics, self._deciding, strict=True)
            if topic.id in topics or any(_is_met(test, words, lines) for test in tests)
        )
        return _digest((*(self._digests[number] for number in (*self._always, *touching)), "topics", *of_topics))

    def _standing(self, first: str, words: Words) -> Iterator[int]:
        return (number for number, form in self._by_first[first] if all(word in words for word in form))

    @cached_property
    def _families(self) -> dict[str, list[int]]:
        """The numbers of entries with the same term, of which one may take the place of another."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(self._entries):
            found[_folded(entry.term)].append(number)
        return found

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[int, Sequence[str]]]]:
        """By first word the forms, each with the number of an entry that it touches."""
        found: dict[str, list[tuple[int, Sequence[str]]]] = defaultdict(list)
        for numbers in self._families.values():
            forms = {form for number in numbers for form in _forms(self._entries[number])}
            for first, *rest in filter(None, forms):
                found[first] += ((number, rest) for number in numbers)
        return found

    @cached_property
    def _always(self) -> tuple[int, ...]:
        """The numbers of the entries with a form without letters."""
        return tuple(number for number, entry in enumerate(self._entries) if () in _forms(entry))

    @cached_property
    def _deciding(self) -> tuple[Sequence[Sequence[str]], ...]:
        return tuple(tuple(_tests(phrase) for phrase in topic.match) for topic in self.knowledge.topics)


@lru_cache(maxsize=_ENTRIES)  # a preview reads the same lists again and again
def _forms(entry: GlossaryTerm) -> frozenset[tuple[str, ...]]:
    """All ways to write an entry, each as its words."""
    forms = {entry.term, *entry.forms, *filter(None, (entry.expansion,))}
    forms |= {further for form in (entry.term, *entry.forms) for further in further_forms(form, entry.expansion)}
    return frozenset(tuple(map(_folded, _WORD.findall(form))) for form in forms)


def _tests(phrase: str) -> tuple[str, ...]:
    """What the words of a document must hold where a phrase of a topic stands: words, or beginnings or ends of some."""
    return tuple(map(_test, _PATTERN.findall(unicodedata.normalize("NFC", phrase))))


def _test(written: str) -> str:
    """A word, or the letters that one begins or ends with, with the end of a line before or behind them.

    Empty where neither is known: any document meets it.
    """
    if WILDCARD not in written:
        return _folded(written)
    first, last = written.partition(WILDCARD)[0], written.rpartition(WILDCARD)[2]
    if first:
        return f"\n{_folded(first)}"
    return f"{_folded(last)}\n" if last else ""


def _is_met(tests: Sequence[str], words: Words, lines: str) -> bool:
    return all(not test or test in words or ("\n" in test and test in lines) for test in tests)


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in plain if unicodedata.category(sign) not in _LEFT_OUT).translate(_DOTLESS)


@lru_cache(maxsize=_ENTRIES)
def _of_term(entry: GlossaryTerm) -> str:
    # Of several meanings, where no word around decides, a doubt says the definitions.
    shown = {"source", "familiar"} if entry.near else {"source", "familiar", "definition"}
    return _digest((entry.model_dump_json(exclude=shown),))


@lru_cache(maxsize=_ENTRIES)
def _of_topic(topic: Topic) -> str:
    return _digest((topic.model_dump_json(exclude={"description"}),))


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", errors="surrogatepass")).hexdigest()
