"""What is new, as a feed that readers of feeds follow (RFC 4287).

An entry is a question, or several with one answer, with the address that it has for ever as its id. Its day is that of
the document, or of the version that changed it: the clock has no part in it. What was withdrawn has an entry with the
same id and without its words, so that readers of feeds, which keep what they once got, replace them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from generator.grammar.sentences.shortening import shortened
from generator.model.data_paths import ATOM
from generator.model.direction import CONTROLS
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.licences import IN_WORDS, OURS
from generator.model.version_paths import change_anchor, version_anchor, version_path, versions_path
from generator.model.versions import Version
from generator.render.data.collections import Collection, DataPlan
from generator.render.data.feed_entries import Entry, InFeed, Kind
from generator.render.data.rows import exchanges_in
from generator.render.data.site_root import root_from
from generator.render.json.fields import ConsultationData, ExchangeData, QuestionData
from generator.render.summaries.published import CorrectedPart
from generator.render.writing import wording
from generator.render.writing.version_sentences import NOT_HERE, dropped, republished, said

TAIL = "</feed>\n"
_LONGEST = 400  # characters of a question
# What XML 1.0 cannot hold, also not as a number (section 2.2).
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TURNS = {ord(control): f"&#x{ord(control):x};" for control in CONTROLS}
# A tag URI needs a name that its maker had on a day (RFC 4151); without an address the site has none but this one.
_TAG = "tag:overleg.invalid,2025"


def head(collection: Collection, newest: date, plan: DataPlan) -> str:
    """What stands before the first entry."""
    root = root_from(collection.feed, plan.site_url)
    name = plan.site_name or "Overleg op schrift"
    own = f"{root}{collection.feed}" if plan.site_url is not None else f"{collection.files.rpartition('/')[2]}{ATOM}"
    lines = (
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
        f"<id>{_text(_id(plan.site_url, collection.feed))}</id>",
        f"<title>{_text(f'{collection.title} – {name}')}</title>",
        f"<updated>{_day(newest)}</updated>",
        f'<link rel="self" type="application/atom+xml" href={_attribute(own)}/>',
        f'<link rel="alternate" type="text/html" href={_attribute(f"{root}{collection.page}")}/>',
        f'<link rel="license" href={_attribute(OURS)}/>',
        f"<author><name>{_text(name)}</name></author>",
        f"<rights>{_text(IN_WORDS)}</rights>",
    )
    return "".join(f"{line}\n" for line in lines)


def entries(data: ConsultationData, title: str, taken: InFeed, file: str, plan: DataPlan) -> list[tuple[date, str]]:
    """The entries of a consultation that `title` names, in the feed at `file`, each with its day."""
    writer = _Entries(data, title, taken, root_from(file, plan.site_url), plan.site_url)
    return [(entry.day, writer.of(entry)) for entry in taken.entries]


@dataclass(frozen=True)
class _Entries:
    data: ConsultationData
    title: str
    taken: InFeed
    root: str
    site_url: str | None

    def of(self, entry: Entry) -> str:
        return {
            Kind.WHOLE: self._whole,
            Kind.EXCHANGE: self._exchange,
            Kind.VERSION: self._version,
            Kind.WITHDRAWN: self._withdrawn,
            Kind.GONE: self._gone,
        }[entry.kind](entry)

    def _whole(self, entry: Entry) -> str:
        content = f"<p>{_text(self.data.title or self.title)}</p>"
        return self._entry(entry, consultation_path(self.data.id), self.title, content)

    def _exchange(self, entry: Entry) -> str:
        exchange = self._known[entry.exchange]
        path = self._place(entry)
        unnamed = [asker for asker in exchange.factions or exchange.members if asker not in exchange.title]
        title = f"{wording.enumeration(unnamed)}: {exchange.title}" if unnamed else exchange.title
        content = "".join((self._corrected(entry), *self._content(exchange, path)))
        return self._entry(entry, path, title, content, exchange.factions)

    def _corrected(self, entry: Entry) -> str:
        """That a later version changed it, why, and where one sees what; empty where none did."""
        if entry.corrected is None:
            return ""
        links = ". ".join(self._change(part) for part in entry.corrected.parts)
        return f"<p>{_text(republished(self._made(entry)))} {links}.</p>"

    def _change(self, part: CorrectedPart) -> str:
        return self._link(
            f"{versions_path(self.data.id)}#{change_anchor(part.version, part.turn)}", wording.opening(part.said)
        )

    def _version(self, entry: Entry) -> str:
        version, listed = entry.version, versions_path(self.data.id)
        path = version_path(self.data.id, version)
        changed = self._link(f"{listed}#{version_anchor(version)}", "Lees wat er veranderde")
        read = self._link(path, f"Lees versie {version}")
        content = f"<p>{_text(republished(self._made(entry)))}</p><p>{changed}. {read}.</p>"
        return self._entry(entry, path, f"Versie {version}: {self.title}", content)

    def _withdrawn(self, entry: Entry) -> str:
        path = consultation_path(self.data.id)
        return self._entry(entry, path, self.title, f"{self._withdrawal()}<p>{self._link(path, self.title)}</p>")

    def _withdrawal(self) -> str:
        withdrawal = self.taken.published.versions.withdrawn
        source = withdrawal.source if withdrawal else None
        there = f" <a href={_attribute(source)}>Lees waar dat bekend werd gemaakt</a>." if source else ""
        return f"<p>{_text(said(withdrawal)) if withdrawal else ''} {NOT_HERE}{there}</p>"

    def _gone(self, entry: Entry) -> str:
        """What replaces the words of an exchange that is no longer there."""
        path = self._place(entry)
        if not entry.version:
            whole = self._link(consultation_path(self.data.id), self.title)
            return self._entry(entry, path, f"{entry.label} – {self.title}", f"{self._withdrawal()}<p>{whole}</p>")
        place = f"{versions_path(self.data.id)}#{change_anchor(entry.version, entry.exchange)}"
        content = f"<p>{_text(dropped(self._made(entry)))} {self._link(place, 'Lees wat er veranderde')}.</p>"
        return self._entry(entry, path, f"Vervallen: {entry.label} – {self.title}", content)

    def _made(self, entry: Entry) -> Version:
        return self.taken.published.versions.versions[entry.version - 1]

    def _place(self, entry: Entry) -> str:
        return f"{full_text_path(self.data.id)}#{entry.exchange}"

    def _link(self, path: str, words: str) -> str:
        return f"<a href={_attribute(f'{self.root}{path}')}>{_text(words)}</a>"

    @cached_property
    def _known(self) -> Mapping[str, ExchangeData]:
        return {exchange.id: exchange for exchange in exchanges_in(self.data)}

    def _content(self, exchange: ExchangeData, path: str) -> Iterator[str]:
        day = self.taken.day
        about = f"{self.title} ({wording.plain_day(day)})" if day else self.title
        yield f"<p>{self._link(consultation_path(self.data.id), about)}</p>"
        yield from map(_asked, exchange.questions)
        yield f"<p>{_text(wording.opening(wording.STATES[exchange.state]))}. "
        yield f"{self._link(path, 'Lees vraag en antwoord')}</p>"

    def _entry(self, entry: Entry, path: str, title: str, content: str, factions: Sequence[str] = ()) -> str:
        authors = "".join(f"<author><name>{_text(name)}</name></author>" for name in factions)
        first = self.taken.day if entry.corrected and not entry.corrected.is_new else None
        lines = (
            "<entry>",
            f"<id>{_text(_id(self.site_url, path))}</id>",
            f"<title>{_text(title)}</title>",
            f"<published>{_day(first)}</published>" if first else "",
            f"<updated>{_day(entry.day)}</updated>",
            f'<link rel="alternate" type="text/html" href={_attribute(f"{self.root}{path}")}/>',
            authors,
            f'<content type="html">{_text(content)}</content>',
            "</entry>",
        )
        return "".join(f"{line}\n" for line in lines if line)


def _asked(question: QuestionData) -> str:
    words = " ".join(question.paragraphs)
    shown = shortened(words, _LONGEST)
    more = "" if shown == words else " …"
    return f"<p><b>Vraag {_text(question.number)}</b>: {_text(f'{shown}{more}')}</p>"


def _id(site_url: str | None, path: str) -> str:
    if site_url is not None:
        return f"{site_url}{path}"
    return f"{_TAG}:{quote(path, safe='/#-._~')}"


def _day(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _attribute(value: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", value)).translate(_TURNS)


def _text(words: str) -> str:
    """Words as XML; what XML cannot hold becomes the sign for an unknown character."""
    return escape(_NO_XML.sub("\ufffd", words)).translate(_TURNS)
