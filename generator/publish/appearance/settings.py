"""What a site calls itself and looks like, in `extra` of mkdocs.yml: checked, with the place of each mistake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import Message, listed, say, with_and
from generator.model.welcome import Welcome
from generator.problems import Code, Place, Problems
from generator.publish.appearance.colours import GROUNDS, SHEET, coloured, why_not
from generator.publish.appearance.pictures import PICTURES, fault_of, picture_of

_COLOURS, _HOME, _LICENCE, _LOGO = "colours", "home", "licence", "logo"
# Only where there is one: the style sheet of all others is as light as it can be.
_LOGO_STYLE = "\n.site-name img { flex: none; width: auto; max-width: 9rem; height: 2.25rem; object-fit: contain; }\n"
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
    _check_pictures(config, wrong)
    _check_parts(_HOME, {"title": False, "lead": False}, config, wrong)
    _check_licence(config, wrong)


def colours_of(config: MkDocsConfig) -> dict[str, str]:
    """The colours that a site chose and that pass, by their names in mkdocs.yml."""
    chosen = config.extra.get(_COLOURS)
    if not isinstance(chosen, Mapping):
        return {}
    found = {name: value for name, value in chosen.items() if name in GROUNDS and isinstance(value, str)}
    return {name: value for name, value in found.items() if not why_not(name, value)[0]}


def welcome_of(config: MkDocsConfig) -> Welcome:
    """What the home page says of the site; what is not set, or is wrong, is left empty."""
    chosen = config.extra.get(_HOME)
    said = chosen if isinstance(chosen, Mapping) else {}
    title, lead = (said[name] if _is_line(said.get(name)) else "" for name in ("title", "lead"))
    return Welcome(title, lead, config.site_description or "")


def dress(files: Files, config: MkDocsConfig) -> None:
    """Give the style sheet among the files of a site what its colours and its logo need. Raises OSError."""
    sheet, chosen, logo = files.src_uris.get(SHEET), colours_of(config), picture_of(config, _LOGO)
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
            say("these are not names with a colour each"),
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


def _check_pictures(config: MkDocsConfig, wrong: _Mistakes) -> None:
    pages = Path(config.docs_dir)
    for key in PICTURES:
        if (chosen := config.extra.get(key)) not in (None, ""):
            message, advice = fault_of(key, chosen, pages, _named(pages, config))
            if message:
                wrong.tell(message, advice, "extra", key)


def _check_parts(key: str, known: Mapping[str, bool], config: MkDocsConfig, wrong: _Mistakes) -> None:
    """Check a setting of several lines of text by name; `known` says of each whether it must be there."""
    chosen = config.extra.get(key)
    if chosen is None:
        return
    if not isinstance(chosen, Mapping):
        advice = say("name some of {names}", names=", ".join(known))
        wrong.tell(say("these are not texts by name"), advice, "extra", key)
        return
    for name, value in chosen.items():
        if name not in known:
            advice = did_you_mean(str(name), list(known))
            wrong.tell(say("there is no such text"), advice, "extra", key, str(name), code=Code.UNKNOWN_KEY)
        elif not _is_line(value):
            wrong.tell(say("this is not one line of text"), say("write it in quotes"), "extra", key, name)
    for name in (name for name, is_needed in known.items() if is_needed and name not in chosen):
        advice = say("write {names}", names=listed(known, with_and))
        wrong.tell(say("{name} is missing", name=name), advice, "extra", key)


def _check_licence(config: MkDocsConfig, wrong: _Mistakes) -> None:
    _check_parts(_LICENCE, {"name": True, "address": True}, config, wrong)
    chosen = config.extra.get(_LICENCE)
    address = chosen.get("address") if isinstance(chosen, Mapping) else None
    if isinstance(address, str) and _is_line(address) and not _is_on_the_web(address):
        advice = say("write it whole, as in https://www.example.org/")
        wrong.tell(say("this is not a web address"), advice, "extra", _LICENCE, "address")


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and bool(value.strip())


def _named(folder: Path, config: MkDocsConfig) -> str:
    root = Path(config.config_file_path).parent
    return (folder.relative_to(root) if folder.is_relative_to(root) else folder).as_posix()
