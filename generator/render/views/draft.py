"""A page that is still to be written, so that who keeps pages can tell whether it would be another one.

Most pages over all consultations stay the same from one build to the next; to write them takes far longer than to see
what they would show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.library import Attachment, Page, Site
from generator.render.views.environment import fill
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class FileDraft:
    """A file beside a page without its content: its site path, and what its content follows from, as of a `Draft`."""

    path: str
    write: Callable[..., bytes]
    shown: tuple[object, ...]

    def attachment(self) -> Attachment:
        """The file, written."""
        return Attachment(self.path, self.write(*self.shown))


@dataclass(frozen=True)
class Draft:
    """A page without its words: its site path, its title, its description, and what its words follow from.

    `write` is a function of a module that is given `shown` and knows nothing else: drafts that are equal in all fields
    become the same page. `beside` are files in its folder.
    """

    path: str
    title: str
    description: str
    write: Callable[..., Markdown]
    shown: tuple[object, ...]
    beside: tuple[FileDraft, ...] = ()

    def page(self) -> Page:
        """The page, written. Raises whatever its template may raise."""
        return Page(self.path, self.title, self.write(*self.shown), self.description)

    def files(self) -> tuple[Attachment, ...]:
        """The files beside it, written."""
        return tuple(each.attachment() for each in self.beside)

    def site(self) -> Site:
        """The page and these files."""
        return Site((self.page(),), self.files())


def draft(template: str, path: str, title: str, description: str, **values: object) -> Draft:
    """A page that a template of `templates/` makes of the values, and of `title`."""
    return Draft(path, title, description, _filled, (template, {"title": title, **values}))


def _filled(template: str, values: dict[str, object]) -> Markdown:
    return fill(template, **values)
