"""topics.yml: the topics that citizens follow."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.editors_lists.address_check import check_address
from generator.knowledge.editors_lists.claims import Claims
from generator.knowledge.shipped.official_lists import policy_themes
from generator.knowledge.yaml.list_file import load_entries
from generator.knowledge.yaml.validation import Entries
from generator.messages.message import say
from generator.model.entry import KNOWN_THEMES
from generator.model.identifiers import LONGEST_TOPIC
from generator.model.knowledge import Topic
from generator.problems import Problems


def load_topics(path: Path, name: str, problems: Problems) -> Entries[Topic]:
    """The valid topics in the order of the file; `name` is the name of the file in messages."""
    entries = load_entries(Topic, path, name, problems, {KNOWN_THEMES: policy_themes()})
    ids = Claims(say("topic id"), problems)
    titles = Claims(say("title"), problems)
    for index, topic in entries.items:
        check_address(topic.id, LONGEST_TOPIC, entries.places.value((index, "id")), problems)
        ids.claim(topic.id, topic.id, entries.places.value((index, "id")))
        titles.claim(topic.title.casefold(), topic.title, entries.places.value((index, "title")))
    return entries
