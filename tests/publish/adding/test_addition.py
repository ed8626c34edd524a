"""A document is put into content/ once, whole, with a sidecar that builds and says what to look at."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.model.identifiers import LONGEST_ID
from generator.model.library import Record
from generator.pipeline import load, understand_file
from generator.problems import Code, Problems
from generator.publish.adding.addition import add_document, proposed_id

DOCUMENT = """28 676 Noord-Atlantische Verdragsorganisatie

Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 14 mei 2025

De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de minister van Defensie over de brief van
1 mei 2025.

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen hoe het gaat met de vloot.

Antwoord

Het gaat goed met de vloot.

De leden van de VVD-fractie vragen wanneer de brief komt.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "consultations").mkdir(parents=True)
    for name in ("glossary.yml", "topics.yml"):
        (folder / name).write_text("[]\n", encoding="utf-8")
    factions = "- abbreviation: VVD\n  name: Volkspartij voor Vrijheid en Democratie\n"
    (folder / "factions.yml").write_text(factions, encoding="utf-8")
    return folder


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Verslag mei.txt"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def _add(content: Path, path: Path, *more: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["add", str(path), "--content", str(content), *more])
    return result.exit_code, result.stdout, result.stderr


def _understood(content: Path, path: Path) -> Record:
    record, _ = understand_file(path, content, Problems())
    assert record
    return record


def test_the_document_is_copied_byte_for_byte_and_the_content_builds(content: Path, document: Path) -> None:
    code, printed, reported = _add(content, document, "--id", "vloot-mei-2025")
    folder = content / "consultations" / "vloot-mei-2025"
    assert code == 0, reported
    assert (folder / "source.txt").read_bytes() == document.read_bytes()
    problems = Problems()
    library = load(content, problems)
    assert [record.consultation.id for record in library.records] == ["vloot-mei-2025"]
    assert problems.errors == ()
    assert "== vraag-1" in printed


def test_the_outline_that_is_printed_has_the_id_under_which_the_document_was_added(
    content: Path, document: Path
) -> None:
    _, printed, _ = _add(content, document)
    (folder,) = (content / "consultations").iterdir()
    assert folder.name != "verslag-mei"
    assert printed.splitlines()[0].split() == ["id:", folder.name]


def test_the_editor_is_warned_that_a_public_repository_is_public(content: Path, document: Path) -> None:
    assert "letterhead" in _add(content, document)[2].splitlines()[0]


def test_the_sidecar_holds_the_title_and_says_where_the_doubts_are_that_may_change_addresses(
    content: Path, document: Path
) -> None:
    _add(content, document, "--id", "vloot")
    sidecar = (content / "consultations" / "vloot" / "consultation.yml").read_text(encoding="utf-8")
    assert "# title: Noord-Atlantische Verdragsorganisatie   # the title of the dossier; the document" in sidecar
    assert "`generator check`" in sidecar
    assert sidecar.endswith("addresses: {}\n")


def test_the_sidecar_holds_the_addresses_that_no_doubt_may_change(content: Path, document: Path) -> None:
    document.write_text(DOCUMENT.rpartition("De leden")[0], encoding="utf-8")
    _add(content, document, "--id", "vloot")
    sidecar = (content / "consultations" / "vloot" / "consultation.yml").read_text(encoding="utf-8")
    assert "addresses:\n  vraag-1: De leden van de VVD-fractie vragen hoe het gaat" in sidecar


def test_a_fact_of_the_sidecar_decides_the_same_once_its_comment_sign_is_gone_and_so_changes_nothing(
    content: Path, document: Path
) -> None:
    _add(content, document, "--id", "vloot")
    sidecar = content / "consultations" / "vloot" / "consultation.yml"
    before, facts, after = re.split(
        r"(?<=change it:\n)|(?=# Not found)", sidecar.read_text(encoding="utf-8"), maxsplit=2
    )
    sidecar.write_text(before + re.sub(r"^# ", "", facts, flags=re.MULTILINE) + after, encoding="utf-8")
    problems = Problems()
    (record,) = load(content, problems).records
    assert problems.errors == ()
    assert Code.NOT_NEEDED in {problem.code for problem in problems}
    front, found = record.consultation.front, _understood(content, document).consultation.front
    assert {"kind", "dossiers", "number", "committee", "addressee", "dates.adopted", "factions"} <= set(front.edited)
    address = front.official_address
    assert replace(front, edited=(), derived=()) == replace(found, derived=(), official_address=address)


