"""What a site offers for download: bundles that are whole by themselves, said with their size on the pages."""

import hashlib
import re
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest

from generator.problems import Problems
from generator.publish.offline.bundle import check_bundle
from generator.publish.offline.offers import is_offered_on_a_host_only
from generator.publish.pages.assembling import ASSEMBLED
from generator.publish.pages.kept_pages import KeptPages
from generator.publish.pages.parted_files import opened
from generator.publish.site import bundle_site
from generator.verify.built import read_site
from tests.contents import document, write
from tests.publish.pages import kept_projects
from tests.publish.pages.kept_projects import Built, Files, built, built_anew, kept, offer

WHOLE = "site/downloads/overleg-offline.zip"
OF_MEI = "site/downloads/overleg/mei-offline.zip"
OF_2025, OF_2024 = (f"site/downloads/jaar/overleggen-{year}-offline.zip" for year in (2025, 2024))
OF_JUNI = "site/downloads/overleg/juni-offline.zip"


def project(folder: Path, bundles: str = "[whole, year, consultation]") -> Path:
    """A project of three consultations, of which one is of another year, that offers these bundles."""
    root = kept_projects.project(folder)
    write(root / "content/consultations/juli/source.txt", document("juli", "6 mei 2024", "12 mei 2024"))
    return offer(root, bundles)


@pytest.fixture(scope="module")
def offering(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built]:
    """The project and what its build made."""
    root = project(tmp_path_factory.mktemp("offering"))
    made = built(root)
    assert made.report.failure == ""
    return root, made


@pytest.fixture(scope="module")
def files(offering: tuple[Path, Built]) -> Files:
    """The files of its site and bundle."""
    return offering[1].files


def unzipped(root: Path, name: str, folder: Path) -> Path:
    """A bundle of the project as a reader unzips it: its folder."""
    with zipfile.ZipFile(root / name) as opened:
        opened.extractall(folder)
    [top] = folder.iterdir()
    return top


@pytest.mark.parametrize("name", [OF_MEI, OF_2025, OF_2024])
def test_a_bundle_is_whole_by_itself(offering: tuple[Path, Built], tmp_path: Path, name: str) -> None:
    folder = unzipped(offering[0], name, tmp_path)
    site = read_site(folder)
    check_bundle(site, folder.name, found := Problems())
    assert list(found) == []
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    assert sums.keys() == site.files - {"SHA256SUMS"}
    assert sums == {file: hashlib.sha256((folder / file).read_bytes()).hexdigest() for file in sums}


def test_of_one_consultation_it_holds_its_pages_and_those_written_by_hand(
    offering: tuple[Path, Built], tmp_path: Path
) -> None:
    folder = unzipped(offering[0], OF_MEI, tmp_path)
    own = {path.relative_to(folder).as_posix() for path in (folder / "overleggen/mei").rglob("*") if path.is_file()}
    hosted = {name.removeprefix("site/") for name in offering[1].files if name.startswith("site/overleggen/mei/")}
    assert own == {name for name in hosted if not is_offered_on_a_host_only(name)}
    assert not (folder / "overleggen/juni").exists()
    assert "van ons" in (folder / "over/index.html").read_text(encoding="utf-8").lower()
    assert 'href="overleggen/mei/index.html"' in (folder / "index.html").read_text(encoding="utf-8")


def test_a_link_to_what_it_does_not_hold_leads_to_a_page_that_shows_the_way(
    offering: tuple[Path, Built], tmp_path: Path
) -> None:
    folder = unzipped(offering[0], OF_MEI, tmp_path)
    page = (folder / "fracties/vvd/index.html").read_text(encoding="utf-8")
    assert '<a href="https://overleg.example/sub/fracties/vvd/">' in page
    assert "Deze pagina zit er niet bij" in page
    assert "vrede" not in page
    glossary = (folder / "begrippen/n/index.html").read_text(encoding="utf-8")
    assert '<dt id="begrip-navo"><dfn>NAVO</dfn></dt>' in glossary
    assert "Een groep landen." in glossary


