"""What a site calls itself and looks like, in `extra` of mkdocs.yml: checked, with the place of each mistake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import Message, say
from generator.problems import Code, Place, Problems
from generator.publish.appearance.colours import GROUNDS, SHEET, coloured, why_not

_COLOURS, _LOGO = "colours", "logo"
# Only where there is one: the style sheet of all others is as light as it can be.
_LOGO_STYLE = "\n.site-name img { flex: none; width: auto; max-width: 9rem; height: 2.25rem; object-fit: contain; }\n"
_PICTURES = (".svg", ".png", ".webp", ".jpg", ".jpeg")
_WEB = ("http", "https")
_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+")
_TEXTS = ("contact", "publisher", "accessibility_statement")


def check_settings(config: MkDocsConfig, problems: Problems) -> None:
    """Report what is wrong in `extra`, and a name of the site that is none. Raises OSError."""
    wrong = _Mistakes(config, problems)
    if not config.site_name.strip():
        wrong.tell(say("the site has no name"), say("say what it calls itself"), "site_name")
    for key in _TEXTS:
        _check_text(key, config.extra.get(key), wrong)
    _check_colours(config.extra.get(_COLOURS), wrong)
    _check_logo(config.extra.get(_LOGO), config, wrong)


def colours_of(config: MkDocsConfig) -> dict[str, str]:
    """The colours that a site chose and that pass, by their names in mkdocs.yml."""
    chosen = config.extra.get(_COLOURS)
    if not isinstance(chosen, Mapping):
        return {}
    found = {name: value for name, value in chosen.items() if name in GROUNDS and isinstance(value, str)}
    return {name: value for name, value in found.items() if not why_not(name, value)[0]}


def logo_of(config: MkDocsConfig) -> str:
    """The path of the logo among the pages written by hand; empty where there is none."""
    chosen = config.extra.get(_LOGO)
    return chosen if isinstance(chosen, str) else ""


def dress(files: Files, config: MkDocsConfig) -> None:
    """Give the style sheet among the files of a site what its colours and its logo need. Raises OSError."""
    sheet, chosen, logo = files.src_uris.get(SHEET), colours_of(config), logo_of(config)
    if sheet and (chosen or logo):
        sheet.content_string = coloured(sheet.content_string, chosen) + (_LOGO_STYLE if logo else "")


class _Mistakes:
    """Reports mistakes at their places in mkdocs.yml; a setting that stands elsewhere is reported without its line."""

    def __init__(self, config: MkDocsConfig, problems: Problems) -> None:
        self._file, self._problems = Path(config.config_file_path), problems

    def tell(self, message: Message, advice: Message, *keys: str, code: Code = Code.INVALID_VALUE) -> None:
        """Report a mistake in the value at this way of keys; of an unknown key, in the key."""
        place = _place(self._file, keys, about_key=code is Code.UNKNOWN_KEY)
        self._problems.report(code, place, say("{keys}: {message}", keys=".".join(keys), message=message), advice)


def _place(file: Path, keys: tuple[str, ...], *, about_key: bool) -> Place:
    """Where a value stands, or its key. What MkDocs could read, this can: tags such as `!ENV` are not followed."""
    node: yaml.Node | None = yaml.compose(file.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    mark = None
    for key in keys:
        held = node.value if isinstance(node, yaml.MappingNode) else []
        pair = next((pair for pair in held if pair[0].value == key), None)
        if pair is None:
            break
        node = pair[1]
        mark = (pair[0] if about_key else node).start_mark
    return Place(file.name, mark.line + 1, mark.column + 1) if mark else Place(file.name)


def _check_text(key: str, value: object, wrong: _Mistakes) -> None:
    if value in (None, ""):
        return
    if not isinstance(value, str) or not value.isprintable():
        wrong.tell(say("this is not one line of text"), say("write it in quotes"), "extra", key)
    elif key != "publisher" and not _is_on_the_web(value) and not (key == "contact" and _MAIL.fullmatch(value)):
        is_contact = key == "contact"
        message = (
            say("this is not an e-mail address or a web address") if is_contact else say("this is not a web address")
        )
        wrong.tell(message, say("write it whole, as in https://www.example.org/"), "extra", key)


def _is_on_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in _WEB and bool(parts.hostname) and not any(map(str.isspace, address))
    except ValueError:  # a host in brackets that is none
        return False


def _check_colours(chosen: object, wrong: _Mistakes) -> None:
    if chosen is None:
        return
    if not isinstance(chosen, Mapping):
        wrong.tell(
            say("these are not colours by name"),
            say("name some of {grounds}", grounds=", ".join(GROUNDS)),
            "extra",
            _COLOURS,
        )
        return
    for name, value in chosen.items():
        if name not in GROUNDS:
            advice = did_you_mean(str(name), list(GROUNDS))
            wrong.tell(say("there is no such colour"), advice, "extra", _COLOURS, str(name), code=Code.UNKNOWN_KEY)
            continue
        message, advice = why_not(name, value if isinstance(value, str) else "")
        if message:
            wrong.tell(message, advice, "extra", _COLOURS, name)


def _check_logo(chosen: object, config: MkDocsConfig, wrong: _Mistakes) -> None:
    pages = Path(config.docs_dir)
    if chosen in (None, ""):
        return
    if not isinstance(chosen, str) or PurePosixPath(chosen).suffix not in _PICTURES:
        wrong.tell(
            say("this is not the path of a picture"),
            say("name one of {pictures}", pictures=", ".join(_PICTURES)),
            "extra",
            _LOGO,
        )
    elif ".." in PurePosixPath(chosen).parts or not (pages / chosen).is_file() or chosen.startswith("/"):
        advice = say("put the file into {named}/, and name its path there", named=_named(pages, config))
        wrong.tell(say("{chosen} is not there", chosen=chosen), advice, "extra", _LOGO)


def _named(folder: Path, config: MkDocsConfig) -> str:
    root = Path(config.config_file_path).parent
    return (folder.relative_to(root) if folder.is_relative_to(root) else folder).as_posix()