def test_what_follows_from_a_rule_and_what_was_not_found_stands_in_the_sidecar(content: Path, document: Path) -> None:
    _add(content, document, "--id", "vloot")
    sidecar = (content / "consultations" / "vloot" / "consultation.yml").read_text(encoding="utf-8")
    assert re.search(r"^# chamber: tk   # follows from a rule", sidecar, re.MULTILINE)
    assert re.search(r"^# number: '501'$", sidecar, re.MULTILINE)
    assert re.search(r"^# Not found in the document: .*members", sidecar, re.MULTILINE)
    assert "# Made of the numbers that the document bears; look it up.\nofficial_id: kst-28676-501\n" in sidecar


def _proposed(content: Path, tmp_path: Path, text: str) -> str:
    path = tmp_path / "document.txt"
    path.write_text(text, encoding="utf-8")
    return proposed_id(_understood(content, path))


ASKED = (
    "Vragen van het lid Sneller (D66) over {} (ingezonden 3 oktober 2024).\n\n"
    "Antwoord van Minister X (ontvangen 4 mei 2025)."
)


@pytest.mark.parametrize(
    ("subject", "proposed"),
    [
        ("onterechte ziekenhuisrekeningen", "onterechte-ziekenhuisrekeningen-mei-2025"),
        ("het bericht «Jeugdzorg komt niet meer rond»", "jeugdzorg-komt-niet-meer-rond-mei-2025"),
        (
            "de gevolgen van de wet op het hoger onderwijs van de vorige eeuw",
            "gevolgen-van-de-wet-mei-2025",
        ),
        ("het bericht dat een ME'er niet wilde ingrijpen", "me-er-niet-wilde-ingrijpen-mei-2025"),
        ("heenzenden van jeugdige criminelen na mishandelen", "heenzenden-van-jeugdige-criminelen-mei-2025"),
        ("x" * 60, "x" * 39 + "-mei-2025"),
    ],
)
def test_the_proposed_id_can_be_read(content: Path, tmp_path: Path, subject: str, proposed: str) -> None:
    assert _proposed(content, tmp_path, ASKED.format(subject)) == proposed


def test_a_bill_is_named_as_it_is_known(content: Path, tmp_path: Path) -> None:
    bill = (
        "36 450 Regels omtrent de instelling (Instellingswet Adviescollege)\n\nNr. 6 VERSLAG\n\nOntvangen 27 maart 2024"
    )
    assert _proposed(content, tmp_path, bill) == "instellingswet-adviescollege-maart-2024"


def test_an_official_id_gives_the_official_address(content: Path, document: Path) -> None:
    document.write_text(f"ah-tk-20142015-698\n\n{ASKED.format('rekeningen')}", encoding="utf-8")
    _add(content, document, "--id", "vloot")
    sidecar = (content / "consultations" / "vloot" / "consultation.yml").read_text(encoding="utf-8")
    assert "official_address: https://zoek.officielebekendmakingen.nl/ah-tk-20142015-698.html" in sidecar


def test_the_id_is_proposed_and_is_a_slug_of_bounded_length(content: Path, document: Path) -> None:
    proposed = proposed_id(_understood(content, document))
    assert proposed
    assert len(proposed) <= LONGEST_ID
    assert _add(content, document)[0] == 0
    assert (content / "consultations" / proposed / "source.txt").is_file()


def test_a_document_without_title_is_named_after_its_file(content: Path, tmp_path: Path) -> None:
    path = tmp_path / "Brief van mei.txt"
    path.write_text("Er was eens een brief.\n", encoding="utf-8")
    assert proposed_id(_understood(content, path)) == "brief-van-mei"


