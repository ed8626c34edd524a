"""The parts with the headers and footers that are printed on pages of the document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.read.word.names import Element, R, W, is_on
from generator.read.word.package import Package, Part

_KINDS = ("headerReference", "footerReference")


def printed_parts(package: Package) -> Iterator[Part]:
    """The header and footer parts in use, each once; those for first and even pages only if the document uses these."""
    settings = package.related("settings")
    even = settings is not None and is_on(settings.root.find(W + "evenAndOddHeaders"))
    seen: set[str] = set()
    # A section without a header of its own has that of the section before it, which was given already; but only this
    # section may have a different first page.
    known: dict[tuple[str, str], str] = {}
    for section in package.main.root.iter(W + "sectPr"):
        for reference in section:
            if reference.tag in [W + kind for kind in _KINDS]:
                known[str(reference.tag), reference.get(W + "type", "default")] = reference.get(R + "id", "")
        for relation in _used(section, known, even=even):
            target = package.main.relationships.get(relation)
            part = package.part(target.target) if target and not target.is_external else None
            if part and part.name not in seen:
                seen.add(part.name)
                yield part


def _used(section: Element, known: dict[tuple[str, str], str], *, even: bool) -> Iterator[str]:
    first = is_on(section.find(W + "titlePg"))
    pages = [name for name, is_used in (("first", first), ("default", True), ("even", even)) if is_used]
    for kind in _KINDS:
        yield from (known[W + kind, page] for page in pages if (W + kind, page) in known)
