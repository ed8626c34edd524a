"""The settings for which the converter gives what MkDocs gives."""

from __future__ import annotations

from collections.abc import Mapping

import markdown
import mkdocs
from mkdocs.config.defaults import MkDocsConfig

from generator.publish.assembly.markdown_headings import DEEPEST

PROVEN = {"Markdown": "3.11.3", "MkDocs": "1.6.1"}
"""The versions against which the converter is tested; under others its rules are only guesses."""

_OF_MARKDOWN = "markdown.extensions."
# Without those that other packages do the work of.
_IN_MARKDOWN = frozenset(
    {
        *("abbr", "admonition", "attr_list", "def_list", "extra", "fenced_code", "footnotes", "md_in_html", "meta"),
        *("nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks"),
    }
)
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


def are_plain(config: MkDocsConfig) -> bool:
    """Whether what pages become follows from the versions that are installed and the settings as they are written.

    An extension that is not one of Python-Markdown itself may read other files, or change with its own code.
    """
    extensions = (str(each).removeprefix(_OF_MARKDOWN) for each in config.markdown_extensions)
    return frozenset(extensions) <= _IN_MARKDOWN and _is_plain(dict(config.mdx_configs))


def _is_plain(value: object) -> bool:
    if isinstance(value, dict):
        return all(map(_is_plain, (*value.keys(), *value.values())))
    if isinstance(value, list | tuple):
        return all(map(_is_plain, value))
    return isinstance(value, str | int | float | bool | None)


def installed() -> Mapping[str, str]:
    """The versions that are installed."""
    return {"Markdown": markdown.__version__, "MkDocs": mkdocs.__version__}
