"""Files of a site as a bundle holds them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from hashlib import sha256

from generator.publish.offline.archive import Packed, held
from generator.publish.offline.pages import offline_page
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.verify.facts import PageFacts, file_facts, may_declare

KnownFacts = Mapping[str, PageFacts]

Places = Mapping[str, Set[str]]
"""The files to which pages lead, each with the ids that they name there: an empty one where a link names none."""


@dataclass(frozen=True)
class HeldFiles:
    """Files for bundles, by their paths in the site.

    `digests` are those of their contents, and `key` is a key of these; `contents` gives each as archives hold it.
    `places` is where their pages lead. `facts` gives what they declare together with other files: it is given what
    these declare, and the names of all. Who calls `contents` or `facts` must expect a DamagedError.
    """

    digests: Mapping[str, str]
    key: str
    contents: Callable[[], Iterable[tuple[str, Packed]]]
    places: Places
    facts: Callable[[KnownFacts, frozenset[str]], dict[str, PageFacts]]


def held_files(names: Iterable[str], read: Callable[[str], bytes]) -> HeldFiles:
    """Files of a built site, its pages made to work from a folder. `read` gives the content of one. Raises OSError."""
    digests: dict[str, str] = {}
    contents: dict[str, Packed] = {}
    facts: dict[str, PageFacts] = {}
    for name in names:
        data = read(name)
        if name.endswith(".html"):
            text, facts[name] = offline_page(name, data.decode("utf-8"), SEARCH)
            data = text.encode()
        elif may_declare(name):
            facts[name] = file_facts(name, data)
        digests[name], contents[name] = sha256(data).hexdigest(), held(name, data)
    places = places_of(target for found in facts.values() for target in found.targets)
    return HeldFiles(digests, key_of(digests), contents.items, places, lambda known, _: {**known, **facts})


def key_of(digests: Mapping[str, str]) -> str:
    """A key of files, by the digests of their contents."""
    lines = "\n".join(map("  ".join, sorted(digests.items())))
    return sha256(lines.encode()).hexdigest()


def places_of(targets: Iterable[str]) -> Places:
    """Where these lead: paths of files, with `#` and an id where they name one."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for target in targets:
        name, _, identity = target.partition("#")
        found[name].add(identity)
    return dict(found)


def places_together(every: Iterable[Places]) -> Places:
    """Where pages lead that lead here and there."""
    found: dict[str, Set[str]] = {}
    joined: dict[str, set[str]] = {}  # no set that was given is changed
    for places in every:
        for name, ids in places.items():
            if name not in found:
                found[name] = ids
            else:
                if name not in joined:
                    found[name] = joined[name] = set(found[name])
                joined[name] |= ids
    return found
