"""`python -m generator`: the command line, or advice on installing when dependencies are missing."""

import gc
import importlib.util
import sys
from pathlib import Path

NEEDED = ("bs4", "click", "jinja2", "mkdocs", "pagefind", "pydantic", "rich", "yaml")
ENVIRONMENT = Path(__file__).resolve().parent.parent / ".venv"


def missing(names: tuple[str, ...] = NEEDED) -> list[str]:
    """Those of the modules that this Python lacks."""
    return [name for name in names if importlib.util.find_spec(name) is None]


def advice(names: list[str], environment: Path = ENVIRONMENT, windows: bool = sys.platform == "win32") -> str:
    """The advice to a user whose Python lacks these modules: what to run."""
    start, python = ("py", ".venv\\Scripts\\python") if windows else ("python3", ".venv/bin/python")
    first = [] if environment.exists() else [f"    {start} tools/environment.py site"]
    lines = [f"This Python ({sys.executable}) lacks {', '.join(names)}. Run:", *first, f"    {python} -m generator …"]
    return "\n".join(lines)


def main() -> None:
    """Start the command line; without its dependencies print advice and exit with 2."""
    if lacking := missing():
        sys.stderr.write(advice(lacking) + "\n")
        sys.exit(2)
    gc.disable()  # modules are no garbage: to look for some among them takes a twelfth of the start
    from generator.cli import main as start  # noqa: PLC0415  # importing it needs what was just looked for

    gc.freeze()
    gc.enable()
    start()


if __name__ == "__main__":
    main()