def test_of_a_year_it_holds_the_consultations_of_that_year(offering: tuple[Path, Built], tmp_path: Path) -> None:
    folder = unzipped(offering[0], OF_2025, tmp_path)
    assert (folder / "overleggen/mei/index.html").is_file()
    assert (folder / "overleggen/juni/volledige-tekst/index.html").is_file()
    assert not (folder / "overleggen/juli").exists()
    first = (folder / "index.html").read_text(encoding="utf-8")
    linked = re.findall(r'href="(overleggen[^"]*)"', first)
    assert sorted(linked) == ["overleggen/juni/index.html", "overleggen/mei/index.html"]


def test_pages_say_what_a_bundle_is_how_large_and_where_its_sum_is(files: Files) -> None:
    page = files["site/overleggen/mei/index.html"].decode()
    size = f"{max(len(files[OF_MEI]) / 1e6, 0.1):.1f}".replace(".", ",")
    link = '<a href="../../downloads/overleg/mei-offline.zip">'
    assert f"{link}Dit overleg zonder internet (zip, {size}\u00a0MB)</a>" in page
    assert 'href="../../downloads/overleg/mei-offline.zip.sha256.txt"' in page
    listed = files["site/overleggen/index.html"].decode()
    assert [name for name in (WHOLE, OF_2025, OF_2024) if f'"../{name.removeprefix("site/")}"' not in listed] == []


def test_pages_show_the_sum_in_groups_and_how_to_compare_it(files: Files) -> None:
    page = files["site/overleggen/mei/index.html"].decode()
    digest = hashlib.sha256(files[OF_MEI]).hexdigest()
    groups = " ".join(digest[at : at + 8] for at in range(0, 64, 8))
    assert f"<code>{groups}</code>" in page
    assert "<code>sha256sum -c mei-offline.zip.sha256.txt</code>" in page


def test_the_command_that_pages_name_accepts_a_whole_file_and_no_other(files: Files, tmp_path: Path) -> None:
    bundle, summed = tmp_path / "mei-offline.zip", tmp_path / "mei-offline.zip.sha256.txt"
    bundle.write_bytes(files[OF_MEI])
    summed.write_bytes(files[f"{OF_MEI}.sha256.txt"])
    command = ["sha256sum", "-c", summed.name]
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 0
    bundle.write_bytes(bundle.read_bytes()[:-1] + b"x")
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode != 0


@pytest.mark.parametrize("name", [WHOLE, OF_MEI, OF_2025])
def test_beside_each_stands_its_sum(files: Files, name: str) -> None:
    digest = hashlib.sha256(files[name]).hexdigest()
    assert files[f"{name}.sha256.txt"].decode() == f"{digest}  {name.rpartition('/')[2]}\n"


def test_the_bundle_of_all_is_the_one_in_dist_and_is_kept_once(offering: tuple[Path, Built]) -> None:
    root, made = offering
    assert made.report.bundle == root / "dist/overleg-offline.zip"
    assert (root / WHOLE).samefile(root / "dist/overleg-offline.zip")


@pytest.mark.parametrize("name", [WHOLE, OF_MEI])
def test_no_page_of_a_bundle_offers_a_download(offering: tuple[Path, Built], name: str) -> None:
    with zipfile.ZipFile(offering[0] / name) as opened:
        pages = [page for page in opened.namelist() if page.endswith(".html")]
        assert [page for page in pages if b"downloads/" in opened.read(page)] == []


@pytest.mark.parametrize("name", [WHOLE, OF_MEI, OF_2025])
def test_a_bundle_holds_what_its_window_cites_with_and_no_files_for_other_programs(
    offering: tuple[Path, Built], name: str
) -> None:
    citing = "overleggen/mei/citeren/"
    on_host = {each.removeprefix(f"site/{citing}") for each in offering[1].files if each.startswith(f"site/{citing}")}
    endings = {".bib", ".ris", ".csl.json"}
    assert on_host == {"index.html", "bronvermeldingen.js", *(f"bronvermeldingen{ending}" for ending in endings)}
    with zipfile.ZipFile(offering[0] / name) as opened:
        held = {each.partition(citing)[2] for each in opened.namelist() if citing in each}
        (page,) = (opened.read(each).decode() for each in opened.namelist() if each.endswith(f"{citing}index.html"))
    assert held == {"index.html", "bronvermeldingen.js"}
    assert [ending for ending in endings if f"bronvermeldingen{ending}" in page] == []


