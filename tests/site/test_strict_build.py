"""`mkdocs build --strict`, started as a program, does everything but `dist/`."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.problems import Problems
from generator.publish.search.packed import unpack
from generator.verify.built import read_site
from generator.verify.links import links_problems
from generator.verify.reproducible import reproducible_problems
from generator.verify.third_party import third_party_problems
from tests.render.web_annotations.selection import by_position, by_quote, items_of, words_of
from tests.site.projects import CONSULTATION, left_in, mkdocs, source_of
from tests.whole_sites import BUNDLE, SUB_PATH_URL, said_in

pytestmark = pytest.mark.slow


def test_a_strict_build_passes_without_a_warning(built_elsewhere: Path) -> None:
    assert "WARNING" not in said_in(built_elsewhere)
    assert left_in(built_elsewhere) == ["content", "mkdocs.yml", "overrides", "site"]


def test_all_that_was_promised_is_published(built: Path) -> None:
    for file in ("index.html", "begrippen/index.html", f"{CONSULTATION}/volledige-tekst/index.html", "404.html"):
        assert (built / "site" / file).is_file()
    data = json.loads((built / "site" / CONSULTATION / "overleg.json").read_text(encoding="utf-8"))
    assert sum(len(section["exchanges"]) for section in data["sections"]) == 21
    source = source_of(built)
    assert (built / "site" / CONSULTATION / f"bron{source.suffix}").read_bytes() == source.read_bytes()


def test_the_published_annotations_are_about_words_of_the_published_text_also_in_the_bundle(
    built: Path, built_bundle: Path
) -> None:
    with ZipFile(built_bundle) as bundle:
        bundled = {name: bundle.read(f"{BUNDLE}/{CONSULTATION}/{name}") for name in ("tekst.txt", "annotaties.jsonld")}
    folder = built / "site" / CONSULTATION
    assert bundled == {name: (folder / name).read_bytes() for name in bundled}

    text = bundled["tekst.txt"].decode("utf-8")
    found = [words for item in items_of(bundled["annotaties.jsonld"].decode("utf-8")) for words in words_of(item)]
    assert len(found) > 300
    for words in found:
        assert by_quote(text, words) == [by_position(words)]


def test_search_finds_each_exchange_once_in_the_full_text(built: Path) -> None:
    fragments = (built / "site" / "pagefind").rglob("*.pf_fragment")
    found = [json.loads(unpack(path.read_bytes())) for path in fragments]
    exchanges = sorted(record["url"] for record in found if record["meta"]["soort"] == "Vraag en antwoord")
    of_may = [url for url in exchanges if url.startswith(CONSULTATION)]
    assert of_may == sorted(f"{CONSULTATION}/volledige-tekst/#vraag-{number}" for number in range(1, 22))
    assert exchanges == sorted(_exchanges(built))


def _exchanges(built: Path) -> Iterator[str]:
    """The address of each exchange of the archive, as its data have it."""
    for path in (built / "site" / "overleggen").glob("*/overleg.json"):
        for section in json.loads(path.read_text(encoding="utf-8"))["sections"]:
            for exchange in section["exchanges"]:
                yield f"overleggen/{path.parent.name}/volledige-tekst/#{exchange['id']}"


def test_another_command_folder_language_time_zone_and_hash_seed_give_the_same_bytes(
    built: Path, built_elsewhere: Path
) -> None:
    problems = Problems()
    assert reproducible_problems(built / "site", built_elsewhere / "site", problems) > 50
    assert list(map(str, problems)) == []


def test_no_file_holds_the_day_or_the_folder_of_the_build(built: Path) -> None:
    today = datetime.now(UTC).date().isoformat()
    for path in (built / "site").rglob("*"):
        if path.suffix in (".html", ".xml", ".json", ".txt", ".css", ".js") and not path.name.startswith("bron"):
            # An editor may have written a note today, and its day stands in the data.
            text = path.read_text(encoding="utf-8").replace(f'"date": "{today}"', "")
            assert today not in text
            assert str(built) not in text


def test_the_site_works_at_the_root_of_a_host_and_under_a_path(built: Path, built_below_path: Path) -> None:
    folder = built_below_path
    problems = Problems()
    for site, address in ((built / "site", None), (folder / "site", SUB_PATH_URL)):
        read = read_site(site)
        assert links_problems(read, problems, site_url=address) > 1000
        third_party_problems(read, problems)
    assert list(map(str, problems)) == []
    assert 'href="/archief/overleg/' in (folder / "site" / "404.html").read_text(encoding="utf-8")
    assert f"<loc>{SUB_PATH_URL}{CONSULTATION}/</loc>" in (folder / "site" / "sitemap.xml").read_text(encoding="utf-8")


def test_without_an_address_nothing_absolute_is_published(built: Path) -> None:
    assert not (built / "site" / "sitemap.xml").exists()
    assert 'rel="canonical"' not in (built / "site" / "index.html").read_text(encoding="utf-8")


def _failed(project: Path) -> str:
    done = mkdocs(project)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert (project / "site" / "index.html").read_text(encoding="utf-8") == "last good"
    assert left_in(project) == ["content", "mkdocs.yml", "overrides", "site"]
    return done.stdout + done.stderr


def test_wrong_yaml_and_a_missing_source_are_reported_at_once_and_the_last_good_site_stays(project: Path) -> None:
    with (project / "content" / "glossary.yml").open("a", encoding="utf-8") as glossary:
        glossary.write("- term: [x\n")
    source = source_of(project)
    source.unlink()
    told = _failed(project)
    assert "content/glossary.yml:" in told
    assert "[YAML-SYNTAX]" in told
    assert "[MISSING-FILE]" in told


def test_a_broken_link_in_a_hand_written_page_is_told_and_the_last_good_site_stays(project: Path) -> None:
    with (project / "content" / "pages" / "over.md").open("a", encoding="utf-8") as page:
        page.write("\n[weg](nergens.md)\n")
    assert "contains a link 'nergens.md'" in _failed(project)


def test_binary_junk_for_a_source_is_told_and_the_last_good_site_stays(project: Path) -> None:
    source = source_of(project)
    source.write_bytes(bytes(range(256)))
    assert "[UNREADABLE]" in _failed(project)
