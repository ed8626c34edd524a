"""Makes shells: has the templates rendered once for pages about which they ask the same, and proves the outcome.

A shell is used only after it was filled for two pages and both were, to the byte, what the templates themselves made of
these: the page at hand, and one with every sign that HTML knows in its texts.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from jinja2 import Environment

from generator.model.library import Page
from generator.publish.assembly.assembling import values_of
from generator.publish.assembly.converted import Converted, TocEntry
from generator.publish.assembly.shells import Shell, Shells
from generator.publish.assembly.traced_values import UntraceableError
from generator.publish.assembly.tracing import TracingEnvironment

_log = logging.getLogger(__name__)
_SIGNS = "  <b>&amp;\"q\" 'a' {{ x }} {% raw %} – ’ é \\1 %s &lt;/title> " + "lang " * 60
_HOSTILE = f"Aa{_SIGNS}zZ"

Render = Callable[[Page, Converted], bytes]


class ShellMaker:
    """`render` gives the file of a page as the templates make it in full; `context` is what they get for every page.

    `rendered` counts the pages that `file_of` had to have made so: these may show anything, also of other pages.
    """

    def __init__(self, theme: Environment, context: Mapping[str, Any], day: str, site_url: str, render: Render) -> None:
        self.shells = Shells(site_url)
        self._context = context
        self._day = day
        self._render = render
        self.rendered = 0
        self._tracing = TracingEnvironment(theme)
        if not self._tracing.is_faithful:
            self._give_up("the environment of the templates is not the one of MkDocs")

    def in_full(self, page: Page, converted: Converted) -> bytes:
        """The file of a page as the templates make it. Raises what templates raise."""
        return self._render(page, converted)

    def file_of(self, page: Page, converted: Converted) -> bytes:
        """The file of a page. Raises what templates raise."""
        values = values_of(page, converted, self.shells.site_url)
        shell = self.shells.find(values) or self._made(page, converted)
        if shell.parts is not None:
            return shell.filled(values)
        self.rendered += 1
        return self._render(page, converted)

    def _made(self, page: Page, converted: Converted) -> Shell:
        values = values_of(page, converted, self.shells.site_url)
        try:
            parts, trace = self._tracing.parts(values, self._context, self._day)
            shell = Shell(parts)
            if not self._is_proven(shell, page, converted):
                raise UntraceableError("the filled shell is not what the templates print")
        except UntraceableError as error:
            _log.debug("Pages like %s are rendered by the templates: %s", page.path, error)
            trace, shell = self._tracing.trace, Shell(None)
        try:
            self.shells.add(tuple(trace.asked.items()), shell)
        except ValueError as error:
            self._give_up(error)
            return Shell(None)
        return shell

    def _is_proven(self, shell: Shell, page: Page, converted: Converted) -> bool:
        asked = self._tracing.trace.asked
        twin = replace(page, title=_HOSTILE, description=f"{_HOSTILE}." if page.description else "")
        heading = TocEntry("A <code>b</code> &amp; c", "a-b", 2, (TocEntry("B", "b", 3, ()),))
        hostile = Converted(f"{converted.html}\n<p>{_HOSTILE}</p>\n", (*converted.toc, heading))
        for each, its in ((page, converted), (twin, converted), (page, hostile)):
            values = values_of(each, its, self.shells.site_url)
            is_alike = all(question.of(values) is answer for question, answer in asked.items())
            if is_alike and shell.filled(values) != self._render(each, its):
                return False
        return True

    def _give_up(self, why: object) -> None:
        """Have all pages rendered by the templates."""
        _log.debug("All pages are rendered by the templates: %s", why)
        self.shells = Shells(self.shells.site_url)
        self.shells.add((), Shell(None))
