"""Small built sites for the tests of the witnesses."""

from pathlib import Path

from generator.problems import Problems
from generator.verify.built import BuiltSite, read_site


def site_of(folder: Path, files: dict[str, str | bytes]) -> BuiltSite:
    """Write the files and read them as a built site."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_site(folder)


def reported(problems: Problems) -> list[str]:
    """The problems, one line each."""
    return [str(problem) for problem in problems]
