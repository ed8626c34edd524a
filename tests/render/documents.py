"""Small documents for the tests of rendering, written line by line; the parser has no part in them.

Each line is `role: text`. Roles: `# <factions>` begins a section with its heading (`# VVD,D66`; `#` alone names no
faction; before the first stands a section without a heading), `q5` is a paragraph of question 5, `Q5` its label, `a5`
and `A5` the same for the answer; `q5.2` is another question with the printed number 5. `i` is a section's introduction,
`p` a paragraph and `h` a heading that belong to nothing, `-` a list item, `f` page furniture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model.annotation import Annotation
from generator.model.block import Block, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, FrontMatter, Question, Section, State
from generator.model.consultation_yml import Sidecar
from generator.model.identifiers import slug
from generator.model.knowledge import Faction, Knowledge
from generator.model.library import Library, Record
from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Problem
from tests.annotate.builders import knowledge as terms_and_topics
from tests.annotate.builders import term, topic

KINDS = {"#": "heading", "h": "heading", "Q": "label", "A": "label", "-": "list-item", "f": "furniture"}


@dataclass
class _Draft:
    """A section while it is written: its heading, introduction, and the blocks of its questions and answers."""

    slug: str
    heading: int | None = None
    factions: tuple[str, ...] = ()
    introduction: list[int] = field(default_factory=list)
    turns: dict[str, list[int]] = field(default_factory=dict)
    labels: dict[str, int] = field(default_factory=dict)


def consultation(
    *lines: str,
    identity: str = "voorbeeld",
    front: FrontMatter | None = None,
    together: Sequence[tuple[str, ...]] = (),
) -> Consultation:
    """A document of these lines; `together` lists questions that one answer (the first's) replies to."""
    split = [line.partition(": ")[::2] for line in lines]
    blocks = tuple(_blocks([(KINDS.get(role[:1], "paragraph"), text) for role, text in split]))
    drafts = _drafts([role for role, _ in split])
    taken: set[str] = set()
    sections = tuple(_section(draft, together, taken) for draft in drafts)
    source = _source(identity, [text for _, text in split])
    return Consultation(identity, source, blocks, front or FrontMatter(), sections)


def record(
    made: Consultation,
    *annotations: Annotation,
    sidecar: Mapping[str, object] | None = None,
    problems: tuple[Problem, ...] = (),
) -> Record:
    """The document with what is known about it; `sidecar` as it would be written in YAML."""
    kept = Sidecar.model_validate(sidecar or {})
    return Record(made, SourceFile(f"{made.id}/source.txt", b"bron"), kept, annotations, problems)


def library(*records: Record, known: Knowledge | None = None, site_url: str | None = None) -> Library:
    """A library of these documents."""
    return Library(records, known or knowledge(), site_url)


def knowledge() -> Knowledge:
    """Three factions, two topics and two terms."""
    factions = tuple(Faction(abbreviation=name, name=f"Partij {name}") for name in ("VVD", "D66", "Lid Jansen"))
    topics_and_terms = (topic("vrede", "vrede"), topic("defensie", "defensie"), term("NAVO"), term("EU"))
    return terms_and_topics(*topics_and_terms).model_copy(update={"factions": factions})


def _blocks(lines: list[tuple[str, str]]) -> list[Block]:
    blocks, start = [], 0
    for index, (kind, text) in enumerate(lines):
        blocks.append(Block(index, BlockKind(kind), (Span(start, start + len(text)),)))
        start += len(text) + 1
    return blocks


def _source(identity: str, texts: list[str]) -> SourceText:
    lines, start = [], 0
    for number, text in enumerate(texts, 1):
        lines.append(Line(number, Span(start, start + len(text))))
        start += len(text) + 1
    return SourceText(f"{identity}/source.txt", "\n".join(texts), tuple(lines), hidden_content=None)


def _drafts(roles: list[str]) -> list[_Draft]:
    drafts = [_Draft("zonder-kop")]
    owner: dict[str, _Draft] = {}
    for index, role in enumerate(roles):
        if role[:1] == "#":
            factions = tuple(name for name in role[1:].strip().split(",") if name)
            drafts.append(_Draft(slug("-".join(factions)) or f"deel-{index}", index, factions))
        elif role == "i":
            drafts[-1].introduction.append(index)
        elif role[:1] in set("qaQA"):
            draft = owner.setdefault(role[1:], drafts[-1])
            key = role.lower()
            draft.turns.setdefault(key, [])
            if role[:1].isupper():
                draft.labels[key] = index
            else:
                draft.turns[key].append(index)
    return [draft for draft in drafts if draft.heading is not None or draft.turns]


def _section(draft: _Draft, together: Sequence[tuple[str, ...]], taken: set[str]) -> Section:
    groups = {name: group for group in together for name in group}
    exchanges: list[Exchange] = []
    for key in (key for key in draft.turns if key[0] == "q"):
        group = groups.get(key[1:], (key[1:],))
        if key[1:] == group[0]:
            exchanges.append(_exchange(draft, group, taken))
    return Section(draft.slug, draft.heading, draft.factions, tuple(draft.introduction), tuple(exchanges))


def _exchange(draft: _Draft, group: tuple[str, ...], taken: set[str]) -> Exchange:
    questions = tuple(
        Question(
            _id("vraag", name, draft, taken),
            _printed(name),
            draft.slug,
            draft.factions,
            tuple(draft.turns[f"q{name}"]),
            draft.labels.get(f"q{name}"),
        )
        for name in group
    )
    answers = tuple(
        Answer(_id("antwoord", n, draft, taken), _printed(n), tuple(draft.turns[f"a{n}"]), draft.labels.get(f"a{n}"))
        for n in group
        if f"a{n}" in draft.turns
    )
    state = State.ANSWERED if len(group) == 1 else State.ANSWERED_TOGETHER
    return Exchange(questions[0].id, questions, answers, state if answers else State.NO_ANSWER, draft.factions)


def _printed(name: str) -> str:
    return name.partition(".")[0]


def _id(prefix: str, name: str, draft: _Draft, taken: set[str]) -> str:
    wanted = (f"{prefix}-{_printed(name)}", f"{prefix}-{draft.slug}-{_printed(name)}", f"{prefix}-{draft.slug}-{name}")
    made = next(slug(candidate) for candidate in wanted if slug(candidate) not in taken)
    taken.add(made)
    return made
