"""The container: never root, with nothing but what is named, and its site is the one of the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.container import DOCKERFILE, ROOT, UnknownStepError, settings, steps

TEXT = DOCKERFILE.read_text(encoding="utf-8")
USER = 10001


def test_it_never_starts_as_root_and_writes_where_a_project_is() -> None:
    started = settings(TEXT)

    assert started.user == f"{USER}:{USER}"
    assert started.folder == "/site"
    assert started.environment == {"HOME": "/tmp"}  # noqa: S108
    assert started.program == ["/opt/program/bin/generator"]


def test_it_installs_what_is_locked_and_nothing_else() -> None:
    installs = [rest for name, rest in steps(TEXT) if name == "RUN" and " install " in rest]

    assert all("--require-hashes" in each or "--no-deps --no-index" in each for each in installs)
    assert len(installs) == 2
    (copied,) = [rest.split() for name, rest in steps(TEXT) if name == "COPY"]
    sent = (DOCKERFILE.parent / f"{DOCKERFILE.name}.dockerignore").read_text(encoding="utf-8").split()
    assert sent == ["*", *(f"!{each}" for each in copied[:-1])]


def test_a_step_that_is_not_known_is_said() -> None:
    with pytest.raises(UnknownStepError, match="VOLUME"):
        list(steps("FROM x\n# VOLUME /a\nVOLUME /site\n"))


def test_a_step_may_go_on_on_the_next_line() -> None:
    assert list(steps("RUN one \\\n  two\n")) == [("RUN", "one    two")]


@pytest.mark.nightly
@pytest.mark.slow
def test_a_project_is_begun_and_built_in_it_as_outside(tmp_path: Path) -> None:
    image, here, there = str(tmp_path / "image"), tmp_path / "here", tmp_path / "there"
    wheel = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*wheel, "--wheel-dir", "build/package", "."], cwd=ROOT, check=True)
    tool = [sys.executable, str(ROOT / "tools" / "container.py")]
    subprocess.run([*tool, "build", image], check=True)
    for folder in (here, there):
        folder.mkdir()
    os.chown(there, USER, USER)

    program = [sys.executable, "-m", "generator"]
    own = {**os.environ, "PYTHONPATH": str(ROOT), "SITE_URL": ""}
    subprocess.run([*program, "new", "proef"], cwd=here, env=own, check=True)
    subprocess.run([*program, "site"], cwd=here / "proef", env=own, check=True)
    subprocess.run([*tool, "run", image, str(there), "new", "proef"], check=True)
    subprocess.run([*tool, "run", image, str(there / "proef"), "site"], check=True)

    made, expected = (_bytes(folder / "proef" / "site") for folder in (there, here))
    assert made == expected
    assert {path.stat().st_uid for path in (there / "proef").rglob("*")} == {USER}
    refused = subprocess.run([*tool, "run", image, str(there), "new", "/opt/proef"], check=False, capture_output=True)
    assert refused.returncode == 4
    assert b"the disk can only be read" in refused.stderr


def _bytes(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
