"""The command line: results on stdout, messages on stderr, and exit codes that scripts can trust."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from generator import __version__, cli
from generator.knowledge.schemas import content_schemas
from generator.messages.message import words
from generator.problems import Code, Place, Problem, Problems
from generator.publish import site as publishing
from generator.publish.outcome.report import Report
from generator.publish.tree import TreeRefusedError
from tests.contents import document, make_content, write

ROOT = Path(__file__).parents[1]
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in an empty folder."""
    here = tmp_path / "hier"
    here.mkdir()
    monkeypatch.chdir(here)
    return lambda *words: CliRunner().invoke(cli.main, [str(word) for word in words])


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    (tmp_path / "doubtful").mkdir()
    return make_content(tmp_path / "doubtful", mei=document().replace("VVD-fractie", "ABC-fractie"))


def test_the_version_is_reported(run: Run) -> None:
    assert run("--version").stdout.strip().endswith(__version__)


def test_every_verb_says_what_it_does(run: Run) -> None:
    help_text = run("-h").stdout
    for verb in (
        "check",
        "read",
        "outline",
        "site",
        "serve",
        "offline",
        "write",
        "schemas",
        "suggest",
        "new",
        "upgrade",
    ):
        assert verb in help_text
        assert run(verb, "--help").exit_code == 0


@pytest.mark.parametrize(
    "words", [["no-such-verb"], ["outline"], ["outline", "nergens.txt"], ["read", "."], ["check", "--x"]]
)
def test_wrong_use_exits_with_2(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr


def test_check_of_good_content_is_0(run: Run, content: Path) -> None:
    result = run("check", "--content", content)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "1 consultation, 0 errors, 0 doubts\n"


def test_check_shows_all_problems_and_exits_with_1(run: Run, content: Path) -> None:
    write(content / "topics.yml", "- titel: x\n")
    write(content / "consultations" / "leeg" / "source.txt", "")
    result = run("check", "--content", content)
    assert result.exit_code == 1
    assert "error: content/topics.yml:1:3: [UNKNOWN-KEY]" in result.stderr
    assert "error: content/consultations/leeg/source.txt:1:1: [UNREADABLE]" in result.stderr


def test_doubts_are_shown_but_fail_only_when_asked(run: Run, doubtful: Path) -> None:
    result = run("check", "--content", doubtful)
    assert result.exit_code == 0
    assert "doubt: content/consultations/mei/source.txt:3:43: [UNLISTED-FACTION]" in result.stderr
    assert run("check", "--content", doubtful, "--doubts-fail").exit_code == 1


def test_a_server_is_given_the_problems_alone(run: Run, doubtful: Path) -> None:
    plain = run("check", "--content", doubtful)
    github = run("check", "--content", doubtful, "--as", "github")
    gitlab = run("check", "--content", doubtful, "--as", "gitlab")

    assert "::warning file=content/consultations/mei/source.txt,line=3,col=43,title=UNLISTED-FACTION::" in github.stdout
    assert [each["check_name"] for each in json.loads(gitlab.stdout)].count("UNLISTED-FACTION") == 1
    assert len(github.stdout.splitlines()) == len(json.loads(gitlab.stdout)) == 2
    assert github.stderr == gitlab.stderr == plain.stderr


def test_check_gives_the_yaml_that_settles_each_doubt_and_counts_first(run: Run, doubtful: Path) -> None:
    result = run("check", "--content", doubtful)
    counts, empty, heading, why, doubt, *_ = result.stderr.splitlines()
    assert counts == "1 point to look at (2 doubts), in 1 consultation; most important first: facts and askers 1"
    assert (empty, heading) == ("", "mei: 1 point to look at (2 doubts): facts and askers 1")
    assert why.startswith("facts and askers: ")
    assert doubt.startswith("doubt: content/consultations/mei/source.txt:3:43: [UNLISTED-FACTION]")
    assert "# content/consultations/mei/consultation.yml: at the end of this file" in result.stdout.splitlines()
    settled = yaml.safe_load(result.stdout)
    assert [entry["code"] for entry in settled["checked"]] == ["UNLISTED-FACTION", "MISSING-FACT"]
    write(doubtful / "consultations" / "mei" / "consultation.yml", result.stdout)
    again = run("check", "--content", doubtful)
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "1 consultation, 0 errors, 0 doubts\n")


