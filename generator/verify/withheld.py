"""The witness of withholding: what is kept off the site stands in no file that the site has of its document.

Words that also stand elsewhere in the document, where they are not withheld, prove nothing and are passed over.
"""

from __future__ import annotations

import gzip
import html
import re
from collections.abc import Iterator
from pathlib import Path

from generator.model.consultation import Consultation
from generator.model.identifiers import consultation_path
from generator.model.legible import legible
from generator.model.text import SourceText, Span
from generator.model.withholding import withheld_spans
from generator.problems import Code, Problems
from generator.verify.expected_words import ADVICE

FRAGMENT = ".pf_fragment"
# Shorter words stand in any text.
SHORTEST = 5


def withheld_problems(consultation: Consultation, folder: Path, problems: Problems) -> int:
    """Report withheld words in the files of a document in a built site; returns how many words were looked for."""
    secrets = {words: span for words, span in _secrets(consultation) if len(words) >= SHORTEST}
    for file in _files(consultation.id, folder) if secrets else ():
        text = _folded(_text(file))
        for words, span in secrets.items():
            if words in text:
                place = consultation.source.place(span.start)
                name = file.relative_to(folder).as_posix()
                problems.report(Code.WITHHELD_SHOWN, place, f"words withheld here stand in {name}", ADVICE)
    return len(secrets)


def _secrets(consultation: Consultation) -> Iterator[tuple[str, Span]]:
    """The words of each withheld stretch that stand nowhere else in the document."""
    spans = withheld_spans(consultation.blocks)
    shown = _folded(_blanked(consultation.source, spans))
    for span in spans:
        words = _folded(consultation.source.slice(span))
        if words not in shown:
            yield words, span


def _blanked(source: SourceText, spans: tuple[Span, ...]) -> str:
    text = list(source.text)
    for span in spans:
        text[span.start : span.end] = "\0" * len(span)
    return "".join(text)


def _files(consultation: str, folder: Path) -> Iterator[Path]:
    """The files of a document: its pages and downloads, and what search keeps of them."""
    own = consultation_path(consultation)
    yield from sorted(path for path in (folder / own).rglob("*") if path.is_file())
    yield from (path for path in sorted(folder.rglob(f"*{FRAGMENT}")) if own in _text(path))


def _text(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == FRAGMENT:
        data = gzip.decompress(data)
    return html.unescape(data.decode("utf-8", errors="replace"))


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", legible(text)).strip()
