"""The witness of withholding: withheld words of a document are in no file that the site has of that document.

This module alone holds the words that were withheld, deleted or hidden. Words that are shown elsewhere in the document
prove nothing and are skipped; so are words of another document on a page that shows both.
"""

from __future__ import annotations

import gzip
import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.grammar.characters.folding import folded
from generator.model.consultation import Consultation
from generator.model.identifiers import CONSULTATIONS
from generator.model.text import SourceText, Span
from generator.model.withholding import unseen_spans, withheld_spans
from generator.problems import Code, Problems
from generator.verify.expected_words import ADVICE

FRAGMENT = ".pf_fragment"
# Shorter words occur in any text; deleted and hidden text needs this many words, because each is an ordinary word.
SHORTEST = 5
FEWEST_WORDS = 4
# A number of at least this many digits is recognised in any spelling.
FEWEST_DIGITS = 8
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_MENTIONED = re.compile(rf"{re.escape(CONSULTATIONS)}([\w-]+)/")


@dataclass(frozen=True)
class _Secret:
    """Withheld words in the form for comparing, their digits if they are a number, and their place."""

    words: str
    digits: str
    span: Span


def withheld_problems(consultations: Iterable[Consultation], folder: Path, problems: Problems) -> int:
    """Report withheld words in the files of a built site; returns the number of words looked for.

    It searches the pages and downloads of their document, and each other file with its address: pages about all
    documents, and the search files.
    """
    known = {consultation.id: consultation for consultation in consultations}
    secrets = {identity: found for identity, one in known.items() if (found := _secrets(one))}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()) if secrets else ():
        name = file.relative_to(folder).as_posix()
        text = _text(file)
        mentioned = {*_MENTIONED.findall(f"{name}\n{text}")} & known.keys()
        for identity in sorted(mentioned & secrets.keys()):
            source = known[identity].source
            others = [known[other] for other in sorted(mentioned - {identity})]
            for secret in _held(secrets[identity], text):
                if not any(secret.words in _shown(other) for other in others):
                    place = source.place(secret.span.start)
                    problems.report(Code.WITHHELD_SHOWN, place, f"words withheld here stand in {name}", ADVICE)
    return sum(map(len, secrets.values()))


def _secrets(consultation: Consultation) -> tuple[_Secret, ...]:
    """The words of each span that is not shown, if they occur nowhere else in the document."""
    unseen = unseen_spans(consultation.blocks)
    if not unseen:
        return ()
    shown = _shown(consultation)
    digits, withheld = _digits(shown), frozenset(withheld_spans(consultation.blocks))
    made = (_secret(consultation.source, span) for span in unseen)
    found: dict[str, _Secret] = {}
    for secret in made:
        is_long = (
            len(secret.words) >= SHORTEST if secret.span in withheld else len(secret.words.split()) >= FEWEST_WORDS
        )
        if is_long and secret.words not in shown and not (secret.digits and secret.digits in digits):
            found.setdefault(secret.words, secret)
    return tuple(found.values())


def _shown(consultation: Consultation) -> str:
    """The words of a document without those that are not shown."""
    return _folded(_blanked(consultation.source, unseen_spans(consultation.blocks)))


def _secret(source: SourceText, span: Span) -> _Secret:
    words = _folded(source.slice(span))
    digits = _digits(words)
    is_number = len(digits) >= FEWEST_DIGITS and not any(map(str.isalpha, words))
    return _Secret(words, digits if is_number else "", span)


def _held(secrets: Sequence[_Secret], text: str) -> Iterator[_Secret]:
    """The secrets in a text, inside or outside its markup."""
    whole, bare = _folded(text), _folded(_TAG.sub("", text))
    digits = _digits(bare) if any(secret.digits for secret in secrets) else ""
    for secret in secrets:
        if secret.words in whole or secret.words in bare or (secret.digits and secret.digits in digits):
            yield secret


def _blanked(source: SourceText, spans: Sequence[Span]) -> str:
    text = list(source.text)
    for span in spans:
        text[span.start : span.end] = "\0" * len(span)
    return "".join(text)


def _text(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == FRAGMENT:
        data = gzip.decompress(data)
    return html.unescape(data.decode("utf-8", errors="replace"))


def _folded(text: str) -> str:
    """The folded form of a text, in small letters, with single spaces."""
    return " ".join(folded(text).text.casefold().split())


def _digits(text: str) -> str:
    """The digits of each number in a text, without the signs between them."""
    return re.sub(r"(?<=\d)[ ().\[\]/_·-]{1,4}(?=\d)", "", text)
