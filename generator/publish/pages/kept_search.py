"""The search index as it stands in a site and in its bundle: what was found in each part of it is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from generator.messages.message import say
from generator.publish.offline.search_files import offline_forms
from generator.publish.outcome.progress import Progress
from generator.publish.pages.kept_pages import HOSTED, OFFLINE, KeptPages, made_files
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.store import Layer, PageStore
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.publish.search.pagefind import ENTRY
from generator.verify.built import reader
from generator.verify.facts import FRAGMENT, file_facts, may_declare

FOLDER = "searched"
"""In the folder that keeps results."""

_LAYER = Layer(".part", (say("program changed"), say("part changed")))
_OTHERS = "rest"
# The names of these files hold digests of what they hold.
_NAMED_AFTER_CONTENT = ".pf_"


def search_groups(site: Path, files: Collection[str], cache: Path, progress: Progress) -> tuple[KeptPages, ...]:
    """The files of the search index among those of a site, part by part, with what they declare and their offline form.

    What is not kept yet in `cache` is made, which `progress` shows. Raises OSError.
    """
    store = PageStore(cache / FOLDER, _LAYER)
    parts = _parts(files)
    made: list[KeptPages] = []
    with progress:
        progress.place(len(parts))
        for part, names in parts.items():
            made.append(_group(site, part, names, store))
            progress.step()
    store.remove_unused({part or _OTHERS for part in parts})
    return tuple(made)


def _parts(files: Collection[str]) -> Mapping[str, Sequence[str]]:
    """The paths in the index by the folder of their part, empty for the index itself."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        if file.startswith(f"{SEARCH}/"):
            name = file.removeprefix(f"{SEARCH}/")
            part = name.partition("/")[0]
            found[part if f"{SEARCH}/{part}/{ENTRY}" in files else ""].append(name)
    return {part: sorted(names, key=_fragments_first) for part, names in sorted(found.items())}


def _fragments_first(name: str) -> tuple[bool, str]:
    # The first file stands for what all lead to: it must be one whose addresses witnesses follow.
    return not name.endswith(FRAGMENT), name


def _group(site: Path, part: str, names: Sequence[str], store: PageStore) -> KeptPages:
    read = reader(site / SEARCH)
    others = (name for name in names if _NAMED_AFTER_CONTENT not in name)
    held = (part, *names, *(sha256(read(name)).hexdigest() for name in others))
    keys = (whole_program_version(), digest_of(held))
    found = store.find(part or _OTHERS, keys)
    if not isinstance(found, PartedFile):
        files = {name: read(name) for name in names}
        declared = {f"{SEARCH}/{name}": data for name, data in files.items()}
        offline = {f"{SEARCH}/{name}": data for name, data in _offline(files)}
        facts = {
            form: {name: file_facts(name, data) for name, data in each.items() if may_declare(name)}
            for form, each in ((HOSTED, declared), (OFFLINE, offline))
        }
        store.keep(part or _OTHERS, keys, *made_files(declared, offline, facts))
        found = store.find(part or _OTHERS, keys)
    if not isinstance(found, PartedFile):
        raise OSError(say("{path} was written, and cannot be read", path=store.path(part or _OTHERS, keys)))
    return KeptPages(found)


def _offline(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for name, data in files.items():
        yield from offline_forms(name, data)
