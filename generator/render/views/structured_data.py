"""What a page says of itself for search engines: schema.org as JSON-LD, and no more than is certain.

Questions and answers have no types of their own there: `QAPage` is for pages on which users answer, `FAQPage` for what
a site answers itself. Both would say something else than a document of parliament is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from generator.model.consultation import FrontMatter
from generator.model.data_paths import CSV, DATA, DATABASE, JSON, OF_ALL
from generator.model.direction import CONTROLS
from generator.model.identifiers import data_path, full_text_path, text_path
from generator.model.licences import OFFICIAL, OURS
from generator.render.writing.markdown import Markdown

_CONTEXT = "https://schema.org"
# What would end the element, begin an entity, or turn the text around it.
_ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in {*"<>&\u2028\u2029", *CONTROLS}}
_TYPES = {CSV: "text/csv", JSON: "application/json", ".sqlite": "application/vnd.sqlite3", ".txt": "text/plain"}


def of_gathering(name: str) -> Markdown:
    """A page that gathers questions."""
    return _script({"@type": "CollectionPage", "name": name, "inLanguage": "nl"})


def of_dataset(name: str, description: str, root: str) -> Markdown:
    """All questions as files; `root` leads to the root of the site."""
    files = (f"{root}{OF_ALL}{CSV}", f"{root}{OF_ALL}{JSON}", f"{root}{DATABASE}")
    facts = {"@type": "Dataset", "name": name, "description": description, "inLanguage": "nl"}
    return _script({**facts, "license": [OFFICIAL, OURS], "isAccessibleForFree": True, "distribution": _files(files)})


def of_document(identity: str, front: FrontMatter, title: str, published_as: Sequence[str], root: str) -> Markdown:
    """The document that a consultation is: what it says of itself, without what a rule concluded."""
    facts: dict[str, object] = {"@type": "Report", "name": title, "inLanguage": "nl", "license": OFFICIAL}
    if front.dates.adopted and "dates.adopted" not in front.derived:
        facts["dateCreated"] = front.dates.adopted.isoformat()
    if published_as and "number" not in front.derived and "dossiers" not in front.derived:
        facts["identifier"] = list(published_as)
    if front.official_address:
        facts["sameAs"] = front.official_address
    facts["url"] = f"{root}{full_text_path(identity)}"
    return _script({**facts, "encoding": _files((f"{root}{data_path(identity)}", f"{root}{text_path(identity)}"))})


def _files(addresses: Sequence[str]) -> list[Mapping[str, str]]:
    return [{"@type": _kind(each), "contentUrl": each, "encodingFormat": _media_type(each)} for each in addresses]


def _kind(address: str) -> str:
    return "DataDownload" if DATA in address else "MediaObject"


def _media_type(address: str) -> str:
    return _TYPES[f".{address.rpartition('.')[2]}"]


def _script(facts: Mapping[str, object]) -> Markdown:
    written = json.dumps({"@context": _CONTEXT, **facts}, ensure_ascii=False, separators=(",", ":"))
    return Markdown(f'<script type="application/ld+json">{written.translate(_ESCAPED)}</script>')
