"""What the lists for a terminal call the parts of a document, its facts, its marks, and what decided about it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.messages.message import Message, say, words

_NAMES: Mapping[str, Message] = {
    str(name): name
    for name in (
        say("paragraph"),
        say("heading"),
        say("list-item"),
        say("table"),
        say("caption"),
        say("label"),
        say("signature"),
        say("note"),
        say("furniture"),
        say("repeated"),
        say("deleted"),
        say("hidden"),
        say("hyphen-kept"),
        say("hyphen-removed"),
        say("address-joined"),
        say("paragraph-joined"),
        say("note-mark"),
        say("withheld"),
        say("bold"),
        say("italic"),
        say("superscript"),
        say("generated"),
        say("item-continued"),
        say("row"),
        say("cell"),
        say("header-cell"),
        say("answer-label"),
        say("question"),
        say("answer"),
        say("column"),
        say("layout-cell"),
        say("put-back"),
        say("link"),
        say("answered"),
        say("answered-together"),
        say("refers"),
        say("no-answer"),
        say("words of the exchange"),
        say("words elsewhere in the document"),
        say("the title, or who must answer"),
        say("the editor"),
        say("introduction"),
        say("introduction-table"),
        say("question-table"),
        say("answer-table"),
        say("id"),
        say("kind"),
        say("chamber"),
        say("title"),
        say("dossiers"),
        say("number"),
        say("committee"),
        say("addressee"),
        say("factions"),
        say("members"),
        say("dates.asked"),
        say("dates.answered"),
        say("dates.adopted"),
        say("documents"),
        say("signatories"),
        say("dossier"),
    )
}


def named(name: str) -> Message:
    """What a name of the program is called; one that is not in the list of names stands as it is."""
    return _NAMES.get(name) or words(name)
