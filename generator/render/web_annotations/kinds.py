"""What each kind of annotation says as a Web Annotation: why it was made, and what is said about the words.

A new kind is one line in the table at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.grammar.references import address_of
from generator.knowledge.shipped.official_lists import theme_addresses
from generator.model.annotation import AnnotationKind
from generator.model.identifiers import full_text_path, term_anchor, term_path, topic_path
from generator.model.knowledge import Knowledge
from generator.render.web_annotations.fields import Body, Motivation, ResourceData, TextualBodyData
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.writing.links import to_outside


@dataclass(frozen=True)
class Around:
    """What bodies are made with: what editors keep, the IRIs of the site, and the id of the consultation."""

    knowledge: Knowledge
    iris: SiteIris
    consultation: str


@dataclass(frozen=True)
class KindRule:
    """How annotations of one kind are published.

    `body` makes what an annotation with this target says; None where the words say all. A kind that `is_of_exchange`
    is one annotation for each exchange and target, about the exchange and all words that decided.
    """

    motivation: Motivation
    body: Callable[[str, Around], Body | None]
    is_of_exchange: bool = False


def _term(target: str, around: Around) -> Body:
    term = around.knowledge.term_by_name[target]
    return ResourceData(id=around.iris.of(term_path(term.slug), term_anchor(term.slug)), label=target)


def _document(target: str, _: Around) -> Body | None:
    """The official page of a document; its id where no page is known, nothing where the id is unknown."""
    if address := address_of(target):
        return ResourceData(id=str(to_outside(address)), label=target)
    return TextualBodyData(value=target, purpose="linking") if target else None


def _turn(target: str, around: Around) -> Body:
    return ResourceData(id=around.iris.of(full_text_path(around.consultation), target))


def _topic(target: str, around: Around) -> Body:
    topic = around.knowledge.topic_by_id.get(target)
    if topic is None:
        return TextualBodyData(value=target, purpose="tagging")
    return ResourceData(id=around.iris.of(topic_path(topic.id)), label=topic.title)


def _theme(target: str, _: Around) -> Body:
    address = theme_addresses().get(target)
    if address is None:
        return TextualBodyData(value=target, language="nl", purpose="classifying")
    return ResourceData(id=address, label=target)


def _stands_for(target: str, _: Around) -> Body:
    """Words of the document, of which the language is not known."""
    return TextualBodyData(value=target, purpose="describing")


def _language(target: str, _: Around) -> Body:
    """A language as a tag of BCP 47."""
    return TextualBodyData(value=target, purpose="classifying")


def _commitment(target: str, _: Around) -> Body:
    """That the words are a commitment, with its last day (YYYY-MM-DD) where one follows from its term."""
    by = f", uiterlijk {target}" if target else ""
    return TextualBodyData(value=f"Toezegging{by}", language="nl", purpose="tagging")


def _letter(target: str, _: Around) -> Body:
    """That the words name a letter without its number, with its day (YYYY-MM-DD) where that is known."""
    of = f" van {target}" if target else ""
    return TextualBodyData(value=f"Brief{of} zonder nummer", language="nl", purpose="describing")


def _nothing(_: str, __: Around) -> None:
    return None


KIND_RULES: Mapping[AnnotationKind, KindRule] = {
    AnnotationKind.TERM: KindRule("describing", _term),
    AnnotationKind.REFERENCE: KindRule("linking", _document),
    AnnotationKind.SHORT_REFERENCE: KindRule("linking", _document),
    AnnotationKind.DATED_LETTER: KindRule("describing", _letter),
    AnnotationKind.INTERNAL_REFERENCE: KindRule("linking", _turn),
    AnnotationKind.SAME_WORDS: KindRule("linking", _turn),
    AnnotationKind.TOPIC: KindRule("tagging", _topic, is_of_exchange=True),
    AnnotationKind.THEME: KindRule("classifying", _theme, is_of_exchange=True),
    AnnotationKind.DEFINITION: KindRule("describing", _stands_for),
    AnnotationKind.SHORT_FORM: KindRule("describing", _stands_for),
    AnnotationKind.FOREIGN: KindRule("classifying", _language),
    AnnotationKind.COMMITMENT: KindRule("tagging", _commitment),
    AnnotationKind.KEY_PHRASE: KindRule("highlighting", _nothing),
    AnnotationKind.ASKED: KindRule("highlighting", _nothing),
}