def test_the_same_text_is_refused_under_any_id(content: Path, document: Path, tmp_path: Path) -> None:
    _add(content, document, "--id", "een")
    again = tmp_path / "again.txt"
    again.write_text(DOCUMENT.replace("\n", " \n"), encoding="utf-8")
    code, _, reported = _add(content, again, "--id", "twee")
    assert code == 1
    assert "already, as “een”" in reported
    assert not (content / "consultations" / "twee").exists()


def test_the_same_publication_in_other_words_is_refused_and_its_doubts_are_nobodys(
    content: Path, document: Path, tmp_path: Path
) -> None:
    assert "[NO-ANSWER]" in _add(content, document, "--id", "een")[2]
    other = tmp_path / "other.txt"
    other.write_text(DOCUMENT.replace("vloot", "vloot,"), encoding="utf-8")
    code, printed, reported = _add(content, other, "--id", "twee")
    assert (code, printed) == (1, "")
    assert "already, as “een”" in reported
    assert "doubt" not in reported


def test_an_id_that_is_taken_or_no_slug_is_refused(content: Path, document: Path, tmp_path: Path) -> None:
    _add(content, document, "--id", "een")
    other = tmp_path / "other.txt"
    other.write_text(DOCUMENT.replace("vloot", "luchtmacht").replace("501", "502"), encoding="utf-8")
    assert "is taken" in _add(content, other, "--id", "een")[2]
    assert "cannot be an id" in _add(content, other, "--id", "Een Twee")[2]


def test_a_failure_half_way_leaves_nothing_behind(
    content: Path, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = _understood(content, document)

    library = load(content, Problems())

    def fail(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("pathlib.Path.write_text", fail)
    with pytest.raises(OSError, match="disk full"):
        add_document(record, library, content, Problems(), wanted="een")
    assert list((content / "consultations").iterdir()) == []


def test_a_file_that_cannot_be_read_is_reported(content: Path, tmp_path: Path) -> None:
    path = tmp_path / "leeg.txt"
    path.write_text("", encoding="utf-8")
    code, _, reported = _add(content, path)
    assert code == 1
    assert "[UNREADABLE]" in reported


def test_a_short_title_in_words_of_the_document_is_proposed(content: Path, document: Path) -> None:
    """The title of the dossier says nothing about this document; the id follows the proposal."""
    about = "1 mei 2025 over de stand van de vloot (Kamerstuk 28 676, nr. 499)."
    document.write_text(DOCUMENT.replace("1 mei 2025.", about), encoding="utf-8")
    record = _understood(content, document)
    assert proposed_id(record) == "stand-van-de-vloot-mei-2025"
    assert _add(content, document)[0] == 0
    [made] = load(content, Problems()).records
    assert made.consultation.front.short_title == "Stand van de vloot"
    assert made.consultation.front.title == "Noord-Atlantische Verdragsorganisatie"


def test_an_editor_keeps_the_short_title_of_members_questions(content: Path, document: Path) -> None:
    record = _understood(content, document)
    assert proposed_id(record).startswith("noord-atlantische")


COMMITTEE = (
    "De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van Defensie. De vragen "
    "zijn op 6 mei 2025 voorgelegd. Bij brief van 12 mei 2025 zijn ze beantwoord.\n\n"
    "Vragen en opmerkingen van de leden van de VVD-fractie\n\nDe leden van de VVD-fractie vragen naar {}.\n"
)


def test_a_document_without_title_is_named_after_its_committee_and_month(content: Path, tmp_path: Path) -> None:
    path = tmp_path / "2025D12345.txt"
    path.write_text(COMMITTEE.format("schepen"), encoding="utf-8")
    assert proposed_id(_understood(content, path)) == "defensie-mei-2025"


def test_a_proposed_id_that_is_taken_gets_a_number(content: Path, tmp_path: Path) -> None:
    for subject in ("schepen", "vliegtuigen", "havens"):
        path = tmp_path / f"{subject}.txt"
        path.write_text(COMMITTEE.format(subject), encoding="utf-8")
        assert _add(content, path)[0] == 0
    named = {folder.name for folder in (content / "consultations").iterdir()}
    assert {"defensie-mei-2025", "defensie-mei-2025-2", "defensie-mei-2025-3"} <= named
