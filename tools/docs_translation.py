"""The guide in Dutch: its catalogues, kept up to date with the English pages, and the pages made of both.

    python tools/docs_translation.py

The English page is written by hand, `docs/nl/<page>.po` holds the Dutch of each of its passages, and nobody writes a
Dutch page: so code and examples stand once, and a passage whose English changed has no Dutch until a translator looked
at it. The command brings the catalogues up to date and names the passages that wait for a translator.
"""

from __future__ import annotations

import io
import posixpath
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.docs_passages import Passage, passages, with_words

DOCS = Path(__file__).resolve().parent.parent / "docs"
LANGUAGE = "nl"
# What people read who make a site. Pages for who extends the program, or uses its data, are English only.
TRANSLATED = (
    "index.md",
    "problems.md",
    "how-to/own-site.md",
    "how-to/add.md",
    "how-to/scans.md",
    "how-to/correct.md",
    "how-to/annotate.md",
    "how-to/publish.md",
    "how-to/public-body.md",
    "how-to/offline.md",
    "how-to/theme.md",
    "how-to/words.md",
    "reference/configuration.md",
)
LINK = re.compile(r"(?P<opening>\]\()(?!https?:|mailto:|#|/)(?P<target>[^)#\s]+)(?P<anchor>#[^)]*)?\)")
_LINE = re.compile(r'(?:#.*|(?:msg(?:id|str)\s+)?"(?:[^"\\]|\\.)*")?\s*')
_CODE_OR_LINK = re.compile(rf"(?P<code>(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`))|{LINK.pattern}")
# Without days, people and versions of programs: git knows these, and they would change where no word changes.
_HEADER = f"""\
# The Dutch of docs/{{page}}. `make translations` brings it up to date; CONTRIBUTING.md says how to translate.
msgid ""
msgstr ""
"Language: {LANGUAGE}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
_WIDTH = 120


def catalogue_of(page: str) -> Path:
    """The file with the Dutch of a page."""
    return DOCS / LANGUAGE / Path(page).with_suffix(".po")


def read(catalogue: Path) -> Catalog:
    """A catalogue as translators left it; empty where there is none yet.

    Raises:
        ValueError: it has a line that is none of a catalogue; Babel passes over it, and the words on it would be lost.

    """
    if not catalogue.exists():
        return Catalog(locale=LANGUAGE)
    data = catalogue.read_bytes()
    name = catalogue.relative_to(DOCS.parent).as_posix()
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError as error:
        at = 1 + data.count(b"\n", 0, error.start)
        raise ValueError(f"{name}:{at}:1: not in UTF-8; save it so") from error
    for number, line in enumerate(lines, 1):
        if not _LINE.fullmatch(line):
            raise ValueError(f"{name}:{number}:1: a quotation mark too few, or what a merge left; mend the line")
    try:
        return read_po(io.BytesIO(data), locale=LANGUAGE, abort_invalid=True)
    except PoFileError as error:
        place = f"{name}:{error.lineno + 1}:1"  # Babel counts from 0
        raise ValueError(f"{place}: an entry that is not one msgid with one msgstr; mend it") from error


def brought_up_to_date(catalogue: Catalog, page: str) -> Catalog:
    """The catalogue with the passages of this English text, in their order, and no others.

    A passage that is new has no Dutch. One that resembles an earlier one has the Dutch of that, marked `fuzzy` and with
    the English that it was made of, so that a translator sees what changed.
    """
    of_page = Catalog(locale=LANGUAGE)
    for passage in passages(page):
        of_page.add(passage.text, auto_comments=[passage.under] if passage.under != passage.text else ())
    catalogue.update(of_page)
    return catalogue


def written(catalogue: Catalog, page: str) -> bytes:
    """A catalogue as the bytes of its file."""
    for message in catalogue:
        message.flags &= {"fuzzy"}  # Babel guesses from `{}` and `%` that a passage is a format of Python
    body = io.BytesIO()
    write_po(body, catalogue, width=_WIDTH, omit_header=True, ignore_obsolete=True, include_previous=True)
    return _HEADER.format(page=page).encode() + body.getvalue().rstrip() + b"\n"


def dutch(passage: Passage, catalogue: Catalog) -> str | None:
    """What a translator wrote for a passage; None where nobody did, or the English changed since."""
    message = catalogue.get(passage.text)
    if not isinstance(message, Message) or message.fuzzy or not isinstance(message.string, str):
        return None
    return message.string or None


def untranslated(page: str, catalogue: Catalog) -> list[str]:
    """The passages of an English text that wait for a translator."""
    return [each.text for each in passages(page) if dutch(each, catalogue) is None]


def in_dutch(page: str, text: str, catalogue: Catalog) -> str:
    """The Dutch page; what has no Dutch yet stays English.

    Headings keep the anchors of the English page, so that a link to a part leads to it in both languages. Links lead to
    the Dutch page where there is one.
    """

    def words(passage: Passage) -> str:
        translation = dutch(passage, catalogue)
        if translation is None:
            return _relinked(passage.text, page)
        anchor = f" {{#{passage.anchor}}}" if passage.anchor else ""
        return _relinked(translation, page) + anchor

    return with_words(text, words)


def dutch_pages(pages: Iterable[str] = TRANSLATED) -> Iterator[tuple[str, str, list[str]]]:
    """The address of each Dutch page among the documents, its Markdown, and the passages that it lacks.

    Raises:
        ValueError: a page or a catalogue cannot be used; the message begins with its place.

    """
    for page in pages:
        text, catalogue = (DOCS / page).read_text(encoding="utf-8"), read(catalogue_of(page))
        with _placed(page):
            yield f"{LANGUAGE}/{page}", in_dutch(page, text, catalogue), untranslated(text, catalogue)


@contextmanager
def _placed(page: str) -> Iterator[None]:
    """Says of which page a mistake is."""
    try:
        yield
    except ValueError as error:
        raise ValueError(f"docs/{page}:{error}") from error


def _relinked(text: str, page: str) -> str:
    """Words of a page with links that are right one folder deeper."""
    folder = posixpath.dirname(page)

    def link(found: re.Match[str]) -> str:
        if found["code"]:
            return found["code"]
        target = posixpath.normpath(posixpath.join(folder, found["target"]))
        there = f"{LANGUAGE}/{target}" if target in TRANSLATED else target
        return f"{found['opening']}{posixpath.relpath(there, f'{LANGUAGE}/{folder}')}{found['anchor'] or ''})"

    return _CODE_OR_LINK.sub(link, text)


def main() -> int:
    """Bring all catalogues up to date.

    Returns:
        1 where passages wait for a translator, 2 where a page or a catalogue cannot be used, else 0.

    """
    try:
        waiting = [line for page in TRANSLATED for line in _updated(page)]
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    for line in waiting:
        print(line)
    return 1 if waiting else 0


def _updated(page: str) -> list[str]:
    """Bring the catalogue of a page up to date; a line for each passage that waits for a translator."""
    text, path = (DOCS / page).read_text(encoding="utf-8"), catalogue_of(page)
    with _placed(page):
        waiting = passages(text)
    catalogue = brought_up_to_date(read(path), text)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written(catalogue, page))
    name = path.relative_to(DOCS.parent).as_posix()
    return [f"{name}: without a translation: {each.text}" for each in waiting if dutch(each, catalogue) is None]


if __name__ == "__main__":
    sys.exit(main())
