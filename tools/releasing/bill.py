"""The bill of materials of a release (SBOM), as CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/.

cyclonedx-py reads names, versions and hashes from the lock. It knows no licences there, no fonts, and no way from one
package to another; these are added, and the whole is checked against the official schema.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tools.releasing.licences import FONT_LICENCE, font_files
from tools.releasing.locked import Package
from tools.releasing.refusal import RefusedError

Bill = dict[str, Any]

_PINNED = re.compile(r"([a-z0-9][a-z0-9.-]*)==")
_VIA = re.compile(r"#\s+(?:via )?(?!via$)(?:\S+ \(pyproject\.toml\S*\)|([a-z0-9][a-z0-9.-]*))$")


def bill_of(root: Path, lock: Path, version: str, packages: Iterable[Package], epoch: int) -> str:
    """The bill as text. Raises RefusedError where it is not valid."""
    command = ["-m", "cyclonedx_py", "requirements", str(lock), "--pyproject", "pyproject.toml", "--sv", "1.6"]
    moment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [sys.executable, *command, "--output-reproducible"],
        cwd=root, env=moment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RefusedError(f"no bill of materials could be made: {done.stderr.strip()}")
    whole = completed(json.loads(done.stdout), version, packages, lock.read_text(encoding="utf-8"))
    whole["components"] += _fonts(root)
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    if fault := fault_of(text):
        raise RefusedError(f"the bill of materials is not valid CycloneDX: {fault}")
    return text


def completed(bill: Bill, version: str, packages: Iterable[Package], lock: str) -> Bill:
    """The bill with the version of the program, the licence of each package, and what needs what."""
    own = bill["metadata"]["component"]
    own["version"], own["purl"] = version, f"pkg:pypi/{own['name']}@{version}"
    licences = {each.name: each.licence for each in packages}
    references: dict[str, list[str]] = {}
    for each in bill["components"]:
        each["bom-ref"] = each["purl"]
        each.pop("description", None)
        each["licenses"] = _licence(licences[each["name"]])
        references.setdefault(each["name"], []).append(each["purl"])
    needs: dict[str, list[str]] = {own["bom-ref"]: []}
    needs |= {reference: [] for found in references.values() for reference in found}
    for name, by in ways(lock):
        for user in references.get(by, []) if by else [own["bom-ref"]]:
            needs[user] += references[name]
    bill["components"].sort(key=lambda each: str(each["bom-ref"]))
    bill["dependencies"] = [{"ref": user, "dependsOn": sorted(set(found))} for user, found in sorted(needs.items())]
    return bill


def ways(lock: str) -> Iterator[tuple[str, str]]:
    """Each package of a lock with a package that needs it; with an empty name where the program itself does."""
    name = ""
    for line in lock.splitlines():
        if found := _PINNED.match(line):
            name = found[1]
        elif name and (found := _VIA.search(line)) and line.startswith("    #"):
            yield name, found[1] or ""


def _licence(written: str) -> list[Bill]:
    """An id or expression of SPDX, else what the package calls its licence."""
    from cyclonedx.spdx import is_expression, is_supported_id  # noqa: PLC0415  # as below

    if is_supported_id(written):
        return [{"license": {"id": written, "acknowledgement": "declared"}}]
    if is_expression(written):
        return [{"expression": written, "acknowledgement": "declared"}]
    return [{"license": {"name": written, "acknowledgement": "declared"}}]


def _fonts(root: Path) -> Iterator[Bill]:
    for path in font_files(root):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        yield {
            "type": "file",
            "bom-ref": f"font:{path.name}",
            "name": path.name,
            "hashes": [{"alg": "SHA-256", "content": digest}],
            "licenses": _licence(FONT_LICENCE),
        }


def fault_of(text: str) -> str:
    """What the official schema objects to; empty where it objects to nothing."""
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415  # only the environment of releases holds it
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return str(found) if found else ""
