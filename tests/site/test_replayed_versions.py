"""All documents are published anew: every address of the site as it was leads to its words, or says what became of it.

The second version of each is made here: a paragraph changed, one moved, a question added in the middle and one removed.
"""

import re
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator.grammar.versions.pairing import likeness
from generator.knowledge.versions_yml.passages import Passages
from generator.model.library import Library, Site
from generator.model.text import SourceFile
from generator.pipeline import build, load
from generator.problems import Problems
from generator.publish.adding.replacement import replace_document
from generator.publish.adding.versions_text import Reason
from generator.publish.adding.withdrawal import withdraw_document
from generator.render.versions.former import ids_in
from tests.site.second_versions import second_version

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = Path(__file__).with_name("published_addresses.txt").read_text(encoding="utf-8").split("\n")[:-1]
BY_HAND = ("over/", "privacy/", "toegankelijkheid/", "begrippen/#")
REASON = "Er stond een fout in.", date(2026, 3, 2)


@dataclass(frozen=True)
class Replayed:
    """A site, the same after all its documents were published anew, and where its content stands."""

    content: Path
    before: Library
    then: Site
    after: Library
    now: Site


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Replayed:
    content = tmp_path_factory.mktemp("replayed") / "content"
    shutil.copytree(ROOT / "content", content)
    before = load(content, Problems())
    then = build(before, Problems())
    for record in before.records:
        consultation = record.consultation
        written = second_version(consultation, record.sidecar.exchanges).encode()
        problems, reason = Problems(), Reason(consultation.id, *REASON)
        replaced = replace_document(SourceFile("nieuw.txt", written), before, content, reason, problems)
        assert replaced, [str(each) for each in problems]
    problems = Problems()
    after = load(content, problems)
    assert not problems.errors, [str(each) for each in problems.errors]
    return Replayed(content, before, then, after, build(after, Problems()))


def _addresses(site: Site) -> set[str]:
    found = {page.path for page in site.pages}
    return found | {f"{page.path}#{identity}" for page in site.pages for identity in ids_in(page.markdown)}


def test_every_page_and_every_anchor_is_still_there(replayed: Replayed) -> None:
    lost = _addresses(replayed.then) - _addresses(replayed.now)
    assert [each for each in sorted(lost) if not _is_of_what_is_missing(each)] == []


def _is_of_what_is_missing(address: str) -> bool:
    """Whether it is a place in a list of what is not here: a list that changes with what is."""
    page, _, identity = address.partition("#")
    return bool(identity) and (page.startswith("ontbreekt/") or identity == "ontbreekt")


def test_the_addresses_of_the_first_release_still_lead_somewhere(replayed: Replayed) -> None:
    pages = {page.path for page in replayed.now.pages}
    lost = [each for each in PUBLISHED if each.partition("#")[0] not in pages and not each.startswith(BY_HAND)]
    assert lost == []
    ours = _addresses(replayed.then)
    assert sorted({each for each in PUBLISHED if each in ours} - _addresses(replayed.now)) == []


def test_no_address_leads_to_other_words_in_silence(replayed: Replayed) -> None:
    history = {page.path: page.markdown for page in replayed.now.pages if page.path.endswith("/versies/")}
    assert len(history) == len(replayed.after.records)
    for record in replayed.after.records:
        before, after = (Passages(each.consultation) for each in (record.earlier[-1], record))
        shown = ids_in(history[f"overleggen/{record.consultation.id}/versies/"])
        for identity, words in before.words_at.items():
            now = after.words_at.get(identity)
            if now is None or likeness(words.split(), now.split()) >= 0.8:
                continue
            holder = next((turn for turn, each in after.paragraphs.items() if identity in each), identity)
            assert f"versie-2-{holder or 'rest'}" in shown, (record.consultation.id, identity)


def test_each_document_was_changed_in_all_four_ways(replayed: Replayed) -> None:
    for record in replayed.after.records:
        before, after = (Passages(each.consultation).words_at for each in (record.earlier[-1], record))
        assert [each for each in after if each not in before and "-versie-2" in each], record.consultation.id
        assert [each for each in before if each.startswith("vraag-") and each not in after], record.consultation.id
        assert [each for each in before if each in after and before[each] != after[each]], record.consultation.id


def test_the_first_version_stays_readable_word_for_word(replayed: Replayed) -> None:
    pages = {page.path: page for page in replayed.now.pages}
    for record in replayed.after.records:
        page = pages[f"overleggen/{record.consultation.id}/versies/1/"]
        assert set(Passages(record.earlier[-1].consultation).words_at) <= ids_in(page.markdown)


def test_no_page_shows_its_markup(replayed: Replayed) -> None:
    shown = re.compile(r"[^\s)\]>*]\{:? [.#]")
    assert [page.path for page in replayed.now.pages if shown.search(page.markdown)] == []


def test_of_a_withdrawn_document_each_address_says_so(replayed: Replayed, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(replayed.content, content)
    identity = replayed.after.records[0].consultation.id
    problems = Problems()
    assert withdraw_document(replayed.after, content, Reason(identity, *REASON), problems)
    library = load(content, problems)
    assert not problems.errors, [str(each) for each in problems.errors]
    site = build(library, problems)
    lost = _addresses(replayed.now) - _addresses(site)
    # Columns and choices of a list that is shorter now; they show no other words.
    shorter = {each for each in lost if "/naast-elkaar/#" in each or each == "toezeggingen/#dossier"}
    assert [each for each in sorted(lost - shorter) if not _is_of_what_is_missing(each)] == []
    for page in site.pages:
        if page.path.startswith(f"overleggen/{identity}/"):
            assert "**Dit document is ingetrokken**" in page.markdown
            assert ".{:" not in page.markdown
