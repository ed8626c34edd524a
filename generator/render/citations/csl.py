"""CSL-JSON, from which citation programs (Zotero, Pandoc, citeproc) make any form.

Form: the schema of CSL-JSON and the specification of the Citation Style Language 1.0.2. An answer is a part with a
title of its own in a report: `chapter`.
"""

from __future__ import annotations

import json

from generator.render.citations.cited import Author, Cited, Visit
from generator.render.json.escapes import with_escapes


def csl(cited: Cited, visit: Visit) -> str:
    """One item as JSON, without a line feed behind it."""
    fields = (f"  {_json(name)}: {_json(value)}" for name, value in csl_item(cited, visit).items())
    written = with_escapes("{\n" + ",\n".join(fields) + "\n}")
    # The signs to fill in are no text yet: JSON would write them as escapes.
    for sign in filter(None, (visit.paragraph, visit.suffix, visit.parts)):
        written = written.replace(_json(sign)[1:-1], sign)
    return written.replace(f'"{visit.parts}"', visit.parts) if visit.parts else written


def csl_item(cited: Cited, visit: Visit) -> dict[str, object]:
    """The fields that are known, in a fixed order."""
    issued = cited.issued
    found: dict[str, object] = {
        "id": f"{cited.key}{visit.suffix}",
        "type": "report" if cited.is_whole else "chapter",
        "title": f"{cited.title}{visit.paragraph}",
        "container-title": cited.container,
        "author": [_author(author) for author in cited.authors],
        "issued": {"date-parts": [[issued.year, issued.month, issued.day]]} if issued else None,
        "publisher": cited.publisher,
        "genre": cited.kind if cited.is_whole else "",
        "page": cited.pages,
        "URL": f"{cited.address}{'' if cited.path else visit.suffix}" if cited.address else "",
        "accessed": {"date-parts": visit.parts} if visit.parts and cited.address else None,
        "language": "nl",
        "source": cited.site_name,
        "note": cited.remark,
    }
    if cited.place and cited.is_whole:
        found["number"] = cited.place.shown
    elif cited.place:
        found["collection-title"], found["collection-number"] = cited.place.volume, cited.place.number
    return {name: value for name, value in found.items() if value}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _author(author: Author) -> dict[str, str]:
    name = author.name
    if name is None:
        return {"literal": author.written}
    parts = {"family": name.surname, "given": name.given, "non-dropping-particle": name.particles}
    return {key: value for key, value in parts.items() if value}
