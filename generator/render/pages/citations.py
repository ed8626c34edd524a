"""How to cite each question and answer of a consultation, for readers who copy it from a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.citation_paths import citations_path, citing_path
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path
from generator.model.library import Page
from generator.render.citations import FORMATS, Format
from generator.render.citations.apa import apa
from generator.render.citations.cited import ON_PAPER, Cited
from generator.render.citations.dutch import dutch
from generator.render.citations.items import CitedConsultation, CitedExchange
from generator.render.citations.open_url import open_url
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from generator.render.writing import wording
from generator.render.writing.headings import exchange_label
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown, attribute
from generator.render.writing.titles import breadcrumbs, short_title, title


@dataclass(frozen=True)
class CitationView:
    """What is cited: its anchor on this page, its name, the two texts, and the OpenURL, empty where another has it."""

    id: str
    name: str
    dutch: str
    apa: str
    open_url: Markdown


@dataclass(frozen=True)
class CitedExchangeView:
    """An exchange with its citations, and a link to its words."""

    heading: str
    there: NamedLink
    cited: tuple[CitationView, ...]


@dataclass(frozen=True)
class CitationFile:
    """A file with all citations: its format, and for whom it is."""

    link: NamedLink
    about: str


def citations(presented: Presented) -> Iterator[Page]:
    """One page."""
    record = presented.record
    identity = record.consultation.id
    context = presented.page(citing_path(identity))
    cited = CitedConsultation(record, presented.around)
    exchanges = tuple(cited.exchanges())
    heading = f"Citeren: {isolated(short_title(record))}"
    markdown = fill(
        "citations.md.jinja",
        title=heading,
        breadcrumbs=breadcrumbs(context.path, record),
        whole=_view(cited.whole(), has_open_url=True),
        exchanges=[_exchange(context, presented, each) for each in exchanges],
        forms=wording.enumeration([form.name for form in FORMATS if form.suffix]),
        files=[_file(context, identity, form) for form in FORMATS if form.suffix],
        key=exchanges[0].cited[0].key if exchanges else "",
    )
    description = f"Zo verwijst u naar een vraag of antwoord uit: {isolated(title(record))}."
    yield Page(context.path, heading, markdown, description)


def _exchange(context: PageContext, presented: Presented, each: CitedExchange) -> CitedExchangeView:
    """The answers and the exchange as a whole; its questions alone where nothing answers them."""
    exchange, record = each.exchange, presented.record
    questions = {question.id for question in exchange.questions} if exchange.answers else set()
    shown = [cited for cited in each.cited if cited.id not in questions]
    label = exchange_label(record, exchange)
    there = NamedLink(label, context.link(full_text_path(record.consultation.id), exchange.id))
    # The OpenURL of one thing of each exchange is enough to find all, and the page stays light.
    return CitedExchangeView(label, there, tuple(_view(cited, has_open_url=cited is shown[0]) for cited in shown))


def _view(cited: Cited, *, has_open_url: bool) -> CitationView:
    found = attribute(open_url(cited)) if has_open_url else Markdown("")
    return CitationView(cited.id, cited.title, dutch(cited, ON_PAPER), apa(cited, ON_PAPER), found)


def _file(context: PageContext, identity: str, form: Format) -> CitationFile:
    address = context.file(citations_path(identity, form.suffix))
    return CitationFile(NamedLink(form.name, address), form.about)
