"""Reads all that editors keep for the whole archive."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.editors_lists.dossiers import load_dossiers
from generator.knowledge.editors_lists.factions import load_factions
from generator.knowledge.editors_lists.glossary import general_glossary, load_glossary, not_overruled
from generator.knowledge.editors_lists.missing import load_missing
from generator.knowledge.editors_lists.topics import load_topics
from generator.knowledge.publisher_yml import FILE as PUBLISHER
from generator.knowledge.publisher_yml import load_publisher
from generator.knowledge.shipped.official_lists import committees, document_kinds, ministries, policy_themes
from generator.model.knowledge import Knowledge
from generator.problems import Problems


def load_knowledge(content: Path, problems: Problems) -> Knowledge:
    """Read the lists of the folder `content` and the official lists.

    These are glossary.yml, topics.yml, factions.yml, dossiers.yml, missing.yml and publisher.yml. Every mistake is
    reported; entries without mistakes are returned, so that later stages can be checked too.
    """
    prefix = f"{content.name}/" if content.name else ""
    topics = load_topics(content / "topics.yml", f"{prefix}topics.yml", problems)
    glossary = load_glossary(content / "glossary.yml", f"{prefix}glossary.yml", problems)
    kept = {
        "glossary": glossary,
        "general": tuple(not_overruled(general_glossary(), glossary)),
        "topics": topics.values,
        "factions": load_factions(content / "factions.yml", f"{prefix}factions.yml", problems),
        "dossiers": load_dossiers(content / "dossiers.yml", f"{prefix}dossiers.yml", problems),
        "missing": load_missing(content / "missing.yml", f"{prefix}missing.yml", problems),
        "publisher": load_publisher(content / PUBLISHER, f"{prefix}{PUBLISHER}", problems),
        "topics_complete": topics.complete,
    }
    return official_knowledge().model_copy(update=kept)


def official_knowledge() -> Knowledge:
    """The knowledge without any content: the official lists and the general glossary."""
    return Knowledge(
        general=general_glossary(),
        kinds=document_kinds(),
        themes=policy_themes(),
        committees=committees(),
        ministries=ministries(),
    )
