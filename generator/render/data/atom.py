"""What is new, as a feed that readers of feeds follow (RFC 4287).

An entry is a question, or several with one answer, with the address that it has for ever as its id. Its day is that of
the document: the clock has no part in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from generator.grammar.sentences.shortening import shortened
from generator.model.data_paths import ATOM
from generator.model.direction import CONTROLS
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.licences import IN_WORDS, OURS
from generator.render.data.collections import Collection, DataPlan, Held
from generator.render.data.rows import exchanges_in
from generator.render.data.site_root import root_from
from generator.render.json.fields import ConsultationData, ExchangeData, QuestionData
from generator.render.writing import wording

FEWEST, MOST = 50, 100
"""A feed goes on with whole consultations until it has the first number of entries; it never has more than the last."""

TAIL = "</feed>\n"
_LONGEST = 400  # characters of a question
# What XML 1.0 cannot hold, also not as a number (section 2.2).
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TURNS = {ord(control): f"&#x{ord(control):x};" for control in CONTROLS}
# A tag URI needs a name that its maker had on a day (RFC 4151); without an address the site has none but this one.
_TAG = "tag:overleg.invalid,2025"


@dataclass(frozen=True)
class InFeed:
    """A consultation in a feed, and how many of its exchanges are."""

    held: Held
    entries: int


def in_feed(collection: Collection) -> tuple[InFeed, ...]:
    """The newest consultations that have a day, as far as the feed goes; one without questions is an entry, too."""
    found: list[InFeed] = []
    number = 0
    for each in collection.held:
        if number >= FEWEST:
            break
        if each.day is not None:
            taken = min(max(len(each.exchanges), 1), MOST - number)
            found.append(InFeed(each, taken))
            number += taken
    return tuple(found)


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


def entries(data: ConsultationData, title: str, taken: InFeed, file: str, plan: DataPlan) -> str:
    """The entries of a consultation that `title` names, in the feed at `file`."""
    writer = _Entries(data, title, taken.held.day or date.min, root_from(file, plan.site_url), plan.site_url)
    if not taken.held.exchanges:
        return writer.of_whole()
    known = {exchange.id: exchange for exchange in exchanges_in(data)}
    return "".join(writer.of(known[each]) for each in taken.held.exchanges[: taken.entries])


@dataclass(frozen=True)
class _Entries:
    data: ConsultationData
    title: str
    day: date
    root: str
    site_url: str | None

    def of_whole(self) -> str:
        path = consultation_path(self.data.id)
        content = f"<p>{_text(self.data.title or self.title)}</p>"
        return self._entry(path, self.title, content, ())

    def of(self, exchange: ExchangeData) -> str:
        path = f"{full_text_path(self.data.id)}#{exchange.id}"
        unnamed = [asker for asker in exchange.factions or exchange.members if asker not in exchange.title]
        title = f"{wording.enumeration(unnamed)}: {exchange.title}" if unnamed else exchange.title
        return self._entry(path, title, "".join(self._content(exchange, path)), exchange.factions)

    def _content(self, exchange: ExchangeData, path: str) -> Iterator[str]:
        about = f"{self.title} ({wording.plain_day(self.day)})"
        whole = f"{self.root}{consultation_path(self.data.id)}"
        yield f"<p><a href={_attribute(whole)}>{_text(about)}</a></p>"
        yield from map(_asked, exchange.questions)
        yield f"<p>{_text(wording.opening(wording.STATES[exchange.state]))}. "
        yield f"<a href={_attribute(f'{self.root}{path}')}>Lees vraag en antwoord</a></p>"

    def _entry(self, path: str, title: str, content: str, factions: Sequence[str]) -> str:
        authors = "".join(f"<author><name>{_text(name)}</name></author>" for name in factions)
        lines = (
            "<entry>",
            f"<id>{_text(_id(self.site_url, path))}</id>",
            f"<title>{_text(title)}</title>",
            f"<updated>{_day(self.day)}</updated>",
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
