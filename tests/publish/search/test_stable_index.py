import gzip
import json
from typing import Any

import cbor2
import pytest

from generator.publish.search.packed import pack, unpack
from generator.publish.search.stable_index import Fragment, settled

WORDS = [["aþ", [[1, [-25, 3], []]], []], ["zþ", [[1, [-25, 1, 4], []], [1, [-25, 2], []]], []]]


def _index(*, turned: bool) -> dict[str, bytes]:
    """An index as Pagefind writes it, with its filters and their values in one order or the other."""
    step = -1 if turned else 1
    filters = [["fractie", f"nl_{step}f"], ["soort", f"nl_{step}s"]][::step]
    meta = ["1.5", [["nl_a", 3], ["nl_b", 4]], [["a", "z", "nl_c"]], filters, [], ["soort", "title"]]
    entry = {"version": "1.5", "languages": {"nl": {"hash": f"nl_{step}m", "wasm": "nl", "page_count": 2}}}
    return {
        f"filter/nl_{step}f.pf_filter": _packed(["fractie", [["D66", [1]], ["VVD", [0]]][::step]]),
        f"filter/nl_{step}s.pf_filter": _packed(["soort", [["Vraag", [0, 1]]]]),
        **{f"fragment/nl_{page}.pf_fragment": _packed_text({"url": page, "content": "words"}) for page in "ab"},
        "index/nl_c.pf_index": _packed([WORDS]),
        f"pagefind.nl_{step}m.pf_meta": _packed(meta),
        "pagefind-entry.json": json.dumps(entry).encode(),
        "pagefind-ui.js": b"not ours",
    }


def _packed(value: object) -> bytes:
    return pack(cbor2.dumps(value))


def _packed_text(value: object) -> bytes:
    return pack(json.dumps(value).encode())


def _shown(fragment: Fragment) -> tuple[str, Fragment]:
    return f"vraag_{fragment['url']}", {**fragment, "content": "A text."}


def _read(files: dict[str, bytes], name: str) -> Any:  # noqa: ANN401 - what CBOR or JSON holds
    data = unpack(files[name])
    return json.loads(data) if name.endswith(".pf_fragment") else cbor2.loads(data)


def test_two_orders_of_one_index_become_the_same_files() -> None:
    first = settled(_index(turned=False), _shown)
    assert first == settled(_index(turned=True), _shown)
    assert len(first) == 7
    assert "pagefind-ui.js" not in first


def test_the_settled_index_holds_together() -> None:
    files = settled(_index(turned=True), _shown)
    entry = json.loads(files["pagefind-entry.json"])
    meta = _read(files, f"pagefind.{entry['languages']['nl']['hash']}.pf_meta")
    assert [count for _, count in meta[1]] == [3, 4]
    assert [name.partition("_")[::2][1][:1] for name, _ in meta[1]] == ["a", "b"], "its name begins as it was told to"
    shown = [_read(files, f"fragment/{name}.pf_fragment") for name, _ in meta[1]]
    assert shown == [{"url": page, "content": "A text."} for page in "ab"]
    ((first, last, words),) = meta[2]
    assert (first, last) == ("aþ", "zþ")
    assert _read(files, f"index/{words}.pf_index") == [WORDS]
    (faction, kind) = meta[3]
    assert [faction[0], kind[0]] == ["fractie", "soort"]
    assert _read(files, f"filter/{faction[1]}.pf_filter") == ["fractie", [["D66", [1]], ["VVD", [0]]]]


def test_packing_adds_nothing_and_loses_nothing() -> None:
    assert unpack(pack(b"words")) == b"words"
    assert pack(b"words")[4:8] == b"\0\0\0\0"  # the date of a gzip header (RFC 1952)
    assert pack(b"words")[9] == 0xFF  # no operating system


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not a file of a Pagefind index"):
        unpack(gzip.compress(b"other"))
