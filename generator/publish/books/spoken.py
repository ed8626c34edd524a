"""Says in the tags of a PDF how its words are read aloud: which are of another language, and which run to the left.

WeasyPrint 70 writes the language of the document alone (`Lang` of the catalog); PDF/UA-1, 7.2, wants each change. It
draws words of Hebrew or Arabic as they are seen, from left to right, and a program that turns them back gets two of
them in the wrong order: the tag has them as they are written (`ActualText`; ISO 32000-1, 14.9.4).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

_TO_THE_LEFT = frozenset({"R", "AL"})


def say_how_words_are_read(document: Any, pdf: Any, language: str) -> bool:  # noqa: ANN401 — of a library without types
    """Complete the tags of all texts that are not in the language of the document, or that run from right to left.

    Returns whether that could be done. `document` is what WeasyPrint laid out, `pdf` what it wrote of it. It makes the
    tags of a page in the order of its boxes, one for each text: where there are not as many of them on each page, no
    tag is changed.
    """
    written, text_box = import_module("pydyf").String, import_module("weasyprint.formatting_structure.boxes").TextBox
    tags = _tags(pdf)
    boxes = [list(_texts(page._page_box, text_box)) for page in document.pages]
    pages = [tags.get(reference, []) for reference in pdf.page_references]
    if [len(each) for each in pages] != [len(each) for each in boxes]:
        return False
    for tagged, texts in zip(pages, boxes, strict=True):
        for tag, text in zip(tagged, texts, strict=True):
            if (spoken := text.style["lang"]) and spoken != language:
                tag["Lang"] = written(spoken)
            if not _TO_THE_LEFT.isdisjoint(map(unicodedata.bidirectional, text.text)):
                tag["ActualText"] = written(text.text)
    return True


def _texts(box: Any, text_box: type) -> Iterator[Any]:  # noqa: ANN401 — of a library without types
    """The texts of a box, in the order in which WeasyPrint tags them."""
    if isinstance(box, text_box):
        yield box
        return
    for child in getattr(box, "children", ()):
        yield from _texts(child, text_box)


def _tags(pdf: Any) -> Mapping[Any, Sequence[Any]]:  # noqa: ANN401 — of a library without types
    """The tags that hold text of each page, by its reference, in the order in which they were made."""
    found: dict[Any, list[Any]] = defaultdict(list)
    for each in pdf.objects:
        if isinstance(each, dict) and each.get("Type") == "/StructElem":
            found[each.get("Pg")] += [each] * sum(isinstance(kid, int) for kid in each["K"])
    return found
