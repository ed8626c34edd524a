"""What is kept of the search index is what its files hold, part by part; a part that changed is looked at again."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.publish.offline.archive import packed
from generator.publish.offline.pages import LOADER
from generator.publish.offline.search_files import offline_search
from generator.publish.outcome.progress import Progress
from generator.publish.pages.kept_pages import HOSTED, KeptPages
from generator.publish.pages.kept_search import search_groups
from generator.publish.search.packed import pack
from generator.verify.built import site_files


def _put(index: Path, name: str, data: bytes) -> None:
    (index / name).parent.mkdir(parents=True, exist_ok=True)
    (index / name).write_bytes(data)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    index = tmp_path / "site" / "pagefind"
    _put(index, "pagefind.js", b"export {};")
    for part in ("", "2014/"):
        _put(index, f"{part}pagefind-entry.json", b"{}")
        _put(index, f"{part}fragment/vraag_a.pf_fragment", pack(b'{"url":"a/#vraag-1"}'))
    return tmp_path / "site"


def _groups(site: Path) -> tuple[KeptPages, ...]:
    return search_groups(
        site, frozenset(site_files(site)), site.parent / "cache", Progress(words("Search"), lambda _: None)
    )


def test_all_files_are_there_as_they_stand_in_the_site_and_in_its_bundle(site: Path) -> None:
    for _ in range(2):
        groups = _groups(site)
        hosted = {name: digest for group in groups for name, digest in group.digests.items()}
        offline = {name: content for group in groups for name, _, content in group.offline()}
        assert hosted == {name: sha256((site / name).read_bytes()).hexdigest() for name in site_files(site)}
        written = {f"pagefind/{name}": packed(data) for name, data in offline_search(site / "pagefind")}
        assert offline | {f"pagefind/{LOADER}": written[f"pagefind/{LOADER}"]} == written


def test_where_results_lead_is_known_of_each_part(site: Path) -> None:
    assert [group.leading(HOSTED)[0].targets for group in _groups(site)] == [{"a/index.html#vraag-1"}] * 2


def test_only_a_part_that_changed_is_looked_at_again(site: Path) -> None:
    before = [group.file.path for group in _groups(site)]
    _put(site / "pagefind", "2014/woorden.json", b"{}")
    after = [group.file.path for group in _groups(site)]
    assert before[0] == after[0]
    assert before[1] != after[1]
