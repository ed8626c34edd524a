"""Files of a site as a bundle holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.publish.offline.archive import Packed, held
from generator.publish.offline.pages import offline_page
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.verify.facts import PageFacts, file_facts, may_declare

KnownFacts = Mapping[str, PageFacts]


@dataclass(frozen=True)
class HeldFiles:
    """Files for bundles, by their paths in the site.

    `digests` are those of their contents, `contents` gives each as archives hold it. `targets` are the files to which
    their pages lead, with `#` and an id where they name one. `facts` gives what they declare together with other files:
    it is given what these declare, and the names of all. Who calls `contents` or `facts` must expect a DamagedError.
    """

    digests: Mapping[str, str]
    contents: Callable[[], Iterable[tuple[str, Packed]]]
    targets: frozenset[str]
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
    targets = frozenset(target for found in facts.values() for target in found.targets)
    return HeldFiles(digests, contents.items, targets, lambda known, _: {**known, **facts})
