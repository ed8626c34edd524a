"""consultation.yml: what an editor adds to one consultation."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.knowledge.consultation_yml.note_check import WrittenNotes, check_note_texts
from generator.knowledge.consultation_yml.term_edits import check_terms
from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.knowledge.yaml.events import Data
from generator.knowledge.yaml.file import YamlFile, read_yaml
from generator.knowledge.yaml.places import KeyPath, Places
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.knowledge.yaml.validation import Validator
from generator.messages.message import Message, say
from generator.model.consultation_yml import Sidecar
from generator.model.entry import KNOWN_KINDS, KNOWN_THEMES
from generator.model.knowledge import Knowledge
from generator.problems import Code, Problems


@dataclass(frozen=True)
class SidecarFile:
    """A sidecar, the places of its keys and values, and its text, which are needed for checks against the document."""

    sidecar: Sidecar
    places: Places
    text: str = ""

    @property
    def notes(self) -> WrittenNotes:
        """Its notes, to be checked."""
        return WrittenNotes(self.sidecar.notes, self.places, self.text)


def load_sidecar(path: Path, name: str, problems: Problems, knowledge: Knowledge) -> SidecarFile:
    """Read and check a sidecar; empty when the file is not there or holds nothing. What is invalid is left out.

    `name` is the name of the file in messages. Quotes, exchanges and addresses are checked against the document by
    `check_sidecar`.
    """
    file = read_yaml(path, name, problems) if os.path.lexists(path) else None
    if file is None:
        return SidecarFile(Sidecar(), Places(name))
    sidecar = _validated(file, problems, knowledge)
    _check_topics(sidecar, file.places, problems, knowledge)
    _check_both(sidecar, file.places, problems)
    _check_factions(sidecar, file.places, problems, knowledge)
    check_terms(sidecar.terms, file.places, problems, knowledge)
    made = SidecarFile(sidecar, file.places, file.text)
    check_note_texts(made.notes, problems)
    return made


def _validated(file: YamlFile, problems: Problems, knowledge: Knowledge) -> Sidecar:
    lists = {KNOWN_THEMES: themes_and_parts()} | ({KNOWN_KINDS: knowledge.kinds} if knowledge.kinds else {})
    held = {} if file.data is None else file.data
    whole = Validator(file.places, problems, lists).entry(Sidecar, held)
    if whole is not None or not isinstance(held, dict):
        return whole or Sidecar()
    # The rest is kept, so that the same run also reports mistakes that only a comparison with the document shows.
    kept = dict(_valid_parts(held, Validator(file.places, Problems(), lists)))
    return Validator(file.places, Problems(), lists).entry(Sidecar, kept) or Sidecar()


def _valid_parts(held: dict[str, Data], validator: Validator) -> Iterator[tuple[str, Data]]:
    """The valid keys of a sidecar; of a mapping, its valid entries."""
    for key, value in held.items():
        if validator.entry(Sidecar, {key: value}) is not None:
            yield key, value
        elif isinstance(value, dict):
            entries = {name: entry for name, entry in value.items() if validator.entry(Sidecar, {key: {name: entry}})}
            if entries:
                yield key, entries


def _check_factions(sidecar: Sidecar, places: Places, problems: Problems, knowledge: Knowledge) -> None:
    if not knowledge.factions:
        return
    named: list[tuple[KeyPath, tuple[str, ...]]] = [(("factions",), sidecar.factions or ())]
    for position, correction in enumerate(sidecar.corrections):
        named.append((("corrections", position, "factions"), correction.factions or ()))
    known = knowledge.faction_by_abbreviation
    for path, factions in named:
        for position, faction in enumerate(factions):
            if faction not in known:
                message = say("factions.yml has no faction ‘{faction}’", faction=faction)
                place = places.value((*path, position))
                problems.report(Code.UNKNOWN_FACTION, place, message, did_you_mean(faction, known), faction)


def _check_topics(sidecar: Sidecar, places: Places, problems: Problems, knowledge: Knowledge) -> None:
    for exchange, edit in sidecar.exchanges.items():
        for key, topics in (("add_topics", edit.add_topics), ("remove_topics", edit.remove_topics)):
            for position, topic in enumerate(topics):
                place = places.value(("exchanges", exchange, key, position))
                if topic not in knowledge.topic_by_id and knowledge.topics_complete:
                    advice = did_you_mean(topic, knowledge.topic_by_id)
                    problems.report(
                        Code.UNKNOWN_TOPIC, place, say("topics.yml has no topic ‘{topic}’", topic=topic), advice, topic
                    )


def _check_both(sidecar: Sidecar, places: Places, problems: Problems) -> None:
    """Report topics and themes that are both added and removed."""
    for exchange, edit in sidecar.exchanges.items():
        both = (
            ("remove_topics", _topic_twice, edit.add_topics, edit.remove_topics),
            ("remove_themes", _theme_twice, edit.add_themes, edit.remove_themes),
        )
        for key, said, added, removed in both:
            for position, name in enumerate(removed):
                if name in added:
                    place = places.value(("exchanges", exchange, key, position))
                    message = said(name, exchange)
                    problems.report(Code.INVALID_VALUE, place, message, say("keep one of the two"), name)


def _topic_twice(name: str, exchange: str) -> Message:
    return say("the topic ‘{name}’ is both added to and removed from ‘{exchange}’", name=name, exchange=exchange)


def _theme_twice(name: str, exchange: str) -> Message:
    return say("the theme ‘{name}’ is both added to and removed from ‘{exchange}’", name=name, exchange=exchange)
