"""What editors keep is read as far as it is ordinary files: links, pipes and devices are reported, never opened."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from generator.knowledge.content_files import check_tree, is_ordinary, linked_parts, why_unsafe
from generator.model.reserved_names import is_reserved
from generator.problems import Code, Problems


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "file.txt").write_text("x", encoding="utf-8")
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "file.txt").write_text("secret", encoding="utf-8")
    return folder


def _reported(content: Path, *, is_published: bool = False) -> list[str]:
    problems = Problems()
    check_tree(content, "content", problems, is_published=is_published)
    return [f"{problem.place.file} {problem.code.label}" for problem in problems]


def test_ordinary_files_and_folders_are_no_problem(content: Path) -> None:
    assert _reported(content) == _reported(content, is_published=True) == []


@pytest.mark.parametrize(
    "target",
    [
        "../../../secret/file.txt",  # a file elsewhere
        "../../../secret",  # a folder elsewhere
        "file.txt",  # a file beside it
        "..",  # a folder above it
        ".",
        "/etc/passwd",
        "/dev/zero",
        "nowhere",
        "link",  # itself
    ],
)
@pytest.mark.parametrize("place", ["a/b/link", "a/link", "link"])
def test_a_link_is_reported_wherever_it_stands_and_leads(content: Path, place: str, target: str) -> None:
    (content / place).symlink_to(target)
    assert _reported(content) == [f"content/{place} SYMBOLIC-LINK"]


def test_a_link_is_reported_with_where_it_leads_and_what_to_do(content: Path) -> None:
    (content / "link").symlink_to("/etc/\x1bpasswd")
    problems = Problems()
    check_tree(content, "content", problems)
    (problem,) = problems
    assert str(problem) == (
        "content/link:1:1: [SYMBOLIC-LINK] this is a symbolic link (to /etc/\\x1bpasswd); it is not followed;"
        " put the file or folder itself in its place"
    )


def test_the_folder_itself_may_be_no_link_and_is_then_not_looked_into(content: Path, tmp_path: Path) -> None:
    (content / "link").symlink_to("nowhere")
    (tmp_path / "to").symlink_to(content)
    problems = Problems()
    check_tree(tmp_path / "to", "content", problems)
    assert [problem.place.file for problem in problems] == ["content"]


def test_a_folder_that_is_not_there_is_reported_elsewhere(tmp_path: Path) -> None:
    problems = Problems()
    check_tree(tmp_path / "nowhere", "content", problems)
    assert not list(problems)


def test_pipes_sockets_and_devices_are_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(content / "a" / "pipe")
    monkeypatch.chdir(content)  # the address of a socket must be short
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("socket")
    assert _reported(content) == ["content/a/pipe SPECIAL-FILE", "content/socket SPECIAL-FILE"]
    problems = Problems()
    assert not is_ordinary(Path("/dev/null"), "null", problems)
    assert [problem.message for problem in problems] == ["this is a device, no file; it is not read"]


def test_what_an_editor_leaves_beside_a_file_it_has_open_is_no_problem(content: Path) -> None:
    (content / "a" / ".#file.txt").symlink_to("redacteur@machine.1234:1700000000")
    assert _reported(content) == []
    (content / "a" / ".#file2.txt").symlink_to("/etc/passwd")
    assert _reported(content) == ["content/a/.#file2.txt SYMBOLIC-LINK"]


def test_what_version_control_keeps_is_not_content_unless_it_is_a_link(content: Path) -> None:
    (content / ".git").mkdir()
    (content / ".git" / "link").symlink_to("/etc")
    assert _reported(content) == []
    (content / "a" / ".git").symlink_to("/etc")
    assert _reported(content) == ["content/a/.git SYMBOLIC-LINK"]


def test_a_folder_that_may_not_be_read_is_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert _reported(content) == ["content/a/b UNREADABLE"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("con.md", "keeps the name for a device"),
        ("NUL", "keeps the name for a device"),
        ("Aux .tar.gz", "keeps the name for a device"),
        ("com1.js", "keeps the name for a device"),
        ("lpt9", "keeps the name for a device"),
        ("COM¹", "keeps the name for a device"),
        ("slot.", "drops the dot or space"),
        ("slot ", "drops the dot or space"),
        ("wat?.md", "holds ?"),
        ("a:b|c", "holds : |"),
        ("a\\b", "holds \\"),
        ("a\x1b[31m", "cannot be shown"),
        ("a\nb", "cannot be shown"),
        ("a\u202eb", "cannot be shown"),
        ("a\udcff", "cannot be shown"),
    ],
)
def test_a_name_that_some_system_cannot_hold_is_reported_where_it_is_published(
    content: Path, name: str, reason: str
) -> None:
    assert reason in why_unsafe(name)
    (content / "a" / name).mkdir()
    assert _reported(content) == []
    problems = Problems()
    check_tree(content, "content", problems, is_published=True)
    (problem,) = problems
    assert problem.code is Code.UNSAFE_NAME
    assert str(problem).isprintable()


@pytest.mark.parametrize("name", ["contact.md", "console", "com", "com10", "nulpunt", "een naam.md", ".nojekyll", "é€"])
def test_other_names_are_fine(name: str) -> None:
    assert why_unsafe(name) == ""
    assert not is_reserved(name)


def test_links_on_the_way_to_a_folder_are_found_up_to_the_root(tmp_path: Path) -> None:
    (tmp_path / "real" / "pages").mkdir(parents=True)
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "content").symlink_to(tmp_path / "real")
    (tmp_path / "to-project").symlink_to(tmp_path / "project")
    root = tmp_path / "project"
    assert list(linked_parts(root / "content" / "pages", root)) == [root / "content"]
    assert list(linked_parts(tmp_path / "real" / "pages", root)) == []
    assert list(linked_parts(tmp_path / "to-project" / "x", tmp_path / "to-project")) == []
