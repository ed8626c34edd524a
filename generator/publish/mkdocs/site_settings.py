"""What the settings of a site lack, and what they follow from in content."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from mkdocs.config.defaults import MkDocsConfig

from generator.model.duty_paths import STATEMENT
from generator.model.knowledge import Knowledge
from generator.model.library import Library
from generator.problems import Code, Place, Problems
from generator.publish.appearance.settings import welcome_of
from generator.publish.mkdocs.appearance import check_look
from generator.publish.outcome.report import SET_SITE_URL
from generator.publish.units.holdings import Holdings

Held = TypeVar("Held", Library, Holdings)
_STATEMENT = "accessibility_statement"


def check_settings(config: MkDocsConfig, problems: Problems) -> None:
    """Report a site without address, templates of the theme that changed, and wrong settings. Raises OSError."""
    if not config.site_url:
        problems.report(Code.NO_SITE_URL, Place("mkdocs.yml"), Code.NO_SITE_URL.meaning, SET_SITE_URL)
    check_look(config, problems)


def name_statement(config: MkDocsConfig, knowledge: Knowledge) -> None:
    """Have pages lead to the accessibility statement of the site, where it has one and no other is named.

    A preview calls this again with each state of the content.
    """
    held = knowledge.publisher
    is_here = bool(held and held.publisher.accessibility)
    if config.extra.get(_STATEMENT) in (None, "", STATEMENT):
        config.extra[_STATEMENT] = STATEMENT if is_here else ""


def with_words(held: Held, config: MkDocsConfig) -> Held:
    """All content, with what the site calls itself and what its home page says, as its settings have it."""
    return replace(held, site_name=config.site_name, welcome=welcome_of(config))
