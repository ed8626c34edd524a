"""Templates: Jinja with our escaping, where a misspelt name is an error."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.render.marks.languages import with_languages
from generator.render.views.arrangement import arranged
from generator.render.writing import wording
from generator.render.writing.links import to_outside
from generator.render.writing.markdown import Markdown, attribute, literal, tidy


@cache
def _environment() -> Environment:
    # `finalize` escapes for Markdown whatever is not Markdown already, and Jinja's own escaping for HTML then sees
    # nothing left to do; it is on so that macros return Markdown.
    made = Environment(
        loader=PackageLoader("generator.render"),
        undefined=StrictUndefined,
        finalize=literal,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
    )
    made.filters["raw"] = Markdown
    made.filters["attribute"] = attribute
    made.filters["address"] = to_outside
    made.filters["arranged"] = arranged
    made.filters["enumeration"] = wording.enumeration
    made.filters["in_languages"] = with_languages
    return made


def fill_macro(name: str, value: object) -> Markdown:
    """The Markdown that a macro of the templates makes of a value, as it stands in a page before that is filled."""
    macros = _environment().get_template("macros.md.jinja").module
    return Markdown(getattr(macros, name)(value))


def fill(template: str, **values: object) -> Markdown:
    """The Markdown that a template of `templates/` makes of the values."""
    return tidy(_environment().get_template(template).render(**values))
