"""Reads keys: what a person saw in each document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from evaluation.outline import Group, Outline, Text, written_out

# Written in C where PyYAML has it: some ten times as fast.
FAST_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_key(path: Path) -> Outline:
    """The outline that a key describes; that keys are well-formed is shown by their own tests."""
    key = yaml.load(path.read_text(encoding="utf-8"), FAST_LOADER)  # noqa: S506  a safe loader
    exchanges = tuple(map(_group, key["exchanges"])) if "exchanges" in key else None
    aliases = {member["also"]: member["name"] for member in key["members"] if "also" in member}
    return Outline(_facts(key), exchanges, aliases)


def _facts(key: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    single = {name: key[name] for name in ("kind", "chamber", "number", "committee", "addressee")} | key["dates"]
    several = {name: tuple(key[name]) for name in ("dossiers", "factions")}
    members = tuple(member["name"] for member in key["members"])
    return {
        **{name: () if value is None else (str(value),) for name, value in single.items()},
        **several,
        "members": members,
    }


def _group(exchange: dict[str, Any]) -> Group:
    questions = tuple(map(_text, exchange["questions"]))
    asked = tuple(number for question in questions for number in question.numbers)
    answers = tuple(_text(answer, asked) for answer in exchange["answers"])
    return Group(questions, answers, exchange["state"])


def _text(entry: dict[str, Any], numbers: tuple[str, ...] = ()) -> Text:
    """A question or answer; `numbers` are those it bears when none is printed."""
    factions = tuple(entry.get("factions", ()))
    parts = tuple(Text((part["number"],), part["first"], part["last"], factions) for part in entry.get("parts", ()))
    printed = written_out(entry["number"] or "")
    return Text(printed or numbers, entry["first"], entry["last"], factions, parts)
