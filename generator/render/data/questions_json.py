"""Questions as JSON: one on each line, so that a file of many can be read line by line."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.render.data.collections import Collection
from generator.render.data.fields import SCHEMA_VERSION, QuestionRow
from generator.render.data.site_root import root_from
from generator.render.json.escapes import with_escapes
from generator.render.json.rights import RightsData

TAIL = "\n]}\n"
BETWEEN = ","


def head(collection: Collection, site_url: str | None) -> str:
    """What stands before the first question."""
    page = f"{root_from(collection.json, site_url)}{collection.page}"
    facts = {"schema": SCHEMA_VERSION, "title": collection.title, "page": page, "rights": RightsData().model_dump()}
    return f'{with_escapes(json.dumps(facts, ensure_ascii=False)[:-1])}, "questions": ['


def lines_of(rows: Iterable[QuestionRow]) -> str:
    """Some questions, each after a line break and with `BETWEEN` behind it, which the last one of a file is to lack."""
    return "".join(f"\n{with_escapes(row.model_dump_json())}{BETWEEN}" for row in rows)
