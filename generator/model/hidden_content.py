"""Content of a file that its pages do not show: the reasons to publish our text instead of the file."""

from __future__ import annotations

from enum import Enum

from generator.messages.message import say


class HiddenContent(Enum):
    """A reason why a source file is not published unchanged: it holds more than its pages show."""

    OFFICE = say("files of office programs name who made them, and may hold remarks and earlier words")
    PROPERTIES = say("its properties may name people or hold remarks")
    UNSEEN = say("it holds words that nobody sees on its pages")
    COVERED = say("something covers or cuts off a picture, which the file holds whole")
    ANNOTATIONS = say("remarks, stamps or fields lie on its pages")
    FORM = say("it holds a form, and what was filled in")
    ATTACHMENTS = say("other files are packed in it")
    ACTIONS = say("it holds scripts or actions")
    LINKS = say("a link in it names an address of somebody, or a place that is not public")
    REVISIONS = say("it holds earlier versions of its pages, or parts that no page shows")
    LAYERS = say("it has layers, which can be switched off")
    SIGNATURE = say("it holds a signature, which names who signed")
    ALTERNATIVES = say("it holds words beside its pages, for bookmarks or for reading aloud, that do not stand on them")
    PICTURES = say("its pictures hold more than they show")
    ENCRYPTED = say("it is encrypted, so that nobody can see what it holds")
    MARKUP = say("its source text holds words that the page does not show")
    REMARKS = say("its source text holds remarks")
    UNKNOWN = say("it holds parts that the program does not understand")

    @property
    def is_usual(self) -> bool:
        """Whether this is so common that pages mention it beside the text instead of a doubt for each file."""
        return self in (HiddenContent.OFFICE, HiddenContent.PROPERTIES, HiddenContent.MARKUP, HiddenContent.REMARKS)
