"""The parts of an OpenDocument text, and the data that all its stories share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.messages.message import say
from generator.read.odt.lists import Level, list_styles
from generator.read.odt.names import MANIFEST, OFFICE, STYLE, TEXT, XML_ID, Element
from generator.read.odt.styles import Styles
from generator.read.office.composer import Composer
from generator.read.office.container import Container
from generator.read.office.damage import DamageError
from generator.read.office.doubts import Doubts

_KINDS = {
    "spreadsheet": say("this is a spreadsheet, not .odt"),
    "presentation": say("this is a presentation, not .odt"),
    "graphics": say("this is a drawing, not .odt"),
}
_FURNITURE = tuple(f"{STYLE}{kind}{pages}" for kind in ("header", "footer") for pages in ("-first", "", "-left"))


@dataclass(frozen=True)
class Note:
    """A note of the text: its key in the document, its sign, whether the writer typed the sign, and its body."""

    key: str
    sign: str
    own_sign: bool
    body: Element


@dataclass(frozen=True)
class Document:
    """One OpenDocument text that is being read; `counted` is the number of notes of each kind (`f`, `e`) so far."""

    body: Element
    styles: Styles
    page_styles: Styles
    list_styles: dict[str, dict[int, Level]]
    deletions: dict[str, Element]
    furniture: tuple[Element, ...]
    doubts: Doubts
    composer: Composer = field(default_factory=Composer)
    notes: list[Note] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, container: Container, doubts: Doubts) -> Document:
        """A document before its text is read; raises DamageError when it is no OpenDocument text, or damaged."""
        _check(container)
        content, common = container.xml("content.xml"), container.xml("styles.xml")
        body = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
        if content is None or body is None:
            raise DamageError(
                say("there is no text in this OpenDocument file"), say("open it and save it as .odt again")
            )
        own, shared = _part(content, "automatic-styles"), _part(common, "styles")
        document = cls(
            body=body,
            styles=Styles(shared, own),
            page_styles=Styles(shared, _part(common, "automatic-styles")),
            list_styles=list_styles(shared, _part(common, "automatic-styles"), own),
            deletions=_deletions(body),
            furniture=tuple(_printed(_part(common, "master-styles"), own)),
            doubts=doubts,
        )
        knows_pages = next(body.iter(TEXT + "soft-page-break"), None) is not None
        document.composer.page = 1 if knows_pages else None
        return document


def _part(root: Element | None, name: str) -> Element | None:
    return root.find(OFFICE + name) if root is not None else None


def _check(container: Container) -> None:
    kind = container.part("mimetype").decode("ascii", errors="replace").strip()
    if "word/document.xml" in container:
        raise DamageError(say("this is a Word document, not .odt"), say("give it the ending .docx"))
    for name, message in _KINDS.items():
        if name in kind:
            raise DamageError(message, say("save its text as .odt"))
    manifest = container.xml("META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter(MANIFEST + "encryption-data"), None) is not None:
        raise DamageError(say("the document is locked with a password"), say("save it without a password"))


def _printed(masters: Element | None, automatic: Element | None) -> Iterator[Element]:
    """The headers and footers of the page styles in use: the standard one, those of styles, and their successors."""
    pages = {each.get(STYLE + "name", ""): each for each in _below(masters, STYLE + "master-page")}
    asked = (each.get(STYLE + "master-page-name", "") for each in _below(automatic, STYLE + "style"))
    waiting = ["Standard", *dict.fromkeys(filter(None, asked))]
    seen: set[str] = set()
    for name in waiting:
        if name in pages and name not in seen:
            seen.add(name)
            waiting.append(pages[name].get(STYLE + "next-style-name", ""))
            for kind in _FURNITURE:
                yield from (each for each in pages[name].findall(kind) if each.get(STYLE + "display") != "false")


def _below(root: Element | None, tag: str) -> Iterator[Element]:
    return root.iter(tag) if root is not None else iter(())


def _deletions(body: Element) -> dict[str, Element]:
    """The elements deleted by tracked changes, by the id of the change."""
    found = {}
    for region in body.iter(TEXT + "changed-region"):
        for deletion in region.iter(TEXT + "deletion"):
            found[region.get(TEXT + "id", region.get(XML_ID, ""))] = deletion
    return found
