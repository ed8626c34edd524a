"""Witness of the static half of promise 5: nothing in the built site asks another host for anything.

Links that a reader may follow to other hosts are fine.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.messages.message import say
from generator.problems import Code, Place, Problems
from generator.verify.built import BuiltSite
from generator.verify.declared import Fault
from generator.verify.references import Reference, css_references, page_references
from generator.verify.requests import is_request_elsewhere, script_requests


def third_party_problems(site: BuiltSite, problems: Problems) -> None:
    """Report everything by which a page, style sheet or script of the site reaches another host."""
    for ending in (".html", ".svg"):
        for file in site.with_fault(Fault.REQUEST, ending):
            _report(file, page_references(site.elements(file)), problems)
    for file in site.with_fault(Fault.REQUEST, ".css"):
        _report(file, css_references(site.text(file)), problems)
    for file in site.with_fault(Fault.REQUEST, ".js", ".mjs"):
        _report(file, script_requests(site.text(file)), problems)


def _report(file: str, references: Iterator[Reference], problems: Problems) -> None:
    for reference in references:
        if is_request_elsewhere(reference.address, reference.use):
            place = Place(file, reference.line, reference.column)
            problems.report(
                Code.THIRD_PARTY,
                place,
                say("asks another host: {address}", address=reference.address),
                quote=reference.address,
            )
