"""Decisions of the editor about topics and themes, applied after the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation_yml import ExchangeEdit, Sidecar

_NOTHING = ExchangeEdit()


def edit_topics(annotations: Iterable[Annotation], sidecar: Sidecar) -> tuple[Annotation, ...]:
    """The annotations without the topics that the editor removed, followed by those that the editor added.

    A topic that the rules gave already is not added again, so that the words that decided stay known.
    """
    return tuple(_edited(AnnotationKind.TOPIC, annotations, sidecar))


def edit_themes(annotations: Iterable[Annotation], sidecar: Sidecar) -> tuple[Annotation, ...]:
    """The same for themes; one that the rules gave and that little supports is certain where the editor adds it."""
    return tuple(_edited(AnnotationKind.THEME, annotations, sidecar))


def _edited(kind: AnnotationKind, annotations: Iterable[Annotation], sidecar: Sidecar) -> Iterator[Annotation]:
    given: set[tuple[str | None, str]] = set()
    for annotation in annotations:
        edit = sidecar.exchanges.get(annotation.exchange or "", _NOTHING)
        if annotation.kind is not kind or annotation.target not in _removed(kind, edit):
            is_confirmed = annotation.kind is AnnotationKind.THEME is kind and annotation.target in edit.add_themes
            yield replace(annotation, certainty=Certainty.CERTAIN) if is_confirmed else annotation
            given.update({(annotation.exchange, annotation.target)} if annotation.kind is kind else ())
    for exchange, edit in sidecar.exchanges.items():
        for target in dict.fromkeys(_added(kind, edit)):
            if (exchange, target) not in given:
                yield Annotation(kind, target, None, None, exchange, by_editor=True)


def _removed(kind: AnnotationKind, edit: ExchangeEdit) -> tuple[str, ...]:
    return edit.remove_topics if kind is AnnotationKind.TOPIC else edit.remove_themes


def _added(kind: AnnotationKind, edit: ExchangeEdit) -> tuple[str, ...]:
    return edit.add_topics if kind is AnnotationKind.TOPIC else edit.add_themes
