"""The programs of the tests: found by any of their names, got in the ways a machine allows, named all at once."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from tools import programs
from tools.programs import (
    APACHE,
    CADDY,
    CHROMIUM,
    CURL,
    FIREFOX,
    JAVA,
    JQ,
    LIBREOFFICE,
    NGINX,
    NODE,
    NPM,
    PANGO,
    POPPLER,
    RUBY,
    TESSERACT,
    Program,
)


class Machine:
    """A machine with some programs, where installing may or may not help."""

    def __init__(self, lacks: Iterable[Program], apt_helps: bool = False, download_helps: bool = False) -> None:
        self.lacking = list(lacks)
        self.apt_helps = apt_helps
        self.download_helps = download_helps
        self.did: list[str] = []

    def lacks(self) -> list[Program]:
        return list(self.lacking)

    def install(self, wanted: Iterable[Program]) -> None:
        self.did.append("apt: " + " ".join(program.name for program in wanted))
        if self.apt_helps:
            self.lacking.clear()

    def download(self) -> None:
        self.did.append("download")
        if self.download_helps:
            self.lacking.remove(CHROMIUM)

    def get(self) -> list[Program]:
        return programs.get(self.install, self.download, self.lacks)


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "may_install", lambda: True)


@pytest.fixture
def as_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "may_install", lambda: False)


@pytest.mark.usefixtures("as_root")
def test_nothing_is_installed_where_nothing_is_missing() -> None:
    machine = Machine([])
    assert machine.get() == []
    assert machine.did == []


@pytest.mark.usefixtures("as_root")
def test_root_installs_all_that_is_missing_in_one_go() -> None:
    machine = Machine([CHROMIUM, FIREFOX], apt_helps=True)
    assert machine.get() == []
    assert machine.did == ["apt: Chromium Firefox"]


@pytest.mark.usefixtures("as_root")
def test_where_packages_do_not_help_chromium_is_downloaded() -> None:
    machine = Machine([CHROMIUM], download_helps=True)
    assert machine.get() == []
    assert machine.did == ["apt: Chromium", "download"]


@pytest.mark.usefixtures("as_somebody")
def test_somebody_who_is_not_root_installs_no_packages() -> None:
    machine = Machine([CHROMIUM, NODE], download_helps=True)
    assert machine.get() == [NODE]
    assert machine.did == ["download"]


def test_all_that_is_missing_is_named_at_once_with_its_purpose_and_package() -> None:
    text = programs.complaint([FIREFOX, NPM])
    assert "Firefox, for the tests of the offline bundle (Debian: firefox-esr)" in text
    assert "npm, for installing what drives Firefox and checks pages (Debian: npm)" in text


def test_what_cannot_be_fetched_is_reported_and_is_not_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(programs, "get", lambda: [CHROMIUM, NODE])
    assert programs.main([]) == 1
    message = capsys.readouterr().err
    assert "Chromium" in message
    assert "Node.js" in message


@pytest.mark.parametrize(("worked", "code"), [(True, 0), (False, 1)])
def test_the_node_packages_come_last(monkeypatch: pytest.MonkeyPatch, worked: bool, code: int) -> None:
    monkeypatch.setattr(programs, "get", list)
    monkeypatch.setattr(programs, "install_node_packages", lambda: worked)
    assert programs.main([]) == code


def test_listing_says_where_each_program_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name == "node" else None)
    monkeypatch.setattr(programs, "playwrights_chromium", lambda: None)
    assert programs.main(["--list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Chromium: missing",
        "Firefox: missing",
        "Node.js: /usr/bin/node",
        "npm: missing",
        "Java: missing",
        "LibreOffice: missing",
        "Pango: missing",
        "poppler: missing",
        "Tesseract: missing",
        "nginx: missing",
        "Caddy: missing",
        "Apache: missing",
        "curl: missing",
        "jq: missing",
        "Ruby: missing",
    ]


def test_a_program_is_found_by_any_of_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/opt/{name}" if name == "google-chrome" else None)
    assert CHROMIUM.find() == "/opt/google-chrome"


def test_playwrights_own_chromium_serves_where_the_machine_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(programs, "playwrights_chromium", lambda: "/home/x/chromium")
    assert programs.find_chromium() == "/home/x/chromium"
    tried = [FIREFOX, NODE, NPM, JAVA, LIBREOFFICE, PANGO, POPPLER, TESSERACT, NGINX, CADDY, APACHE, CURL, JQ, RUBY]
    assert programs.missing() == tried


def test_only_root_with_apt_may_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    assert programs.may_install()
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert not programs.may_install()


def test_packages_are_installed_without_questions_and_start_no_services(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls: list[tuple[list[str], str]] = []
    policy = tmp_path / "policy-rc.d"
    monkeypatch.setattr(programs, "SERVICES_POLICY", policy)

    def run(command: list[str], env: dict[str, str], **_: object) -> object:
        calls.append((command, env["DEBIAN_FRONTEND"]))
        assert subprocess.call([policy]) == 101
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    programs.install_packages([CHROMIUM, NODE])
    assert [command[2] for command, _ in calls] == ["update", "install"]
    assert calls[1][0][-2:] == ["chromium-headless-shell", "nodejs"]
    assert {answer for _, answer in calls} == {"noninteractive"}
    assert not policy.exists()


def test_a_package_that_is_not_to_be_had_keeps_no_other_away_and_is_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(programs, "SERVICES_POLICY", tmp_path / "policy-rc.d")

    def run(command: list[str], **_: object) -> object:
        is_known = "chromium-headless-shell" not in command
        installed.extend(part for part in command[5:] if is_known)
        return subprocess.CompletedProcess(command, 0 if is_known else 100)

    monkeypatch.setattr(subprocess, "run", run)
    programs.install_packages([CHROMIUM, NODE])
    assert installed == ["chromium", "nodejs"]


def test_a_machine_s_own_policy_for_services_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    policy = tmp_path / "policy-rc.d"
    policy.write_text("own", encoding="utf-8")
    monkeypatch.setattr(programs, "SERVICES_POLICY", policy)
    with programs.no_services_started():
        assert policy.read_text(encoding="utf-8") == "own"
    assert policy.exists()


def node_project(folder: Path, installed: bool) -> Path:
    """A folder with a lock of Node packages, installed after it or not."""
    (folder / "package-lock.json").write_text("{}", encoding="utf-8")
    if installed:
        (folder / "node_modules").mkdir()
        (folder / "node_modules" / ".package-lock.json").write_text("{}", encoding="utf-8")
    return folder


@pytest.mark.parametrize("code", [0, 1])
def test_node_packages_are_installed_from_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    calls: list[list[str]] = []

    def run(command: list[str], **_: object) -> object:
        calls.append(command)
        return type("Done", (), {"returncode": code})()

    monkeypatch.setattr(subprocess, "run", run)
    assert programs.install_node_packages(node_project(tmp_path, installed=False)) is (code == 0)
    assert calls[0][1] == "ci"


def test_node_packages_that_are_there_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("installed again"))
    assert programs.install_node_packages(node_project(tmp_path, installed=True))


def test_the_driver_of_firefox_is_pinned_to_one_version() -> None:
    package = json.loads((programs.NODE_PACKAGES / "package.json").read_text(encoding="utf-8"))
    assert all(version[0].isdigit() for version in package["dependencies"].values())
