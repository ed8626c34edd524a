"""The Nu HTML checker over folders of pages: one start of Java for all of them."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools.programs import JAVA

JAR = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# For a run of seconds Java's best compiler and collector of garbage cost more than they save.
FOR_A_MOMENT = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")
# Of a page on disk the checker takes no address for its own; browsers judge the policy in test_content_policy.py.
ABOUT_POLICY = "Resource violates Content Security Policy"
# Nor does the policy hold for data in a page: only of what would run is it asked (HTML standard, “prepare the script
# element”).
ABOUT_DATA = "Inline script violates Content Security Policy"
OF_DATA = 'type="application/ld+json"'
# Dutch names, titles and addresses alone are near enough to its daughter language for the checker to take them for it.
GUESSED = 'This document appears to be written in Afrikaans but the “html” start tag has “lang="nl"”.'


@dataclass(frozen=True)
class Remark:
    """What the checker says of one place: `error` or `warning`, the file, its line, and why."""

    kind: str
    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.kind}: {self.message}"


def remarks(*places: Path) -> list[Remark]:
    """All that the checker says of some pages, and of the pages in some folders."""
    java = JAVA.find()
    assert java, "no Java: run `python tools/programs.py`"
    command = [
        java,
        *FOR_A_MOMENT,
        "-jar",
        str(JAR),
        "--skip-non-html",
        "--format",
        "json",
        "--stdout",
        *map(str, places),
    ]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stdout.startswith("{"), done.stderr
    return [
        Remark(
            said["type"] if said["type"] != "info" else said.get("subType", "info"),
            Path(unquote(urlsplit(said["url"]).path)),
            said.get("lastLine", 0),
            said["message"],
        )
        for said in json.loads(done.stdout)["messages"]
        if not said["message"].startswith((ABOUT_POLICY, GUESSED))
        and not (said["message"].startswith(ABOUT_DATA) and OF_DATA in said.get("extract", ""))
    ]
