"""The theme's own templates, compiled so that they render a traced page: for its shell, not for its HTML.

Jinja's compiler is asked to leave out nothing: what joins strings gives a traced value, and whoever else is handed one
(a filter, a test, a function) stops the tracing. MkDocs' filter `url` and the two escapes are known.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any, NoReturn, cast

from jinja2 import BaseLoader, Environment, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.filters import do_default
from jinja2.runtime import Context, Macro
from markupsafe import escape
from mkdocs.structure.pages import Page as MenuPage
from mkdocs.utils import normalize_url

from generator.publish.assembly.contents_list import PARTIALS
from generator.publish.assembly.page_values import PageValues
from generator.publish.assembly.traced_values import Part, Trace, Traced, UntraceableError, is_marked, joined

_CONTENTS = "_contents_list"
_WORDS = {"content", "markdown", "meta", "toc"}
_VARIABLES = {"_loop_vars", "_block_vars"}  # what Jinja itself hands over, for functions that take the context


class TracedPage:
    """The page as templates know it: what differs between assembled pages is traced, what they share is as MkDocs says.

    No page of `nav` and no home page is assembled.
    """

    is_page = is_index = is_top_level = active = True
    is_homepage = is_section = is_link = False
    parent = previous_page = next_page = children = edit_url = None

    def __init__(self, trace: Trace, update_date: str) -> None:
        page = trace.page
        self.title, self.url, self.content = (trace.value(name) for name in ("title", "url", "content"))
        self.canonical_url = trace.value("canonical_url") if page.canonical_url else None
        self.abs_url = trace.value("abs_url") if page.abs_url else None
        self.update_date = update_date
        self.meta = _Meta(trace)

    @property
    def ancestors(self) -> list[object]:
        """No sections: the page is in no menu."""
        return []

    def __getattr__(self, name: str) -> NoReturn:
        raise UntraceableError(f"{name} of a page cannot be traced")


class _Meta:
    def __init__(self, trace: Trace) -> None:
        self._texts = {name: trace.value(name) for name in ("title", "description")}

    def __getitem__(self, name: object) -> Traced:
        if isinstance(name, str) and name in self._texts:
            return self._texts[name]
        raise KeyError(name)

    def __getattr__(self, name: str) -> NoReturn:
        if hasattr(dict, name):
            raise UntraceableError(f"{name} of the facts of a page")
        raise AttributeError(name)


class _Untouched:
    """Stands for what differs between pages, or is too large to keep."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _refuse(self, *_: object) -> NoReturn:
        raise UntraceableError(f"{self._name} cannot be traced")

    __iter__ = __len__ = __bool__ = __getitem__ = __getattr__ = __str__ = __eq__ = _refuse
    __hash__ = __contains__ = _refuse


def _check_menu(obj: object, name: object) -> None:
    """Stop where a page shows the words of a page of the menu, which may change while the menu stays."""
    if isinstance(obj, MenuPage) and name in _WORDS:
        raise UntraceableError(f"{name} of another page is shown")


def _escape(value: object) -> object:
    if isinstance(value, Traced):
        return value.escaped()
    if is_marked(value):
        raise UntraceableError("a text of the page is escaped with others")
    return escape(value)


def _default(value: object, default_value: object = "", boolean: bool = False) -> object:
    if isinstance(value, Traced):
        if not boolean:
            raise UntraceableError("whether a text of the page is there")
        return value or default_value
    return do_default(value, default_value, boolean)


def _guarded(function: Callable[..., object]) -> Callable[..., object]:
    """A filter or test that is never handed a text of the page."""

    @wraps(function)
    def guarded(*arguments: object, **named: object) -> object:
        if is_marked(arguments) or is_marked(named):
            raise UntraceableError(f"{function!r} is handed a text of the page")
        return function(*arguments, **named)

    return guarded


