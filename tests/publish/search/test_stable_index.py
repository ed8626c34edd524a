import gzip
import json
from pathlib import Path

import cbor2
import pytest

from generator.problems import Problems
from generator.publish.search.stable_index import Fragment, pack, settle, unpack
from generator.verify.reproducible import reproducible_problems


def _index(folder: Path, *, turned: bool) -> Path:
    """An index as Pagefind writes it, with its filters and their values in one order or the other."""
    (folder / "filter").mkdir(parents=True)
    step = -1 if turned else 1
    filters = [["fractie", f"nl_{step}f"], ["soort", f"nl_{step}s"]][::step]
    (folder / "filter" / f"nl_{step}f.pf_filter").write_bytes(
        _packed(["fractie", [["D66", [1]], ["VVD", [0]]][::step]])
    )
    (folder / "filter" / f"nl_{step}s.pf_filter").write_bytes(_packed(["soort", [["Vraag", [0, 1]]]]))
    for page in "ab":
        (folder / "fragment").mkdir(exist_ok=True)
        fragment = json.dumps({"url": page, "content": "words"}).encode()
        (folder / "fragment" / f"nl_{page}.pf_fragment").write_bytes(pack(fragment))
    meta = ["1.5", [["nl_a", 3], ["nl_b", 4]], [["a", "z", "nl_c"]], filters, [], ["soort", "title"]]
    (folder / f"pagefind.nl_{step}m.pf_meta").write_bytes(_packed(meta))
    entry = {"version": "1.5", "languages": {"nl": {"hash": f"nl_{step}m", "wasm": "nl", "page_count": 2}}}
    (folder / "pagefind-entry.json").write_text(json.dumps(entry), encoding="utf-8")
    return folder


def _packed(value: object) -> bytes:
    return pack(cbor2.dumps(value))


def _shown(fragment: Fragment) -> Fragment:
    return {**fragment, "content": "A text."}


def _fragment(folder: Path, name: str) -> Fragment:
    fragment: Fragment = json.loads(unpack((folder / "fragment" / f"{name}.pf_fragment").read_bytes()))
    return fragment


def test_two_orders_of_one_index_become_the_same_files(tmp_path: Path) -> None:
    first, second = _index(tmp_path / "first", turned=False), _index(tmp_path / "second", turned=True)
    settle(first, _shown)
    settle(second, _shown)
    problems = Problems()
    assert reproducible_problems(first, second, problems) == 6
    assert not list(problems)


def test_the_settled_index_holds_together(tmp_path: Path) -> None:
    folder = _index(tmp_path / "index", turned=True)
    settle(folder, _shown)
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    meta = cbor2.loads(unpack((folder / f"pagefind.{entry['languages']['nl']['hash']}.pf_meta").read_bytes()))
    assert [count for _, count in meta[1]] == [3, 4]
    assert [_fragment(folder, name) for name, _ in meta[1]] == [{"url": page, "content": "A text."} for page in "ab"]
    assert meta[2] == [["a", "z", "nl_c"]]
    (faction, kind) = meta[3]
    assert [faction[0], kind[0]] == ["fractie", "soort"]
    values = cbor2.loads(unpack((folder / "filter" / f"{faction[1]}.pf_filter").read_bytes()))
    assert values == ["fractie", [["D66", [1]], ["VVD", [0]]]]


def test_packing_adds_nothing_and_loses_nothing() -> None:
    assert unpack(pack(b"words")) == b"words"
    assert pack(b"words")[4:8] == b"\0\0\0\0"  # the date of a gzip header (RFC 1952)


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not a file of a Pagefind index"):
        unpack(gzip.compress(b"other"))
