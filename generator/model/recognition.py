"""What a program recognised in the pictures of pages: words with their places, and how sure it was of each.

It is kept beside the document, in a file of its own, so that every build has the same words, whatever programs its
machine has. Lengths are points, counted from the left and the top edge of the page after it was turned upright.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

FILE = "recognised.json"
"""The name of the file beside the document."""
PICTURES = frozenset({".jpeg", ".jpg", ".png", ".tif", ".tiff"})
"""The endings of files that hold pictures of pages."""
# Far more than a consultation has.
_MOST_PAGES, _MOST_LINES, _MOST_WORDS, _LONGEST = 1_000, 2_000, 1_000, 500

_LONGEST_SIDE = 1_000_000.0

Length = Annotated[float, Field(ge=-_LONGEST_SIDE, le=_LONGEST_SIDE, allow_inf_nan=False)]
Size = Annotated[float, Field(gt=0, le=_LONGEST_SIDE, allow_inf_nan=False)]


Box = tuple[Length, Length, Length, Length]
"""Left, top, right, bottom."""


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RecognisedWord(_Kept):
    """A run of non-space; `confidence` is what the program says of it, in percent."""

    text: Annotated[str, Field(pattern=r"^\S+$", max_length=_LONGEST)]
    confidence: Annotated[int, Field(ge=0, le=100)]
    left: Length
    right: Length


class RecognisedLine(_Kept):
    """Words side by side: the `size` of their letters, and the `baseline` that they stand on."""

    baseline: Length
    size: Size
    words: Annotated[tuple[RecognisedWord, ...], Field(min_length=1, max_length=_MOST_WORDS)]


class RecognisedPage(_Kept):
    """A page, numbered from 1: `turned` is by how many degrees clockwise it was turned to stand upright.

    `unread` are boxes around ink that looks like text, where no word was recognised.
    """

    number: Annotated[int, Field(ge=1, le=_MOST_PAGES)]
    width: Size
    height: Size
    turned: Annotated[float, Field(ge=0, lt=360, allow_inf_nan=False)]
    lines: Annotated[tuple[RecognisedLine, ...], Field(max_length=_MOST_LINES)]
    unread: Annotated[tuple[Box, ...], Field(max_length=_MOST_LINES)] = ()

    def words(self) -> Iterator[RecognisedWord]:
        """Its words, line by line."""
        return (word for line in self.lines for word in line.words)


class Recognition(_Kept):
    """The pages of one file that are pictures; `digest` is that of the file (see `digest_of`)."""

    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    program: Annotated[str, Field(min_length=1, max_length=100)]
    pages: Annotated[tuple[RecognisedPage, ...], Field(max_length=_MOST_PAGES)]

    @property
    def by_number(self) -> Mapping[int, RecognisedPage]:
        """The pages by their numbers."""
        return {page.number: page for page in self.pages}


def dumped(recognition: Recognition) -> bytes:
    """The file that keeps it: JSON with a line for each word, so that people see what differs between two."""
    pages = ",\n".join(map(_page, recognition.pages))
    head = f'"digest": {_json(recognition.digest)},\n"program": {_json(recognition.program)}'
    return f'{{\n{head},\n"pages": [\n{pages}\n]\n}}\n'.encode()


def _page(page: RecognisedPage) -> str:
    facts = _json(page.model_dump(exclude={"lines"}))[1:-1]
    return f'{{{facts}, "lines": [\n{_joined(map(_line, page.lines))}]}}'


def _line(line: RecognisedLine) -> str:
    facts = _json(line.model_dump(exclude={"words"}))[1:-1]
    return f'{{{facts}, "words": [\n{_joined(_json(word.model_dump()) for word in line.words)}]}}'


def _joined(parts: Iterable[str]) -> str:
    return ",\n".join(parts)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def digest_of(data: bytes) -> str:
    """The digest (SHA-256) that says of which file something was recognised."""
    return sha256(data).hexdigest()