class _Generator(CodeGenerator):
    """Writes code in which every way to make one string of several goes through the environment."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802  Jinja's name
        self.write("environment.join((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write("))")

    def visit_Mod(self, node: nodes.BinExpr, frame: Frame) -> None:  # noqa: N802
        self.write("environment.remainder(")
        self.visit(node.left, frame)
        self.write(", ")
        self.visit(node.right, frame)
        self.write(")")

    def visit_EvalContextModifier(self, node: nodes.EvalContextModifier, frame: Frame) -> None:  # noqa: N802
        raise UntraceableError("a template changes how Jinja escapes")


class _Context(Context):
    def call(self, called: Callable[..., object], /, *arguments: object, **named: object) -> object:
        given = [each for name, each in named.items() if name not in _VARIABLES]
        if not isinstance(called, Macro) and (is_marked(arguments) or is_marked(given)):
            raise UntraceableError(f"{called!r} is called with a text of the page")
        return super().call(called, *arguments, **named)


class _Loader(BaseLoader):
    """The theme's templates, but for the list of contents where that is the one that is made without Jinja."""

    def __init__(self, loader: BaseLoader) -> None:
        self._loader = loader

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The source of a template, as Jinja asks for it."""
        if template == PARTIALS.name and PARTIALS.are_in(lambda name: self._loader.get_source(environment, name)[0]):
            return f"{{{{ {_CONTENTS} }}}}", None, None
        return self._loader.get_source(environment, template)


class TracingEnvironment(Environment):
    """Made of the theme's environment, where this is the one of MkDocs (`is_faithful`).

    `trace` is the rendering at hand.
    """

    code_generator_class = _Generator
    context_class = _Context
    trace: Trace

    def __init__(self, theme: Environment) -> None:
        super().__init__()
        self.is_faithful = type(theme) is Environment and theme.loader is not None and not theme.finalize
        self.is_faithful &= theme.autoescape is False and not theme.is_async
        if not self.is_faithful or theme.loader is None:
            return
        shared = theme.overlay(loader=_Loader(theme.loader), optimized=False)
        vars(self).update(vars(shared))
        self.extensions = {name: extension.bind(self) for name, extension in theme.extensions.items()}
        own = {"url": self._url, "e": _escape, "escape": _escape, "d": _default, "default": _default}
        self.filters = {
            name: own.get(name) or _guarded(cast("Callable[..., object]", each)) for name, each in theme.filters.items()
        }
        self.tests = {name: _guarded(cast("Callable[..., object]", each)) for name, each in theme.tests.items()}
        self.concat = self.join  # type: ignore[method-assign,assignment]

    def parts(self, page: PageValues, context: Mapping[str, Any], update_date: str) -> tuple[tuple[Part, ...], Trace]:
        """The rendering of a page in words and values, and what was asked. Raises UntraceableError."""
        self.trace = Trace(page)
        given = dict(context)
        given |= {"page": TracedPage(self.trace, update_date), "pages": _Untouched("pages")}
        given |= {name: self.trace.value(value) for name, value in (("base_url", "base_url"), (_CONTENTS, "contents"))}
        given |= {name: [self._url(None, each) for each in context[name]] for name in ("extra_css", "extra_javascript")}
        try:
            made = self.get_template("main.html").render(given)
        except UntraceableError:
            raise
        except Exception as error:
            raise UntraceableError(str(error)) from error
        return self.trace.read(str(made)), self.trace

    def join(self, texts: Iterable[object]) -> str | Traced:
        """What joins strings in compiled templates."""
        return joined(lambda: self.trace, texts)

    def remainder(self, left: object, right: object) -> object:
        """The operator `%`, which formats strings too."""
        if is_marked(left) or is_marked(right):
            raise UntraceableError("a text of the page is put in by %")
        return operator.mod(left, right)

    def getattr(self, obj: object, attribute: str) -> object:
        """An attribute."""
        _check_menu(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        """An item, or an attribute; never by a name that depends on the page."""
        if is_marked(argument):
            raise UntraceableError("a text of the page is a key")
        _check_menu(obj, argument)
        return super().getitem(obj, argument)

    @pass_context  # so that it is called when a page is rendered, and never when a template is compiled
    def _url(self, _: object, address: object) -> object:
        if is_marked(address):
            raise UntraceableError("an address depends on the page")
        if normalize_url(str(address), base="\0") == str(address):
            return str(address)
        return self.trace.value("relative", str(address))
