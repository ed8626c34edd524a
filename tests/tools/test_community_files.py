"""The files by which others know the project say the same and are complete."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture
def publiccode() -> dict[str, Any]:
    described: dict[str, Any] = yaml.safe_load(text("publiccode.yml"))
    return described


def test_the_licence_has_all_its_articles_and_its_appendix() -> None:
    licence = text("LICENSE")
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert re.findall(r"^(\d+)\.", licence, re.MULTILINE) == [str(number) for number in range(1, 16)]
    assert licence.endswith(
        "All other changes or additions to this Appendix require the production of a new EUPL version.\n"
    )


def test_every_file_names_the_same_licence(publiccode: dict[str, Any]) -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert project["license"] == publiccode["legal"]["license"] == "EUPL-1.2"


def test_publiccode_has_what_the_standard_asks_but_the_address_that_is_not_known_yet(
    publiccode: dict[str, Any],
) -> None:
    mandatory = {
        "publiccodeYmlVersion",
        "name",
        "platforms",
        "categories",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    }
    assert mandatory <= publiccode.keys()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_descriptions_keep_the_lengths_of_the_standard(publiccode: dict[str, Any], language: str) -> None:
    description = publiccode["description"][language]
    assert len(description["shortDescription"]) <= 150
    assert len(description["genericName"]) <= 35
    assert 500 <= len(description["longDescription"]) <= 10_000
    assert description["features"]


def test_publiccode_and_project_ask_for_the_same_python(publiccode: dict[str, Any]) -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert project["requires-python"] == f">={publiccode['dependsOn']['open'][0]['versionMin']}"


def test_the_changelog_opens_with_what_is_not_released_yet() -> None:
    assert re.findall(r"^## (.*)", text("CHANGELOG.md"), re.MULTILINE)[0] == "[Unreleased]"


@pytest.mark.parametrize("heading", ["Add a reader", "Add an annotator", "Add a page", "Add a term", "Golden files"])
def test_contributors_find_how_to_add_something_in_ten_lines_or_so(heading: str) -> None:
    section = text("CONTRIBUTING.md").split(f"## {heading}\n")[1].split("\n## ")[0]
    assert len([line for line in section.splitlines() if line.strip()]) <= 12


def test_every_file_that_contributors_are_sent_to_exists() -> None:
    named = re.findall(r"`((?:generator|content|tools)/[\w./-]+)`", text("CONTRIBUTING.md"))
    assert len(named) > 5
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_whoever_finds_a_weakness_reads_how_to_report_it_and_what_to_run() -> None:
    security = text("SECURITY.md")
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", security)) <= targets
    assert {"Report a weakness", "Which versions are mended"} <= set(re.findall(r"^## (.*)$", security, re.MULTILINE))


def test_commits_are_checked_with_local_hooks_only() -> None:
    hooks = yaml.safe_load(text(".pre-commit-config.yaml"))
    assert {repository["repo"] for repository in hooks["repos"]} == {"local"}
