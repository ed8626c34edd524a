"""With --keep-going a site is built without the documents that have errors, and each of these is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import cli
from generator.messages.message import words
from generator.parse import parse
from generator.problems import Code, Place, Problems
from generator.publish.outcome.report import Report
from generator.publish.pages.witness import MadePages, witness_made
from generator.publish.site import build_site, bundle_site
from generator.render import render_consultation
from tests.contents import KNOWLEDGE, document, write
from tests.publish.projects import make_project

pytestmark = pytest.mark.slow

SECRET = "Brief over Zwanenburg"  # noqa: S105


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with three consultations."""
    root = make_project(tmp_path / "project").parent
    for name, text in KNOWLEDGE.items():
        write(root / "content" / name, text)
    write(
        root / "content" / "pages" / "over.md",
        "# Over\n\n[Start](index.md)\n\n## Van ons { #van-ons }\n\n## Wat we afleiden { #afgeleid }\n",
    )
    for name in ("mei", "juni", "juli"):
        about = SECRET if name == "juli" else name
        write(root / "content" / "consultations" / name / "source.txt", document(about))
    return root


def _spoil(root: Path) -> None:
    """An error in what the editor wrote for one of them."""
    sidecar = root / "content" / "consultations" / "juli" / "consultation.yml"
    write(sidecar, "exchanges:\n  vraag-9: {title: x}\n")


def _quiet(_: str) -> None:
    pass


def _built(root: Path, *, bundle: bool = True) -> Report:
    return build_site(root, _quiet, bundle=bundle, keeps_going=True)


def _published(root: Path) -> set[str]:
    return {path.name for path in (root / "site" / "overleggen").iterdir() if path.is_dir()}


def test_without_it_one_error_stops_all(root: Path) -> None:
    _spoil(root)
    report = build_site(root, _quiet)
    assert (report.exit_code, report.site) == (1, None)
    assert not (root / "site").exists()


def test_the_site_is_built_without_the_document_that_has_an_error_and_names_it(root: Path) -> None:
    _spoil(root)
    report = _built(root)
    assert report.exit_code == 1
    assert _published(root) == {"mei", "juni"}
    for path in (root / "site").rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes()
    assert report.bundle is not None
    assert report.bundle.is_file()
    reported = report.summary().splitlines()
    assert reported[-2] == "  juli"
    assert reported[-1].startswith("    content/consultations/juli/consultation.yml:2:3: [UNKNOWN-EXCHANGE] ")
    assert "Errors                1" in reported


def test_without_errors_nothing_is_left_out(root: Path) -> None:
    report = _built(root, bundle=False)
    assert report.exit_code == 0
    assert _published(root) == {"mei", "juni", "juli"}
    assert "Left out" not in report.summary()


def test_the_next_build_publishes_it_again(root: Path) -> None:
    _spoil(root)
    _built(root, bundle=False)
    (root / "content" / "consultations" / "juli" / "consultation.yml").unlink()
    assert build_site(root, _quiet, bundle=False).exit_code == 0
    assert _published(root) == {"mei", "juni", "juli"}


def test_an_error_that_is_no_documents_still_stops_all(root: Path) -> None:
    _spoil(root)
    write(root / "content" / "topics.yml", "- titel: x\n")
    report = _built(root)
    assert (report.exit_code, report.site) == (1, None)
    assert "[UNKNOWN-KEY]" in report.failure


@pytest.mark.parametrize("where", ["consultations/elders", "consultations/juli/bijlage"])
def test_a_document_with_a_link_is_left_out(root: Path, tmp_path: Path, where: str) -> None:
    (root / "content" / where).symlink_to(tmp_path)
    report = _built(root, bundle=False)
    assert report.exit_code == 1
    assert _published(root) == ({"mei", "juni", "juli"} if where.endswith("elders") else {"mei", "juni"})
    assert "[SYMBOLIC-LINK]" in report.summary()


def _raise_on_juli(work: Callable[..., Any]) -> Callable[..., Any]:
    def fail(*arguments: object) -> object:
        if any("juli/source" in str(argument)[:500] for argument in arguments):
            raise KeyError
        return work(*arguments)

    return fail


def test_a_document_on_which_the_program_fails_is_left_out(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pipeline.parse", _raise_on_juli(parse))
    report = _built(root, bundle=False)
    assert report.exit_code == 3
    assert _published(root) == {"mei", "juni"}
    assert "[INTERNAL-ERROR]" in report.summary()


def test_a_document_whose_pages_cannot_be_made_is_left_out(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(record: Any, around: Any) -> Any:  # noqa: ANN401
        if record.consultation.id == "juli":
            raise ZeroDivisionError
        return render_consultation(record, around)

    monkeypatch.setattr("generator.pipeline.render_consultation", fail)
    report = _built(root, bundle=False)
    assert report.exit_code == 3
    assert _published(root) == {"mei", "juni"}
    assert "juli/source.txt:1:1: [INTERNAL-ERROR]" in report.summary()


@pytest.mark.parametrize("place", ["content/consultations/juli/source.txt", "overleggen/juli/index.html"])
def test_a_document_of_which_a_promise_is_broken_is_left_out(
    root: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def object_to_juli(made: MadePages, folder: Path, problems: Problems, files: Any) -> Any:  # noqa: ANN401
        if any(unit.id == "juli" for unit in made.units):
            problems.report(Code.TEXT_CHANGED, Place(place), words("the words differ"))
        return witness_made(made, folder, problems, files)

    monkeypatch.setattr("generator.publish.mkdocs.kept_content.witness_made", object_to_juli)
    report = _built(root, bundle=False)
    assert report.exit_code == 3
    assert _published(root) == {"mei", "juni"}
    assert f"{place}:1:1: [TEXT-CHANGED]" in report.summary()


@pytest.mark.parametrize("place", ["index.html", "overleggen/index.html", "fracties/vvd/index.html"])
def test_a_broken_promise_that_is_no_documents_stops_all(
    root: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def object_always(_made: object, _folder: Path, problems: Problems, _files: object) -> None:
        problems.report(Code.BROKEN_LINK, Place(place), words("leads nowhere"))

    monkeypatch.setattr("generator.publish.mkdocs.kept_content.witness_made", object_always)
    report = _built(root)
    assert (report.exit_code, report.site) == (3, None)


def test_the_bundle_that_needs_a_site_first_is_made_without_the_document_too(root: Path) -> None:
    _spoil(root)
    report = bundle_site(root, _quiet, keeps_going=True)
    assert report.exit_code == 1
    assert report.bundle is not None
    assert _published(root) == {"mei", "juni"}


@pytest.mark.parametrize("verb", ["site", "offline"])
def test_both_verbs_know_it(root: Path, verb: str) -> None:
    _spoil(root)
    result = CliRunner().invoke(cli.main, [verb, "--project", str(root), "--keep-going"])
    assert result.exit_code == 1
    assert "    content/consultations/juli/consultation.yml:2:3: [UNKNOWN-EXCHANGE]" in result.stderr.splitlines()[-1]
    assert (root / "site" / "index.html").is_file()
