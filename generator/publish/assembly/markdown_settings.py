"""The settings for which the converter gives what MkDocs gives."""

from __future__ import annotations

from collections.abc import Mapping

import markdown
import mkdocs
from mkdocs.config.defaults import MkDocsConfig

from generator.publish.assembly.markdown_headings import DEEPEST

PROVEN = {"Markdown": "3.11.3", "MkDocs": "1.6.1"}
"""The versions against which the converter is tested; under others its rules are only guesses."""

_EXTENSIONS = frozenset({"toc", "tables", "fenced_code", "attr_list", "md_in_html", "def_list"})


def knows(config: MkDocsConfig) -> bool:
    """Whether `convert` gives what MkDocs gives with these settings, as plugins have left them."""
    return (
        installed() == PROVEN
        and config.use_directory_urls
        and frozenset(config.markdown_extensions) == _EXTENSIONS
        and {name: options for name, options in config.mdx_configs.items() if options}
        == {"toc": {"toc_depth": DEEPEST}}
    )


def installed() -> Mapping[str, str]:
    """The versions that are installed."""
    return {"Markdown": markdown.__version__, "MkDocs": mkdocs.__version__}