def test_a_build_from_nothing_gives_the_same(
    offering: tuple[Path, Built], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert built_anew(offering[0], tmp_path, monkeypatch) == offering[1].files


@pytest.mark.parametrize("name", ["mei", "juni", "juli"])
def test_the_source_of_a_consultation_is_packed_with_its_pages_for_all_bundles(
    offering: tuple[Path, Built], name: str
) -> None:
    root, made = offering
    [path] = [path for path in kept(root, ASSEMBLED.ending) if path.parent.name == name]
    file = opened(path)
    assert file is not None
    packed = {found: (digest, content) for found, digest, content in KeptPages(file).offline()}
    [source] = [found for found in packed if found.endswith(".txt") and "bron" in found]
    digest, content = packed[source]
    assert zlib.decompress(content.data, -zlib.MAX_WBITS) == made.files[f"site/{source}"]
    assert digest == hashlib.sha256(made.files[f"site/{source}"]).hexdigest()


def test_a_bundle_of_the_built_site_alone_is_the_same(tmp_path: Path) -> None:
    root = project(tmp_path, "[whole]")
    before = built(root).files
    assert before["dist/overleg-offline.zip"] == before[WHOLE]
    (root / "dist/overleg-offline.zip").unlink()
    assert bundle_site(root, lambda _: None).exit_code == 0
    assert (root / "dist/overleg-offline.zip").read_bytes() == before[WHOLE]


def test_only_the_bundles_that_hold_what_changed_are_made_again(tmp_path: Path) -> None:
    root = project(tmp_path)
    before = built(root).files
    inode = (root / OF_JUNI).stat().st_ino
    kept_projects.add(root, "mei", "de andere mei")
    again = built(root)
    after = again.files
    assert again.told("Downloads") == "3 kept, 3 made again (3 changed)."
    changed = {name for name in before if name.endswith(".zip") and after[name] != before[name]}
    assert changed == {WHOLE, OF_MEI, OF_2025, "dist/overleg-offline.zip"}
    assert (root / OF_JUNI).stat().st_ino == inode


def test_a_kept_bundle_that_is_damaged_is_made_again(tmp_path: Path) -> None:
    root = project(tmp_path, "[consultation]")
    before = built(root).files
    [kept] = (root / ".cache").rglob("mei-offline-*.zip")
    kept.unlink()  # its second name in the site stays as it is
    kept.write_bytes(before[OF_MEI][:-1] + b"x")
    assert built(root).files[OF_MEI] == before[OF_MEI]


def test_a_bundle_in_which_a_promise_does_not_hold_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project(tmp_path, "[consultation]")
    monkeypatch.setattr("generator.publish.offline.parts.partial_bundle.stand_in", lambda *_: "<p>no id</p>")
    made = built(root)
    assert "BROKEN-LINK" in made.report.failure
    assert made.report.site is None
    assert not [name for name in made.files if name.endswith(".zip")]


def test_what_is_not_asked_for_is_not_offered(tmp_path: Path) -> None:
    root = project(tmp_path, "[year]")
    files = built(root).files
    zips = {name for name in files if name.endswith(".zip")}
    assert zips == {OF_2025, OF_2024, "dist/overleg-offline.zip"}
    assert b"downloads/" not in files["site/overleggen/mei/index.html"]
    config = root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("[year]", "[]"), encoding="utf-8")
    files = built(root).files
    assert {name for name in files if name.endswith(".zip")} == {"dist/overleg-offline.zip"}
    assert b"zonder-internet" not in files["site/overleggen/index.html"]