def test_check_of_one_consultation_leaves_the_others_out(run: Run, tmp_path: Path) -> None:
    content = make_content(
        tmp_path, mei=document().replace("VVD-fractie", "ABC-fractie"), juni=document(about="de BCD")
    )
    write(content / "consultations" / "juli" / "source.txt", "")
    for name in ("juni", "mei"):
        result = run("check", name, "--content", content)
        assert f"consultations/{name}/" in result.stdout
        assert f"consultations/{({'juni', 'mei'} - {name}).pop()}/" not in result.stdout + result.stderr
        assert result.exit_code == 0
        assert "1 consultation, 0 errors, " in result.stderr
    assert run("check", "juli", "--content", content).exit_code == 1
    assert run("check", "--content", content).exit_code == 1


@pytest.mark.parametrize("verb", ["check", "suggest"])
def test_a_wrong_id_names_the_nearest_consultation_before_anything_is_read(
    run: Run, content: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def read(*_: object, **__: object) -> None:
        raise AssertionError("content is read")

    monkeypatch.setattr("generator.cli.load", read)
    wrong = run(verb, "mai", "--content", content)
    assert wrong.exit_code == 2
    assert "no consultation ‘mai’; did you mean ‘mei’?" in wrong.stderr


def test_a_doubt_about_a_consultation_that_cannot_be_read_is_reported_too(run: Run, content: Path) -> None:
    write(content / "consultations" / "juni" / "source.txt", "Vraag 1\n\nWaarom?\n")
    (content / "consultations" / "juni" / "source.txt").write_bytes("Oekraïne\n\x00".encode("cp1252"))
    result = run("check", "--content", content)
    assert result.exit_code == 1
    assert "[UNREADABLE]" in result.stderr


def test_check_without_doubts_passes_when_doubts_fail(run: Run, content: Path) -> None:
    assert run("check", "--content", content, "--doubts-fail").exit_code == 0


def test_check_takes_the_content_of_the_folder_it_runs_in(
    run: Run, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(content.parent)
    assert run("check").exit_code == 0


def test_check_without_content_is_wrong_use(run: Run) -> None:
    result = run("check")
    assert result.exit_code == 2
    assert "--content" in result.stderr


def test_check_of_a_folder_that_is_not_there_is_wrong_use(run: Run) -> None:
    assert run("check", "--content", "nergens").exit_code == 2


def test_read_shows_every_line_with_its_number(run: Run) -> None:
    result = run("read", write(Path("x.txt"), "een\n\ntwee\n"))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "    1  een\n    2\n    3  twee\n    4\n"


def test_read_prints_doubts_beside_the_text(run: Run) -> None:
    Path("x.txt").write_bytes("Oekraïne".encode("cp1252"))
    result = run("read", "x.txt")
    assert result.exit_code == 0
    assert result.stdout == "    1  Oekraïne\n"
    assert result.stderr.startswith("doubt: x.txt:1:6: [ENCODING]")


@pytest.mark.parametrize("verb", [["read"], ["outline"], ["outline", "--json"]])
@pytest.mark.parametrize(("name", "data"), [("x.txt", b""), ("x.txt", b"\x00\x01"), ("x.xyz", b"tekst")])
def test_what_cannot_be_read_is_reported_and_prints_nothing(run: Run, verb: list[str], name: str, data: bytes) -> None:
    Path(name).write_bytes(data)
    result = run(*verb, name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"error: {name}" in result.stderr


def test_outline_shows_what_a_file_was_understood_to_be(run: Run, content: Path) -> None:
    result = run("outline", content / "consultations" / "mei" / "source.txt", "--content", content)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "== vraag-1  answered  Vraag 1, VVD: “" in result.stdout
    assert "vrede because of: vrede" in result.stdout


def test_outline_shows_the_themes_of_an_exchange_and_why(run: Run, content: Path) -> None:
    result = run("outline", write(Path("los.txt"), "Vraag 1\n\nWat doet de krijgsmacht?\n"), "--content", content)
    assert "Internationaal | Defensie because of: krijgsmacht" in result.stdout


def uncovered(content: Path) -> None:
    text = "Vraag 1\n\nGaat de loonbelasting omhoog?\n\nAntwoord 1\n\nDe loonbelasting blijft gelijk.\n\n"
    write(content / "consultations" / "mei" / "source.txt", text + text.replace(" 1\n", " 2\n"))


def test_suggest_prints_topics_for_what_is_not_covered(run: Run, content: Path) -> None:
    uncovered(content)
    result = run("suggest", "--content", content)
    assert result.exit_code == 0
    assert result.stdout.startswith("# mei: vraag-1, vraag-2\n- id: loonbelasting\n  title: Loonbelasting\n")
    assert "1 topic suggested" in result.stderr
    assert run("suggest", "mei", "--content", content).stdout == result.stdout


def test_suggest_has_nothing_for_what_is_covered(run: Run, content: Path) -> None:
    result = run("suggest", "--content", content)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no words are shared" in result.stderr


def test_outline_takes_the_knowledge_of_the_folder_it_runs_in(
    run: Run, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(content.parent)
    result = run("outline", write(Path("los.txt"), document()))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "vrede because of: vrede" in result.stdout


def test_outline_without_any_content_says_so_and_continues(run: Run) -> None:
    result = run("outline", write(Path("los.txt"), document()))
    assert result.exit_code == 0
    assert result.stderr.startswith("no content folder here")
    assert "== vraag-1" in result.stdout


@pytest.mark.parametrize("text", [document(), "Een briefje.", "{}", "# x\n\n1. Antwoord\n", "Vraag 1\n\n" * 3, "🙂"])
def test_outline_gives_valid_json_and_nothing_else_on_stdout(run: Run, text: str) -> None:
    result = run("outline", "--json", write(Path("x.txt"), text))
    found = json.loads(result.stdout)
    schema = json.loads((ROOT / "schemas" / "overleg.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)
    assert found["id"] == "x"
    assert result.exit_code == 0
    assert result.stderr


def test_json_of_a_file_with_a_wrong_sidecar_is_still_printed(run: Run, content: Path) -> None:
    write(content / "consultations" / "mei" / "consultation.yml", "exchanges:\n  vraag-9: {title: x}\n")
    result = run("outline", "--json", content / "consultations" / "mei" / "source.txt", "--content", content)
    assert json.loads(result.stdout)["id"] == "mei"
    assert result.exit_code == 1
    assert "[UNKNOWN-EXCHANGE]" in result.stderr


def test_schemas_are_written_for_editors_and_readers(run: Run) -> None:
    result = run("schemas", "uit/schemas")
    names = sorted(path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").glob("*.schema.json"))
    assert {"annotaties", "consultation", "dossiers", "overleg"} <= set(names)
    assert sorted(result.stdout.split()) == [f"uit/schemas/{name}.schema.json" for name in names]
    for name in names:
        made = Path("uit/schemas") / f"{name}.schema.json"
        assert made.read_bytes() == (ROOT / "schemas" / made.name).read_bytes(), "run `generator schemas`"


def test_schemas_of_a_project_hold_its_own_names(run: Run, content: Path) -> None:
    result = run("schemas", "--of-project", "--content", content)
    made = {Path(line).name: Path(line) for line in result.stdout.splitlines()}
    assert made.keys() == content_schemas().keys()
    assert made["consultation.schema.json"].parent == content.resolve().parent / ".cache" / "schemas"
    assert '{"const":"vrede","description":"Vrede (' in made["consultation.schema.json"].read_text(encoding="utf-8")


def test_every_look_at_the_content_refreshes_the_schemas_of_its_editors(run: Run, content: Path) -> None:
    schema = content.resolve().parent / ".cache" / "schemas" / "consultation.schema.json"
    run("check", "--content", content)
    before = schema.stat().st_mtime_ns
    run("check", "--content", content)
    assert schema.stat().st_mtime_ns == before
    write(schema.with_name("consultation.schema.123"), "half")
    write(content / "factions.yml", "- abbreviation: NSC\n  name: Nieuw Sociaal Contract\n")
    run("check", "--content", content)
    assert '"const":"NSC"' in schema.read_text(encoding="utf-8")
    assert {path.name for path in schema.parent.iterdir()} == content_schemas().keys()


def test_schemas_that_cannot_be_written_are_wrong_use(run: Run, content: Path) -> None:
    write(Path("dicht"), "een bestand")
    result = run("schemas", "dicht/schemas")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    write(content.resolve().parent / ".cache" / "schemas", "een bestand")
    result = run("schemas", "--of-project", "--content", content)
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert run("check", "--content", content).exit_code == 0


FINE = Report()
WRONG = Report(
    Problems([Problem(Code.MISSING_FILE, Place("content/x.yml"), words("not there"))]), failure=words("it stopped")
)
BROKEN = Report(Problems([Problem(Code.BROKEN_LINK, Place("x.html"), words("leads nowhere"))]))


VERBS = {
    "build_site": ["site"],
    "bundle_site": ["offline"],
    "serve_site": ["serve", "--address", "127.0.0.1:8001"],
    "write_site": ["write", "boom"],
}


@pytest.mark.parametrize("function", VERBS)
@pytest.mark.parametrize(("report", "code"), [(FINE, 0), (WRONG, 1), (BROKEN, 3)])
def test_what_a_build_reports_is_printed_and_decides_the_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, function: str, report: Report, code: int
) -> None:
    asked: list[object] = []

    def publish(*arguments: object, **_: object) -> Report:
        asked.extend(arguments)
        return report

    monkeypatch.setattr(publishing, function, publish)
    verb = VERBS[function]
    result = run(*verb)
    assert result.exit_code == code
    assert report.summary() in (result.stderr if code else result.stdout)
    assert asked[0] == Path()
    assert [str(argument) for argument in asked if str(argument) in verb] == verb[1:][-1:]


def test_progress_is_shown_on_stderr(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(_project: Path, echo: Callable[[str], None], **_: object) -> Report:
        echo("Reading content")
        return FINE

    monkeypatch.setattr(publishing, "build_site", build)
    result = run("site")
    assert result.stderr == "Reading content …\n"


def test_a_tree_that_would_lose_something_is_wrong_use(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_project: Path, folder: Path, *_: object) -> Report:
        raise TreeRefusedError(words(f"{folder} holds something else"))

    monkeypatch.setattr(publishing, "write_site", refuse)
    result = run("write", "boom")
    assert result.exit_code == 2
    assert "boom holds something else" in result.stderr


def started(*words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "generator", *words]
    paths = {"PATH": "", "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(command, cwd=folder, env=paths, capture_output=True, check=False)


@pytest.mark.slow
def test_output_is_utf_8_with_single_line_feeds_whatever_the_system_speaks(tmp_path: Path) -> None:
    write(tmp_path / "x.txt", "Oekraïne – “vrede” 🙂\n")
    ran = started("read", "x.txt", folder=tmp_path, PYTHONIOENCODING="cp1252", LC_ALL="C", PYTHONUTF8="0")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "    1  Oekraïne – “vrede” 🙂\n    2\n".encode()


@pytest.mark.slow
def test_a_name_that_no_encoding_has_is_no_reason_to_fail(tmp_path: Path) -> None:
    ran = started("schemas", "x\udcff", folder=tmp_path)
    assert b"Traceback" not in ran.stderr
    assert ran.returncode in {0, 2}  # 2 where the file system refuses such a name


@pytest.mark.slow
def test_the_program_ends_with_the_exit_code_of_its_verb(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    assert started("check", folder=tmp_path).returncode == 0
    write(content / "glossary.yml", "- term: x\n")
    ran = started("check", folder=tmp_path)
    assert ran.returncode == 1
    assert b"content/glossary.yml:1:3: [INVALID-VALUE]" in ran.stderr
