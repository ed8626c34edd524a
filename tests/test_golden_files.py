"""Golden files bite: nothing gets into them, or stays behind in them, unseen."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def outside_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # each inner run would import them all again


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with the golden files of this one, and a test folder."""
    pytester.makepyprojecttoml("""
        [tool.pytest.ini_options]
        testpaths = ["tests"]
        markers = ["slow"]
    """)
    pytester.makeconftest('pytest_plugins = ["tests.golden_files"]')
    return pytester


def write(project: pytest.Pytester, path: str, text: str) -> Path:
    file = project.path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("utf-8"))
    return file


def compare(project: pytest.Pytester, text: str, held: str | None = None) -> Path:
    """Make one test that compares a text, and the golden file if there is one."""
    write(project, "tests/test_it.py", f"def test_outline(golden):\n    golden('outline.txt', {text!r})\n")
    golden = project.path / "tests" / "golden" / "outline.txt"
    return golden if held is None else write(project, "tests/golden/outline.txt", held)


def test_the_same_text_passes(project: pytest.Pytester) -> None:
    compare(project, "één\ntwee\n", held="één\ntwee\n")
    result = project.runpytest()
    assert result.ret == pytest.ExitCode.OK
    result.assert_outcomes(passed=1)


def test_another_text_fails_and_shows_the_difference(project: pytest.Pytester) -> None:
    golden = compare(project, "een\ndrie\n", held="een\ntwee\n")
    result = project.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*--- outline.txt", "*-twee", "*+drie"])
    assert golden.read_text(encoding="utf-8") == "een\ntwee\n"


def test_a_long_difference_is_cut_and_says_so(project: pytest.Pytester) -> None:
    compare(project, "nieuw\n" * 200, held="oud\n")
    project.runpytest().stdout.fnmatch_lines(["*and 124 lines more*"])


def test_other_line_ends_are_another_text(project: pytest.Pytester) -> None:
    compare(project, "een\n", held="een\r\n")
    result = project.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*line ends only*"])


def test_a_golden_file_that_is_not_there_fails_and_is_not_made(project: pytest.Pytester) -> None:
    golden = compare(project, "een\n")
    result = project.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*no golden file outline.txt yet*"])
    assert not golden.exists()


def test_updating_rewrites_and_fails_that_run_and_the_next_passes(project: pytest.Pytester) -> None:
    golden = compare(project, "een\ndrie\n", held="een\ntwee\n")
    result = project.runpytest("--update-golden")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*rewritten, so nothing was compared: outline.txt", "rewritten: *outline.txt"])
    assert golden.read_bytes() == b"een\ndrie\n"
    assert project.runpytest().ret == pytest.ExitCode.OK


def test_updating_makes_a_new_file_in_a_folder_of_its_own(project: pytest.Pytester) -> None:
    write(project, "tests/test_it.py", "def test_it(golden):\n    golden('mei/outline.txt', 'een\\n')\n")
    assert project.runpytest("--update-golden").ret == pytest.ExitCode.TESTS_FAILED
    assert (project.path / "tests/golden/mei/outline.txt").read_bytes() == b"een\n"


def test_updating_fails_even_where_nothing_changed(project: pytest.Pytester) -> None:
    compare(project, "een\n", held="een\n")
    result = project.runpytest("--update-golden")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*run again without --update-golden*"])


def test_a_promise_checked_before_the_golden_file_cannot_be_recorded_broken(project: pytest.Pytester) -> None:
    golden = compare(project, "een\n", held="een\n")
    write(project, "tests/test_it.py", "def test_it(golden):\n    assert False\n    golden('outline.txt', 'kapot')\n")
    assert project.runpytest("--update-golden").ret == pytest.ExitCode.TESTS_FAILED
    assert golden.read_bytes() == b"een\n"


def test_updating_is_refused_in_ci(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    golden = compare(project, "een\n", held="oud\n")
    monkeypatch.setenv("CI", "true")
    result = project.runpytest("--update-golden")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*refused in CI*"])
    assert golden.read_bytes() == b"oud\n"


def test_a_file_that_no_test_compares_fails_a_full_run(project: pytest.Pytester) -> None:
    compare(project, "een\n", held="een\n")
    write(project, "tests/golden/oud/weg.txt", "oud\n")
    result = project.runpytest()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*no test compares: oud/weg.txt"])


@pytest.mark.parametrize("arguments", [["tests/test_it.py"], ["-k", "outline"], ["-m", "not slow"]])
def test_a_run_of_some_tests_knows_no_orphans(project: pytest.Pytester, arguments: list[str]) -> None:
    compare(project, "een\n", held="een\n")
    write(project, "tests/test_slow.py", "import pytest\n@pytest.mark.slow\ndef test_it(): pass\n")
    write(project, "tests/golden/weg.txt", "oud\n")
    assert project.runpytest(*arguments).ret == pytest.ExitCode.OK


@pytest.mark.slow
def test_parallel_workers_count_together(project: pytest.Pytester) -> None:
    compare(project, "een\n", held="een\n")
    write(project, "tests/test_other.py", "def test_it(golden):\n    golden('other.txt', 'twee\\n')\n")
    write(project, "tests/golden/other.txt", "twee\n")
    assert project.runpytest_subprocess("-p", "xdist", "-n", "2").ret == pytest.ExitCode.OK
    write(project, "tests/golden/weg.txt", "oud\n")
    result = project.runpytest_subprocess("-p", "xdist", "-n", "2")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*no test compares: weg.txt"])


@pytest.mark.slow
def test_parallel_workers_rewrite_and_fail(project: pytest.Pytester) -> None:
    golden = compare(project, "een\n", held="oud\n")
    result = project.runpytest_subprocess("-p", "xdist", "-n", "2", "--update-golden")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["rewritten: *outline.txt"])
    assert golden.read_bytes() == b"een\n"
