"""How much each faction asked about each theme and topic, over all consultations: the numbers of a table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from generator.knowledge.shipped.official_lists import theme_order
from generator.model.identifiers import faction_path, slug, theme_path, topic_path
from generator.model.knowledge import Topic
from generator.render.summaries.archive import Archive
from generator.render.views.faction_shares import FEWEST_COMPARED, side_by_side_path
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown

SHADES = 4
"""How many shades a cell with questions can have, from the lightest, 1; a cell without any has 0."""
MOST_CELLS = 900
"""Cells of a table whose rows of themes leave room for topics: with more the page would be too large, and too long."""
_PARTS = " | "
_MOST_BESIDE = 12
_Counts = Mapping[tuple[str, str], int]


@dataclass(frozen=True)
class Crossing:
    """A number of questions, in words, how dark its cell is, and the address of what stands behind it, if any."""

    number: str
    shade: int
    address: Markdown


@dataclass(frozen=True)
class SubjectRow:
    """A theme, or a topic below it, and a cell for each faction."""

    subject: NamedLink
    is_below: bool
    cells: tuple[Crossing, ...]


@dataclass(frozen=True)
class Crossings:
    """The table: a column for each faction, a row for each theme that any of them asked about, and for its topics.

    `head` names its rows, `about` says what it counts.
    """

    head: str
    about: str
    columns: tuple[NamedLink, ...]
    rows: tuple[SubjectRow, ...]


@dataclass(frozen=True)
class Beside:
    """A theme or topic that a faction and others asked about: the page of its column beside theirs, and its questions.

    `path` is a site path, `asked` the number of questions of the faction.
    """

    name: str
    path: str
    anchor: str
    asked: int


@dataclass(frozen=True)
class _Table:
    """The page that shows the table, its factions, and the questions of each about themes or about topics."""

    here: PagePlace
    factions: Sequence[str]
    counts: _Counts

    def row(self, key: str, name: str, path: str, *, is_below: bool) -> SubjectRow:
        """The row of a theme or topic (its `key` in the counts) with a page at `path`."""
        asked = {faction: number for (subject, faction), number in self.counts.items() if subject == key}
        beside = side_by_side_path(path) if len(asked) >= FEWEST_COMPARED else ""
        most = max(self.counts.values())
        cells = (
            self._cell(asked.get(faction, 0), most, beside and slug(faction), beside or path)
            for faction in self.factions
        )
        return SubjectRow(NamedLink(name, self.here.link(path)), is_below, tuple(cells))

    def _cell(self, number: int, most: int, anchor: str, path: str) -> Crossing:
        address = self.here.link(path, anchor) if number else Markdown("")
        return Crossing(wording.number(number), -(-SHADES * number // most), address)


def crossings(here: PagePlace, archive: Archive, factions: Sequence[str]) -> Crossings | None:
    """The table as the page `here` shows it; None where there are not two factions and two themes to compare.

    A question of several factions counts for each, and one about two parts of a theme counts once for the theme.
    """
    themes, topics = _counts(archive)
    names = sorted({theme for theme, _ in themes}, key=theme_order)
    if len(factions) < FEWEST_COMPARED or len(names) < 2:  # noqa: PLR2004
        return None
    room = max(0, MOST_CELLS // len(factions) - len(names))
    shown = _shown(archive.knowledge.topics, topics, room)
    return Crossings(
        "Thema en onderwerp" if shown else "Thema",
        _about(sum(map(len, shown.values())), len({topic for topic, _ in topics})),
        tuple(NamedLink(name, here.link(faction_path(slug(name)))) for name in factions),
        tuple(_rows(_Table(here, factions, themes), _Table(here, factions, topics), names, shown)),
    )


def beside_others(archive: Archive) -> Mapping[str, tuple[Beside, ...]]:
    """By faction, what others asked about as well: the topics, then the themes, of each those with the most first.

    They are as many as a line has room for; the table of factions has all.
    """
    themes, topics = _counts(archive)
    order = sorted({theme for theme, _ in themes}, key=theme_order)
    of_topics = [(topic.id, topic.title, topic_path(topic.id)) for topic in archive.knowledge.topics]
    of_themes = [(theme, wording.theme(theme), theme_path(theme)) for theme in order]
    found: dict[str, list[Beside]] = defaultdict(list)
    for subjects, counts in ((of_topics, topics), (of_themes, themes)):
        for faction, held in _compared(subjects, counts).items():
            found[faction] += sorted(held, key=lambda each: -each.asked)
    return {faction: tuple(held[:_MOST_BESIDE]) for faction, held in found.items()}


def _compared(subjects: Iterable[tuple[str, str, str]], counts: _Counts) -> Mapping[str, list[Beside]]:
    """By faction, the subjects (key, name, path) that it and another faction asked about, in their order."""
    askers: dict[str, dict[str, int]] = defaultdict(dict)
    for (subject, faction), number in counts.items():
        askers[subject][faction] = number
    found: dict[str, list[Beside]] = defaultdict(list)
    for key, name, path in subjects:
        asked = askers.get(key, {})
        for faction, number in asked.items() if len(asked) >= FEWEST_COMPARED else ():
            found[faction].append(Beside(name, side_by_side_path(path), slug(faction), number))
    return found


def _about(shown: int, number: int) -> str:
    """What the table counts; `shown` of so many topics."""
    if not shown:
        return "Het aantal vragen per thema en fractie, in alle overleggen samen."
    about = "Het aantal vragen per thema, onderwerp en fractie, in alle overleggen samen."
    return (
        about if shown == number else f"{about} Van de {number} onderwerpen staan hier de {shown} met de meeste vragen."
    )


def _rows(
    of_themes: _Table, of_topics: _Table, names: Sequence[str], shown: Mapping[str, Sequence[Topic]]
) -> Iterator[SubjectRow]:
    """A row for each theme, and below it one for each of its topics that are shown."""
    for theme in names:
        yield of_themes.row(theme, wording.theme(theme), theme_path(theme), is_below=False)
        for topic in shown.get(theme, ()):
            yield of_topics.row(topic.id, topic.title, topic_path(topic.id), is_below=True)


def _shown(known: Sequence[Topic], counts: _Counts, most: int) -> Mapping[str, Sequence[Topic]]:
    """So many topics with the most questions, by their theme as a whole, in the order of themes and their own."""
    asked: Counter[str] = Counter()
    for (topic, _), number in counts.items():
        asked[topic] += number
    order = {topic.id: number for number, topic in enumerate(known)}
    best = {topic for topic, _ in sorted(asked.items(), key=lambda each: (-each[1], order[each[0]]))[:most]}
    found = sorted((topic for topic in known if topic.id in best), key=lambda topic: theme_order(_whole(topic.theme)))
    return {theme: tuple(held) for theme, held in groupby(found, key=lambda topic: _whole(topic.theme))}


def _whole(theme: str) -> str:
    return theme.partition(_PARTS)[0]


def _counts(archive: Archive) -> tuple[_Counts, _Counts]:
    """Questions by theme and faction, and by topic (its id) and faction."""
    themes: defaultdict[tuple[str, str], int] = defaultdict(int)
    topics: defaultdict[tuple[str, str], int] = defaultdict(int)
    for exchange in chain.from_iterable(summary.exchanges for summary in archive.summaries):
        factions = dict.fromkeys(exchange.factions)
        for theme in dict.fromkeys(map(_whole, exchange.themes)):
            for faction in factions:
                themes[theme, faction] += exchange.asked
        for topic in dict.fromkeys(exchange.topics):
            for faction in factions:
                topics[topic, faction] += exchange.asked
    return themes, topics
