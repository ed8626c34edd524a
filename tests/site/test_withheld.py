"""A letter with contact data: nothing of it in any file of the site or the bundle, however packed."""

from __future__ import annotations

import base64
import gzip
import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.problems import Code
from generator.publish.outcome.report import Report
from generator.publish.site import build_site, write_site
from tests.site.projects import ROOT, copy_project

pytestmark = pytest.mark.slow

LETTER = """\
Ministerie van Defensie

Contactpersoon
mw. drs. Q.X. Quistenburg
T 070 913 74 86
M +31 6 91 37 48 62
E q.quistenburg@mindef.example

Datum 12 mei 2025

De vragen zijn op 6 mei 2025 voorgelegd. Bij brief van 12 mei 2025 zijn ze beantwoord.

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen waarom Zebulon Achterbergh in de Veldkamperstraat niets hoorde.

1. Antwoord van het kabinet

Bel 070-9137486 of mw. drs. Q.X. Quistenburg. Zie ook q.quistenburg@mindef.example. Het kabinet betreurt dit.

Pagina 1, inlichtingen: q.quistenburg@mindef.example
"""
SIDECAR = """\
title: Een brief
withhold:
  - quote: Zebulon Achterbergh in de Veldkamperstraat
    reason: een particulier
"""
SECRETS = (
    "quistenburg",
    "9137486",
    "913 74 86",
    "91 37 48 62",
    "mindef.example",
    "zebulon",
    "achterbergh",
    "veldkamper",
)
# The letter of a ministry, with the numbers of its own letterhead.
REAL = ROOT / "evaluation" / "corpus" / "kv-2023Z14759-antwoord" / "source.docx"
# The names of those who made it stand in the properties of the file.
REAL_SECRETS = ("426 64 26", "426 86 42", "4266426", "4268642", "severs", "hagers")
# Letters of which no word is withheld: only their properties name officials.
UNSEEN = {
    "post.docx": ROOT / "evaluation" / "corpus" / "kv-2024Z11859-antwoord" / "source.docx",
    "printed.pdf": ROOT / "tests" / "read" / "documents" / "kv-2023Z19006-antwoord.pdf",
}
UNSEEN_SECRETS = ("ram, o.p.", "nouse", "gelderen")
_PACKED = re.compile(rb'"([A-Za-z0-9+/]{40,}={0,2})"')
_LAID_OUT = re.compile(rb"\s+")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A project with these letters and nothing else, its site and bundle built."""
    folder = copy_project(tmp_path_factory.mktemp("withheld") / "project")
    consultations = folder / "content" / "consultations"
    shutil.rmtree(consultations)
    for name in ("brief", "antwoord"):
        (consultations / name).mkdir(parents=True)
    (consultations / "brief" / "source.txt").write_text(LETTER, encoding="utf-8")
    (consultations / "brief" / "consultation.yml").write_text(SIDECAR, encoding="utf-8")
    shutil.copy(REAL, consultations / "antwoord" / "source.docx")
    for name, path in UNSEEN.items():
        (consultations / Path(name).stem).mkdir()
        shutil.copy(path, consultations / Path(name).stem / f"source{path.suffix}")
    report = build_site(folder, lambda stage: None)
    assert report.failure == ""
    return folder, report


def contents(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file and all that is packed in it: compressed, in an archive, or written in letters."""
    yield name, data
    if data.startswith(b"\x1f\x8b"):
        yield from contents(gzip.decompress(data), f"{name} (unpacked)")
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                yield from contents(archive.read(entry), f"{name}/{entry}")
    elif name.endswith(".js"):
        for number, packed in enumerate(_PACKED.findall(data)):
            if len(packed) % 4 == 0:
                yield from contents(base64.b64decode(packed), f"{name} (text {number})")


@cache
def searched(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """All files below a folder and all that is packed in them, in small letters and with single spaces."""
    return tuple(
        (name, _LAID_OUT.sub(b" ", data.lower()))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for name, data in contents(path.read_bytes(), path.relative_to(folder).as_posix())
    )


def found(folder: Path, secret: str) -> list[str]:
    """The files that hold these words, whatever the case and the space between them."""
    wanted = secret.encode().lower()
    return [name for name, data in searched(folder) if wanted in data]


@pytest.mark.parametrize("secret", [*SECRETS, *REAL_SECRETS, *UNSEEN_SECRETS])
@pytest.mark.parametrize("folder", ["site", "dist"])
def test_no_file_holds_anything_of_it(built: tuple[Path, Report], folder: str, secret: str) -> None:
    assert found(built[0] / folder, secret) == []


def test_the_search_through_all_files_finds_what_is_there(built: tuple[Path, Report]) -> None:
    site = " ".join(found(built[0] / "site", "het kabinet betreurt dit"))
    bundle = " ".join(found(built[0] / "dist", "het kabinet betreurt dit"))

    data = [f"overleggen/brief/{name}" for name in ("bron.txt", "overleg.json", "tekst.txt")]
    for packed in (*data, ".pf_fragment (unpacked)"):
        assert packed in site
    assert ".pf_fragment.js (text" in bundle


def test_everything_is_reported_to_the_editor_with_its_place(built: tuple[Path, Report]) -> None:
    problems = [p for p in built[1].problems.doubts if p.code is Code.CONTACT_DATA and "brief" in p.place.file]

    assert [(p.place.line, p.quote) for p in problems] == [
        (4, "mw. drs. Q.X. Quistenburg"),
        (5, "070 913 74 86"),
        (6, "+31 6 91 37 48 62"),
        (7, "q.quistenburg@mindef.example"),
        (19, "070-9137486"),
        (19, "mw. drs. Q.X. Quistenburg"),
        (19, "q.quistenburg@mindef.example"),
        (21, "q.quistenburg@mindef.example"),
    ]


def test_a_note_that_begins_inside_a_word_passes_the_witness_and_is_reported(built: tuple[Path, Report]) -> None:
    """The ministry lost the end of a line before a note of its own: `Dat zegt de politie[3] https://…`."""
    page = (built[0] / "site" / "overleggen" / "antwoord" / "verantwoording" / "index.html").read_text("utf-8")

    assert "Woord gedeeld bij een noot of een label (1)" in page
    assert built[1].witnessed is not None
    assert built[1].witnessed.on_page + built[1].witnessed.in_ledger == built[1].witnessed.words + 1


def test_the_source_is_replaced_by_our_text(built: tuple[Path, Report]) -> None:
    folder = built[0] / "site" / "overleggen"

    assert "waarom [weggelaten: een particulier] niets hoorde" in (folder / "brief" / "bron.txt").read_text("utf-8")
    assert sorted(path.name for path in folder.rglob("bron.*")) == ["bron.txt"] * 4


def test_the_written_tree_holds_nothing_of_it_either(built: tuple[Path, Report], tmp_path: Path) -> None:
    write_site(built[0], tmp_path / "tree")

    assert [secret for secret in (*SECRETS, *REAL_SECRETS, *UNSEEN_SECRETS) if found(tmp_path / "tree", secret)] == []
