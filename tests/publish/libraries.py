"""A small library for the tests of publishing: one consultation with two exchanges, one term, one topic."""

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import Block, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, FrontMatter, Question, Section, State
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Faction, GlossaryTerm, Knowledge, Topic
from generator.model.library import Attachment, Library, Page, Record, Site
from generator.model.text import Line, SourceFile, SourceText, Span

CONSULTATION = "navo-mei"
_PARAGRAPHS = (
    (BlockKind.HEADING, "Verslag over de NAVO"),
    (BlockKind.FURNITURE, "pagina 1"),
    (BlockKind.HEADING, "Vragen van de VVD-fractie"),
    (BlockKind.PARAGRAPH, "De leden vragen wie de SACEUR is."),
    (BlockKind.LABEL, "1. Antwoord van het kabinet"),
    (BlockKind.PARAGRAPH, "Dat is de hoogste bevelhebber in Oekraïne."),
    (BlockKind.PARAGRAPH, "Voorts vragen zij naar kruisraketten."),
    (BlockKind.LABEL, "2. Antwoord van het kabinet"),
    (BlockKind.PARAGRAPH, "Die komen later."),
)


def source() -> SourceText:
    """The document, one line a block."""
    lines, start = [], 0
    for number, (_, text) in enumerate(_PARAGRAPHS, 1):
        lines.append(Line(number, Span(start, start + len(text))))
        start += len(text) + 1
    return SourceText(f"{CONSULTATION}/source.txt", "\n".join(text for _, text in _PARAGRAPHS), tuple(lines))


def consultation() -> Consultation:
    """The document as understood."""
    text = source()
    blocks = tuple(Block(i, kind, (text.lines[i].span,)) for i, (kind, _) in enumerate(_PARAGRAPHS))
    exchanges = (_exchange("1", question=3, label=4, answer=5), _exchange("2", question=6, label=7, answer=8))
    front = FrontMatter(title="Verslag over de NAVO", short_title="NAVO, mei")
    return Consultation(CONSULTATION, text, blocks, front, (Section("vvd", 2, ("VVD",), (), exchanges),))


def _exchange(number: str, question: int, label: int, answer: int) -> Exchange:
    return Exchange(
        f"vraag-{number}",
        (Question(f"vraag-{number}", number, "vvd", ("VVD",), (question,)),),
        (Answer(f"antwoord-{number}", number, (answer,), label),),
        State.ANSWERED,
        ("VVD",),
    )


def library(site_url: str | None = None) -> Library:
    """The library: its consultation's first exchange has a topic, its glossary one term."""
    topic = Annotation(AnnotationKind.TOPIC, "bevel", 3, Span(23, 29), "vraag-1")
    record = Record(consultation(), SourceFile(f"{CONSULTATION}/source.txt", b""), Sidecar(), (topic,))
    return Library((record,), knowledge(), site_url)


def knowledge() -> Knowledge:
    """What editors keep."""
    return Knowledge(
        glossary=(GlossaryTerm(term="SACEUR", expansion="Supreme Commander", language="en", definition="De baas."),),
        topics=(Topic(id="bevel", title="Wie het bevel heeft", theme="Defensie", match=("SACEUR",)),),
        factions=(Faction(abbreviation="VVD", name="Volkspartij"),),
    )


def site() -> Site:
    """A rendered site with one attachment, its links and anchors in order."""
    text = f"overleggen/{CONSULTATION}/volledige-tekst/"
    return Site(
        (
            Page("", "Start", f"# Start\n\n[Tekst]({text}index.md#vraag-1)\n", "Waar dit over gaat: alles"),
            Page(text, "Volledige tekst", full_text(), "De hele tekst"),
            Page(f"overleggen/{CONSULTATION}/", "NAVO", "# NAVO\n\n[Gegevens](overleg.json)\n"),
            Page("overleggen/", "Overleggen", "# Overleggen\n"),
            Page("begrippen/", "Begrippen", "# Begrippen\n"),
            Page("begrippen/s/", "Begrippen", '# Begrippen\n\n<p id="begrip-saceur">SACEUR</p>\n'),
        ),
        (Attachment(f"overleggen/{CONSULTATION}/overleg.json", b'{"schema": 2}\n'),),
    )


WORDS = tuple(text for kind, text in _PARAGRAPHS if kind is not BlockKind.FURNITURE)


def full_text(words: tuple[str, ...] = WORDS) -> str:
    """The full text's page, its official words given; without page furniture, which is in the ledger."""
    official = "\n\n".join(f'<p class="official">{word}</p>' for word in words)
    exchanges = "\n\n".join(f"## Vraag {number} {{ #vraag-{number} }}" for number in (1, 2))
    return f"# Volledige tekst\n\n{exchanges}\n\n{official}\n\n[Begrip](../../../begrippen/s/index.md#begrip-saceur)\n"
