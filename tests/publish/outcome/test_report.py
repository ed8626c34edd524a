from pathlib import Path

import pytest

from generator.messages.message import NOTHING, words
from generator.problems import Code, Place, Problem, Problems
from generator.publish.outcome.called_witnesses import Witnessed
from generator.publish.outcome.report import SET_SITE_URL, Report, count_of, doubt_lines
from tests.publish.libraries import library


def _problems(*codes: Code) -> Problems:
    return Problems(Problem(code, Place("a.yml", 1, 1), words("wrong")) for code in codes)


def test_all_is_well_without_errors_and_doubts_do_not_matter() -> None:
    assert Report(_problems(Code.NO_SITE_URL)).exit_code == 0


def test_something_wrong_with_the_content_exits_with_1() -> None:
    assert Report(_problems(Code.YAML_SYNTAX)).exit_code == 1


def test_a_broken_promise_exits_with_3() -> None:
    assert Report(_problems(Code.YAML_SYNTAX, Code.TEXT_CHANGED), failure=words("x")).exit_code == 3


def test_a_build_that_failed_without_a_problem_of_ours_exits_with_1() -> None:
    assert Report(failure=words("Aborted with 1 warnings in strict mode!")).exit_code == 1


def test_the_summary_counts_what_was_made_and_says_where_it_is(tmp_path: Path) -> None:
    bundle = tmp_path / "overleg-offline.zip"
    bundle.write_bytes(b"x" * 1_500_000)
    witnessed = Witnessed(pages=50, links=3090, words=3168, on_page=3155, in_ledger=13)
    report = Report(_problems(Code.NO_SITE_URL), NOTHING, count_of(library()), witnessed, tmp_path / "site", bundle)
    lines = [" ".join(line.split()) for line in report.summary().splitlines()]
    assert lines[:7] == [
        "Consultations 1",
        "Exchanges 2",
        "Pages 50 3,090 links followed",
        "Words 3,168 3,155 on the pages, 13 in the ledgers",
        "Errors 0",
        "Doubts 1",
        "a.yml:1:1: [NO-SITE-URL] wrong",
    ]
    assert f"The site {tmp_path / 'site'}" in lines
    assert f"Offline {bundle} (1.5 MB)" in lines
    assert "to look unzip it and open index.html" in lines


def test_the_summary_of_a_failure_begins_with_the_failure_and_names_no_result() -> None:
    summary = Report(_problems(Code.YAML_SYNTAX), failure=words("a.yml:1:1: [YAML-SYNTAX] wrong")).summary()
    assert summary.startswith("a.yml:1:1: [YAML-SYNTAX] wrong\n")
    assert "to look" not in summary


def test_a_written_tree_is_named(tmp_path: Path) -> None:
    assert f"Markdown    {tmp_path}" in Report(tree=tmp_path).summary()


def test_a_few_doubts_are_reported_and_many_are_left_to_the_check() -> None:
    many = Problems(Problem(Code.NO_TOPIC, Place("a.txt", line), words("no topic")) for line in range(1, 41))
    lines = Report(many).summary().splitlines()
    assert sum("[NO-TOPIC]" in line for line in lines) == 10
    assert "  and 30 more: `generator check` lists all" in lines


def test_doubts_about_the_site_are_shown_however_many_others_there_are() -> None:
    """`generator check`, to which the others are left, knows nothing of the site."""
    many = Problems(Problem(Code.NO_TOPIC, Place("content/a.txt", line), words("no topic")) for line in range(1, 41))
    many.report(Code.NO_SITE_URL, Place("mkdocs.yml"), Code.NO_SITE_URL.meaning, words(SET_SITE_URL))
    doubt_of_site = f"mkdocs.yml:1:1: [NO-SITE-URL] {Code.NO_SITE_URL.meaning}; {SET_SITE_URL}"
    assert f"  {doubt_of_site}" in Report(many).summary().splitlines()
    assert list(doubt_lines(many)) == [doubt_of_site, "40 doubts: `generator check` lists all"]
    assert list(doubt_lines(Problems())) == []


@pytest.mark.parametrize("name", ["README.md", "hosting/README.md", "docs/problems.md"])
def test_documents_say_the_same_of_the_address_in_the_same_words(name: str) -> None:
    text = (Path(__file__).parents[3] / name).read_text(encoding="utf-8")
    assert SET_SITE_URL in " ".join(text.replace("`", "").replace("Set ", "set ").split())
