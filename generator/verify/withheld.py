"""The witness of withholding: withheld words of a document are in no file that the site has of that document.

This module alone holds the words that were withheld, deleted or hidden. Words that are shown elsewhere in the document
prove nothing and are skipped; so are words of another document on a page that shows both.
"""

from __future__ import annotations

import dataclasses
import gzip
import html
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.grammar.characters.folding import folded
from generator.messages.message import say
from generator.model.consultation import Consultation
from generator.model.identifiers import CONSULTATIONS
from generator.model.text import SourceText, Span
from generator.model.withholding import unseen_spans, withheld_spans
from generator.problems import Code, Place, Problems
from generator.verify.built import reader, site_files
from generator.verify.expected_words import ADVICE
from generator.verify.facts import FRAGMENT

# Shorter words occur in any text; deleted and hidden text needs this many words, because each is an ordinary word.
SHORTEST = 5
FEWEST_WORDS = 4
# A number of at least this many digits is recognised in any spelling.
FEWEST_DIGITS = 8
# How many folded lines are remembered: pages repeat each other.
_REMEMBERED = 2**14
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
# A `&` that may begin something other than a reference to a sign that no address of a document has.
_TELLING = re.compile(r"&(?!(?:amp|lt|gt|quot|#(?:3[3-9]|4[0-46]|5[89]|6[0-4]|9[1-46]|12[3-6]));)")
_MENTIONED = re.compile(rf"{re.escape(CONSULTATIONS)}([\w-]+)/")


class Secret(NamedTuple):
    """Withheld words in the form for comparing, their digits if they are a number, and their place."""

    words: str
    digits: str
    file: str
    line: int
    column: int
    page: int | None

    @property
    def place(self) -> Place:
        """Where they stand in the source."""
        return Place(self.file, self.line, self.column, self.page)


class Withheld(NamedTuple):
    """What is to be known of all documents of a site: the words withheld in those that have some, by their ids.

    `known` are the ids of all documents; `shown` gives the words of a document that are shown.
    """

    secrets: Mapping[str, Sequence[Secret]]
    known: Collection[str]
    shown: Callable[[str], str]


def withheld_of(consultations: Iterable[Consultation]) -> Withheld:
    """What is withheld in some documents, and what is not."""
    known = {consultation.id: consultation for consultation in consultations}
    secrets = {identity: found for identity, one in known.items() if (found := secrets_of(one))}
    return Withheld(secrets, known, lambda identity: shown_in(known[identity]))


def withheld_problems(consultations: Iterable[Consultation], folder: Path, problems: Problems) -> int:
    """Report withheld words in the files of a built site; returns the number of words looked for.

    It searches the pages and downloads of their document, and each other file with its address: pages about all
    documents, and the search files.
    """
    withheld = withheld_of(consultations)
    look_through(site_files(folder) if withheld.secrets else (), reader(folder), withheld, problems)
    return sum(map(len, withheld.secrets.values()))


def look_through(files: Iterable[str], read: Callable[[str], bytes], withheld: Withheld, problems: Problems) -> None:
    """Report withheld words in some files of a site, in order of name; `read` gives the content of a file."""
    for name in sorted(files):
        text = _text(name, read(name))
        mentioned = _mentioned(name, text) & frozenset(withheld.known)
        looked_for = {each: withheld.secrets[each] for each in sorted(mentioned & withheld.secrets.keys())}
        for identity, secret in _held(looked_for, text):
            if not any(secret.words in withheld.shown(other) for other in sorted(mentioned - {identity})):
                message = say("words withheld here stand in {file}", file=name)
                problems.report(Code.WITHHELD_SHOWN, secret.place, message, ADVICE)


def others_mentioned(identity: str, name: str, data: bytes, secrets: Sequence[Secret]) -> tuple[set[str], bool]:
    """The ids of other documents in a file of a document, and whether words stand in it that this one withholds."""
    if not secrets and not name.endswith(FRAGMENT):
        return _mentioned(name, _unescaped_lines(data.decode("utf-8", errors="replace"))) - {identity}, False
    text = _text(name, data)
    return _mentioned(name, text) - {identity}, any(_held({identity: secrets} if secrets else {}, text))


def _unescaped_lines(text: str) -> str:
    """The lines of a text of which some address may be written with escapes, unescaped; no escape goes over two."""
    if not _TELLING.search(text):
        return text
    return "\n".join([_unescaped(line) if "&" in line else line for line in text.split("\n")])


@lru_cache(maxsize=_REMEMBERED)
def _unescaped(line: str) -> str:
    return html.unescape(line)


def _mentioned(name: str, text: str) -> set[str]:
    return set(_MENTIONED.findall(f"{name}\n{text}"))


def secrets_of(consultation: Consultation) -> tuple[Secret, ...]:
    """The words of each span that is not shown, if they occur nowhere else in the document."""
    unseen = unseen_spans(consultation.blocks)
    if not unseen:
        return ()
    shown = shown_in(consultation)
    digits, withheld = _digits(shown), frozenset(withheld_spans(consultation.blocks))
    found: dict[str, Secret] = {}
    for span in unseen:
        secret = _secret(consultation.source, span)
        is_long = len(secret.words) >= SHORTEST if span in withheld else len(secret.words.split()) >= FEWEST_WORDS
        if is_long and secret.words not in shown and not (secret.digits and secret.digits in digits):
            found.setdefault(secret.words, secret)
    return tuple(found.values())


def shown_in(consultation: Consultation) -> str:
    """The words of a document without those that are not shown."""
    return _folded(_blanked(consultation.source, unseen_spans(consultation.blocks)))


def _secret(source: SourceText, span: Span) -> Secret:
    words = _folded(source.slice(span))
    digits = _digits(words)
    is_number = len(digits) >= FEWEST_DIGITS and not any(map(str.isalpha, words))
    return Secret(words, digits if is_number else "", *dataclasses.astuple(source.place(span.start)))


def _held(secrets: Mapping[str, Sequence[Secret]], text: str) -> Iterator[tuple[str, Secret]]:
    """The secrets of some documents that stand in a text, inside or outside its markup: (document, secret)."""
    if not secrets:
        return
    whole, bare = _folded(text), _folded(_TAG.sub("", text))
    has_numbers = any(secret.digits for found in secrets.values() for secret in found)
    digits = _digits(bare) if has_numbers else ""
    for identity, found in secrets.items():
        for secret in found:
            if secret.words in whole or secret.words in bare or (secret.digits and secret.digits in digits):
                yield identity, secret


def _blanked(source: SourceText, spans: Sequence[Span]) -> str:
    text = list(source.text)
    for span in spans:
        text[span.start : span.end] = "\0" * len(span)
    return "".join(text)


def _text(name: str, data: bytes) -> str:
    unpacked = gzip.decompress(data) if name.endswith(FRAGMENT) else data
    return html.unescape(unpacked.decode("utf-8", errors="replace"))


def _folded(text: str) -> str:
    """The folded form of a text, in small letters, with single spaces."""
    lines = text.split("\n")
    last = lines.pop()
    plain = "\n".join([*map(_folded_line, lines), folded(last).text])
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=_REMEMBERED)
def _folded_line(line: str) -> str:
    """The folded form of a line that another one follows."""
    return folded(f"{line}\n").text.removesuffix("\n")


def _digits(text: str) -> str:
    """The digits of each number in a text, without the signs between them."""
    return re.sub(r"(?<=\d)[ ().\[\]/_·-]{1,4}(?=\d)", "", text)
