"""Witness that pages obey the strict content policy, which keeps foreign scripts and other hosts out in the browser.

A single page with an inline script or style, or with a `data:` address, would require a weaker policy for all pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import Code, Place, Problems
from generator.verify.built import BuiltSite
from generator.verify.elements import Element
from generator.verify.references import Reference, Use, css_references, page_references

# HTML Living Standard, 4.12.1: a script of another type is data, which no policy stops.
_DATA_TYPES = {"application/json", "application/ld+json"}
_REFUSED_ELEMENTS = {"base", "object", "embed", "iframe", "frame", "style"}
_IN_ITSELF = re.compile(r"(?:data|blob|filesystem):", re.IGNORECASE)
_RUNS_TEXT = re.compile(r"\beval\(|\bnew Function\(|\bcreateObjectURL\(")


def content_policy_problems(site: BuiltSite, problems: Problems) -> None:
    """Report everything in pages, style sheets and scripts of a hosted site that the content policy refuses."""
    for file, page in site.pages.items():
        for element in page.elements:
            for fault in _faults(element):
                _report(file, element.line, element.column, fault, problems)
        _report_addresses(file, page_references(page), problems)
    for file in site.named(".css"):
        _report_addresses(file, css_references(site.text(file)), problems)
    for file in (*site.named(".js"), *site.named(".mjs")):
        script = site.text(file)
        for found in _RUNS_TEXT.finditer(script):
            line, column = (
                script.count("\n", 0, found.start()) + 1,
                found.start() - script.rfind("\n", 0, found.start()),
            )
            _report(file, line, column, f"runs text as a script: {found[0]}", problems)


def _faults(element: Element) -> Iterator[str]:
    attributes = element.attributes
    if element.tag == "script" and "src" not in attributes and attributes.get("type", "").lower() not in _DATA_TYPES:
        yield "a script inside the page; scripts stand in files of their own"
    if element.tag in _REFUSED_ELEMENTS:
        yield f"an element that the policy refuses: {element.tag}"
    for name, value in attributes.items():
        if name in ("style", "srcdoc"):
            yield f"a {name} attribute: {value}"
        elif name.startswith("on"):
            yield f"an event handler inside the page: {name}"
        elif value.strip().lower().startswith("javascript:"):
            yield f"a script as an address: {name}"


def _report_addresses(file: str, references: Iterator[Reference], problems: Problems) -> None:
    for reference in references:
        if reference.use is Use.LOAD and _IN_ITSELF.match(reference.address):
            fault = f"content in an address: {reference.address[:40]}"
            _report(file, reference.line, reference.column, fault, problems)


def _report(file: str, line: int, column: int, fault: str, problems: Problems) -> None:
    problems.report(Code.POLICY_BROKEN, Place(file, line, column), fault)
