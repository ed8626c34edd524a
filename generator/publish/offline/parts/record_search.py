"""Search in a bundle of some consultations: its records as they are, and a script that looks through them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.resources import files

from generator.publish.offline.pages import LOADER, explicit
from generator.publish.search.archive_index import FOLDER
from generator.publish.search.record import SearchRecord

RECORDS = f"{FOLDER}/vragen.js"
_ANY_LOADER = f"{FOLDER}/{LOADER}"
_SCRIPT = "records.js"


def search_script() -> tuple[str, bytes]:
    """Where pages of bundles expect the script that searches, and the script."""
    return _ANY_LOADER, files("generator.publish.offline").joinpath("files", _SCRIPT).read_bytes()


def record_search(records: Iterable[SearchRecord], same: list[list[str]]) -> bytes:
    """The script that hands over the records; of those with one address the last counts.

    `same` are names that mean the same, as `same_forms` gives them.
    """
    by_url = {record.url: record for record in records}
    shown = [_shown(number, record) for number, record in enumerate(by_url.values())]
    years = sorted({record.year for record in by_url.values() if record.year})
    value = {"records": shown, "years": years, "same": same}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # Written so that no words of a text look like a script that runs something, or asks for something.
    return f"overlegRecords({text.replace('/', chr(92) + '/').replace('(', chr(92) + 'u0028')});\n".encode()


def _shown(number: int, record: SearchRecord) -> dict[str, object]:
    return {
        "id": f"{record.sign}_{number}",
        "url": explicit(record.url),
        "title": record.title,
        "content": record.content,
        "meta": record.meta,
        "filters": record.filters,
        "texts": record.texts,
    }
