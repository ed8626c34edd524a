"""Reports changes in the templates of the theme that `overrides/` replaces or extends.

A new version of the theme may move or change such a template without a word; ours would then silently lack the change,
or no longer be used at all. So the templates are recorded, and a build that finds a changed one names it. `python -m
generator.publish.mkdocs.theme` records anew, once our own templates have been compared with the theme's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from mkdocs.utils import get_theme_dir

from generator.messages.message import Message, say
from generator.problems import Code, Place, Problems
from generator.publish.disk.shipped import THEME, theme_folder

LOCK = Path(__file__).with_name("theme-lock.json")

# What we use as it is: the way in for pages, and the list of pages that the theme makes by itself (404.html).
_RELIED_ON = ("main.html", "mkdocs_theme.yml")


def check_theme(overrides: Path, problems: Problems, theme: Path | None = None, lock: Path = LOCK) -> None:
    """Report each template in use that is gone, changed or not recorded; `theme` is the installed theme's folder."""
    for name, what in _differences(overrides, theme or installed_theme(), lock):
        advice = say(
            "compare it with overrides/{name} and the change log of the theme, then run python -m {module}",
            name=name,
            module=__name__,
        )
        _report(name, what, advice, problems)


def check_what_is_used(overrides: Path, problems: Problems, theme: Path | None = None, lock: Path = LOCK) -> None:
    """Report each template that is used as the theme has it and that is gone or changed.

    That is all that counts where the program is installed: what ours replaces may lack an improvement of the theme,
    which maintainers see in the repository, and no page goes wrong by it.
    """
    for name, what in _differences(overrides, theme or installed_theme(), lock):
        if name in _RELIED_ON:
            _report(name, what, say("install a newer overleg-generator, or an older mkdocs-material"), problems)


def _differences(overrides: Path, theme: Path, lock: Path) -> Iterator[tuple[str, Message]]:
    """The names of templates that are not as they were recorded, and what happened to each."""
    recorded: dict[str, str] = json.loads(lock.read_text(encoding="utf-8"))
    found = _fingerprints(overrides, theme)
    for name in sorted(recorded.keys() | found.keys()):
        if recorded.get(name) != found.get(name):
            yield name, _what_happened(name, name in recorded, name in found)


def record_theme(overrides: Path, theme: Path | None = None, lock: Path = LOCK) -> None:
    """Write down the templates as they are now."""
    found = _fingerprints(overrides, theme or installed_theme())
    lock.write_bytes(f"{json.dumps(found, indent=2, sort_keys=True)}\n".encode())


def installed_theme() -> Path:
    """The folder of the installed theme's templates."""
    return Path(get_theme_dir(THEME))


def _fingerprints(overrides: Path, theme: Path) -> dict[str, str]:
    ours = {path.relative_to(overrides).as_posix() for path in overrides.rglob("*") if path.is_file()}
    in_use = sorted(ours.union(_RELIED_ON))
    return {name: _fingerprint(theme / name) for name in in_use if (theme / name).is_file()}


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _what_happened(name: str, was_recorded: bool, is_there: bool) -> Message:
    if not is_there:
        return say("the theme's template {name} is no longer in the theme, or no longer replaced by ours", name=name)
    if was_recorded:
        return say("the theme's template {name} is not the one that ours was written against", name=name)
    return say("the theme's template {name} is replaced by ours but not recorded", name=name)


def _report(name: str, what: Message, advice: Message, problems: Problems) -> None:
    problems.report(
        Code.THEME_CHANGED,
        Place(f"{THEME}/{name}"),
        what,
        advice,
    )


if __name__ == "__main__":
    record_theme(theme_folder())
