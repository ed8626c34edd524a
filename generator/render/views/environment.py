"""Templates: Jinja with our escaping, where a misspelt name is an error."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr

from generator.render.marks.languages import with_languages
from generator.render.views.arrangement import arranged
from generator.render.writing import wording
from generator.render.writing.links import to_outside
from generator.render.writing.markdown import Markdown, attribute, literal, tidy


class _WithoutHtml(CodeGenerator):
    """Leaves out Jinja's own escaping, for HTML, which would find nothing left to do."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(finalize.src or "str(")

    def _output_child_post(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(")")


class _Templates(Environment):
    code_generator_class = _WithoutHtml


@cache
def _environment() -> Environment:
    # `finalize` escapes for Markdown whatever is not Markdown already. Jinja's own escaping is on so that macros return
    # Markdown.
    made = _Templates(
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
    made.filters["opening"] = wording.opening
    made.filters["in_languages"] = with_languages
    return made


def load_templates() -> None:
    """Have this process compile all templates, for one that copies itself: so it is done once."""
    for name in _environment().list_templates(extensions=("jinja",)):
        _environment().get_template(name)


def macro(name: str) -> Callable[[object], Markdown]:
    """Makes of a value the Markdown that a macro of the templates makes of it, which stands on a page as it is."""
    found = getattr(_environment().get_template("macros.md.jinja").module, name)
    return lambda value: Markdown(found(value))


def fill(template: str, **values: object) -> Markdown:
    """The Markdown that a template of `templates/` makes of the values."""
    return tidy(_environment().get_template(template).render(**values))
