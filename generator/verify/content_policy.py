"""Witness that pages obey the strict content policy, which keeps foreign scripts and other hosts out in the browser.

A single page with an inline script or style, or with a `data:` address, would require a weaker policy for all pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.messages.message import Message, say
from generator.problems import Code, Place, Problems
from generator.verify.built import BuiltSite
from generator.verify.declared import Fault
from generator.verify.policy import is_refused_address, refused_in, running_text
from generator.verify.references import Reference, css_references, page_references


def content_policy_problems(site: BuiltSite, problems: Problems) -> None:
    """Report everything in pages, style sheets and scripts of a hosted site that the content policy refuses."""
    for file in site.with_fault(Fault.POLICY, ".html"):
        page = site.elements(file)
        for element in page.elements:
            for fault in refused_in(element.tag, element.attributes):
                _report(file, element.line, element.column, fault, problems)
        _report_addresses(file, page_references(page), problems)
    for file in site.with_fault(Fault.POLICY, ".css"):
        _report_addresses(file, css_references(site.text(file)), problems)
    for file in site.with_fault(Fault.POLICY, ".js", ".mjs"):
        script = site.text(file)
        for found in running_text(script):
            line, column = (
                script.count("\n", 0, found.start()) + 1,
                found.start() - script.rfind("\n", 0, found.start()),
            )
            _report(file, line, column, say("runs text as a script: {call}", call=found[0]), problems)


def _report_addresses(file: str, references: Iterator[Reference], problems: Problems) -> None:
    for reference in references:
        if is_refused_address(reference.address, reference.use):
            fault = say("content in an address: {address}", address=reference.address[:40])
            _report(file, reference.line, reference.column, fault, problems)


def _report(file: str, line: int, column: int, fault: Message, problems: Problems) -> None:
    problems.report(Code.POLICY_BROKEN, Place(file, line, column), fault)
