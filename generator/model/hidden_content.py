"""Content of a file that its pages do not show: the reasons to publish our text instead of the file."""

from __future__ import annotations

from enum import StrEnum


class HiddenContent(StrEnum):
    """A reason why a source file is not published unchanged: it holds more than its pages show."""

    OFFICE = "files of office programs name who made them, and may hold remarks and earlier words"
    PROPERTIES = "its properties may name people or hold remarks"
    UNSEEN = "it holds words that nobody sees on its pages"
    COVERED = "something covers or cuts off a picture, which the file holds whole"
    ANNOTATIONS = "remarks, stamps or fields lie on its pages"
    FORM = "it holds a form, and what was filled in"
    ATTACHMENTS = "other files are packed in it"
    ACTIONS = "it holds scripts or actions"
    LINKS = "a link in it names an address of somebody, or a place that is not public"
    REVISIONS = "it holds earlier versions of its pages, or parts that no page shows"
    LAYERS = "it has layers, which can be switched off"
    SIGNATURE = "it holds a signature, which names who signed"
    ALTERNATIVES = "it holds words beside its pages, for bookmarks or for reading aloud, that do not stand on them"
    PICTURES = "its pictures hold more than they show"
    ENCRYPTED = "it is encrypted, so that nobody can see what it holds"
    MARKUP = "its source text holds words that the page does not show"
    REMARKS = "its source text holds remarks"
    UNKNOWN = "it holds parts that the program does not understand"

    @property
    def is_usual(self) -> bool:
        """Whether this is so common that pages mention it beside the text instead of a doubt for each file."""
        return self in (HiddenContent.OFFICE, HiddenContent.PROPERTIES, HiddenContent.MARKUP, HiddenContent.REMARKS)
