"""The Markdown of pages as HTML: by our own converter where that gives what MkDocs gives, else by Python-Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.model.library import Page
from generator.publish.assembly import markdown_settings
from generator.publish.assembly.converted import Converted
from generator.publish.assembly.markdown import convert
from generator.publish.assembly.python_markdown import PythonMarkdown


@dataclass(frozen=True)
class Converter:
    """Converts with the extensions of a configuration of MkDocs; their settings by the name of each.

    `is_known` shows that our own converter gives the same.
    """

    extensions: Sequence[str]
    settings: Mapping[str, Any] = field(default_factory=dict)
    is_known: bool = False

    def convert(self, page: Page) -> Converted:
        """A page as MkDocs would have it. Raises what extensions of Markdown raise."""
        source = page.markdown.lstrip()
        found = convert(source, page.path) if self.is_known else None
        if found is not None:
            return found.converted
        return PythonMarkdown(self.extensions, self.settings).convert(source, page.path)

    def __str__(self) -> str:
        """All that differs where the outcome does."""
        installed = sorted(markdown_settings.installed().items())
        return repr((list(self.extensions), sorted(self.settings.items()), self.is_known, installed))


def converter_of(config: MkDocsConfig) -> Converter:
    """The converter for a configuration, as plugins have left it."""
    is_known = markdown_settings.knows(config)
    return Converter(tuple(config.markdown_extensions), dict(config.mdx_configs), is_known)
