"""What each version of a document changed: questions, answers, notes and the text around them, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.grammar.versions.differences import BREAK, Change, Part, differences
from generator.knowledge.versions_yml.passages import Passages, Turn
from generator.model.consultation import Consultation
from generator.model.library import Record
from generator.model.version_paths import change_anchor, version_path
from generator.model.versions import Version
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown, escape

OUTSIDE = "rest"
_MARKED = {Change.ADDED: ("ins", "nieuw"), Change.REMOVED: ("del", "weg")}
_SIGN_OF_PARAGRAPH = "¶"


@dataclass(frozen=True)
class ChangeView:
    """What became of one question or answer, of a note, or of the text around them.

    `what` is in a few words what became of it; `paragraphs` are its words with those that were added and removed,
    `places` where it stands in full in the versions that have it.
    """

    id: str
    name: str
    what: str
    paragraphs: tuple[Markdown, ...]
    places: tuple[NamedLink, ...]


@dataclass(frozen=True)
class Renumbered:
    """A question that has another number, and its place."""

    old: str
    new: str
    place: Markdown


@dataclass(frozen=True)
class VersionChanges:
    """What one version changed, compared with the one before it."""

    changes: tuple[ChangeView, ...]
    renumbered: tuple[Renumbered, ...]


@dataclass(frozen=True)
class _Compared:
    """Two versions that follow each other, and the page that shows what changed."""

    context: PageContext
    old: Passages
    new: Passages
    consultation: str
    version: int

    def place(self, version: int, anchor: str) -> NamedLink:
        """A passage in the full text of a version."""
        address = self.context.link(version_path(self.consultation, version), anchor)
        return NamedLink(f"In versie {version}", address)


def changes_of(context: PageContext, record: Record, version: Version) -> VersionChanges:
    """What a version of a document changed; nothing for the first."""
    if version.version == 1:
        return VersionChanges((), ())
    texts = [*(each.consultation for each in record.earlier), record.consultation]
    old, new = texts[version.version - 2], texts[version.version - 1]
    compared = _Compared(context, Passages(old), Passages(new), record.consultation.id, version.version)
    found = (*_turns(compared), *_notes(compared), *_outside(compared, new))
    return VersionChanges(found, tuple(_renumbered(compared)))


def _turns(compared: _Compared) -> Iterator[ChangeView]:
    """Those of the new version in its order, each of the old one that is gone behind the one that stood before it."""
    old, new = ({turn.id: turn for turn in each.turns} for each in (compared.old, compared.new))
    for identity in _in_order(list(old), list(new)):
        before, after = old.get(identity), new.get(identity)
        texts = [each.paragraphs_of(identity) for each in (compared.old, compared.new)]
        parts = differences(*texts)
        shown = after or before
        if parts and shown:
            what = "veranderd" if before and after else "nieuw" if after else "staat er niet meer"
            yield _view(compared, identity, _name(shown), what, parts)


def _name(turn: Turn) -> str:
    return f"{'Antwoord' if turn.is_answer else 'Vraag'} {turn.number}"


def _in_order(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    behind: dict[str, list[str]] = {}
    last = ""
    held = frozenset(new)
    for identity in old:
        if identity in held:
            last = identity
        else:
            behind.setdefault(last, []).append(identity)
    yield from behind.get("", ())
    for identity in new:
        yield identity
        yield from behind.get(identity, ())


def _notes(compared: _Compared) -> Iterator[ChangeView]:
    old, new = compared.old.notes, compared.new.notes
    for identity in _in_order(list(old), list(new)):
        parts = differences(*([each[identity]] if identity in each else [] for each in (old, new)))
        if parts:
            what = "veranderd" if identity in old and identity in new else "nieuw" if identity in new else "is weg"
            order = list(new if identity in new else old).index(identity) + 1
            yield _view(compared, identity, f"Noot {order}", what, parts)


def _outside(compared: _Compared, new: Consultation) -> Iterator[ChangeView]:
    parts = differences(compared.old.outside, compared.new.outside)
    if parts:
        name = "De tekst buiten de vragen" if new.has_exchanges else "De tekst"
        view = _view(compared, OUTSIDE, name, "veranderd", parts)
        yield replace(view, places=())


def _view(compared: _Compared, identity: str, name: str, what: str, parts: Sequence[Part]) -> ChangeView:
    versions = [
        version
        for version, each in ((compared.version - 1, compared.old), (compared.version, compared.new))
        if identity in each.words_at
    ]
    places = tuple(compared.place(version, identity) for version in versions)
    return ChangeView(change_anchor(compared.version, identity), name, what, tuple(_paragraphs(parts)), places)


def _paragraphs(parts: Sequence[Part]) -> Iterator[Markdown]:
    """The paragraphs of a passage; each addition and removal is closed at the end of a paragraph."""
    written: list[str] = []
    for part in parts:
        if part.is_cut:
            written.append("…")
        rows = _split(part.words)
        for number, words in enumerate(rows):
            if words:
                written.append(_marked(part.change, " ".join(words)))
            if number < len(rows) - 1:
                if not words and part.change is not Change.SAME and len(part.words) == 1:
                    written.append(_marked(part.change, _SIGN_OF_PARAGRAPH))
                if part.change is not Change.REMOVED and written:
                    yield Markdown(" ".join(written))
                    written = []
    if written:
        yield Markdown(" ".join(written))


def _split(words: Sequence[str]) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    for word in words:
        if word == BREAK:
            rows.append([])
        else:
            rows[-1].append(word)
    return rows


def _marked(change: Change, words: str) -> str:
    """Words with what became of them, for who sees it and for who hears it."""
    if change is Change.SAME:
        return str(escape(words))
    element, said = _MARKED[change]
    opened = f'<span class="visually-hidden">[{said}: </span>'
    return f'<{element}>{opened}{escape(words)}<span class="visually-hidden">]</span></{element}>'


def _renumbered(compared: _Compared) -> Iterator[Renumbered]:
    before: Mapping[str, Turn] = {turn.id: turn for turn in compared.old.turns}
    for turn in compared.new.turns:
        old = before.get(turn.id)
        if old and not turn.is_answer and old.number != turn.number:
            address = compared.context.link(version_path(compared.consultation, compared.version), turn.id)
            yield Renumbered(old.number, turn.number, address)
