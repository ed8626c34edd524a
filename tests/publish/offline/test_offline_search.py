import base64
import gzip
import json
from pathlib import Path

from generator.publish.offline.search_files import offline_search
from generator.publish.search.packed import pack, pack_best, unpack
from generator.verify.facts import file_facts


def _index(folder: Path) -> Path:
    (folder / "fragment").mkdir()
    (folder / "fragment" / "nl_a.pf_fragment").write_bytes(pack('{"url":"a/#vraag-1","content":"één"}'.encode()))
    (folder / "pagefind.js").write_text("export {};", encoding="utf-8")
    (folder / "pagefind-worker.js").write_text("worker", encoding="utf-8")
    return folder


def _handed(script: bytes) -> tuple[str, bytes]:
    name, content, *form = json.loads(script.decode().removeprefix("overlegFile(").removesuffix(");\n").join("[]"))
    if form == [85]:
        return name, base64.b85decode(content)
    return name, content.encode() if form == [True] else base64.b64decode(content)


def test_each_file_is_wrapped_in_a_script_that_hands_it_over(tmp_path: Path) -> None:
    made = dict(offline_search(_index(tmp_path)))
    assert list(made) == ["loader.js", "fragment/nl_a.pf_fragment.js", "pagefind.js.js", "pagefind.js.gz.js"]
    assert _handed(made["pagefind.js.js"]) == ("pagefind.js", b"export {};")


def test_a_text_is_there_packed_as_well_for_browsers_that_can_unpack(tmp_path: Path) -> None:
    (tmp_path / "2014").mkdir()
    (tmp_path / "2014" / "woorden.json").write_text('{"words":"00één"}', encoding="utf-8")
    made = dict(offline_search(tmp_path))
    assert made["2014/woorden.json.js"].isascii(), "whatever a browser takes for the encoding of the script"
    assert _handed(made["2014/woorden.json.js"]) == ("2014/woorden.json", '{"words":"00één"}'.encode())
    name, packed = _handed(made["2014/woorden.json.gz.js"])
    assert (name, gzip.decompress(packed)) == ("2014/woorden.json.gz", '{"words":"00één"}'.encode())


BYTES = b"".join(number.to_bytes(2) for number in range(0, 2**16, 7)) + b"!"


def test_what_each_search_loads_is_written_shorter_than_other_bytes(tmp_path: Path) -> None:
    names = ("wasm.unknown.pagefind", "pagefind.und_1.pf_meta", "x.pf_index")
    for name in names:
        (tmp_path / name).write_bytes(pack(BYTES))
    made = dict(offline_search(tmp_path))
    for name in names:
        handed, data = _handed(made[f"{name}.js"])
        assert (handed, unpack(data)) == (name, BYTES)
    for name in names[:2]:
        assert len(made[f"{name}.js"]) < 0.95 * len(made["x.pf_index.js"])


def test_what_is_packed_best_is_the_same_and_shorter() -> None:
    text = " ".join(f"woord{number * number}" for number in range(999)).encode()
    assert gzip.decompress(pack_best(text)) == text
    assert len(pack_best(text)) < len(pack(text)) - len("pagefind_dcd")


def test_what_looks_like_a_script_that_runs_text_is_written_in_other_letters(tmp_path: Path) -> None:
    data = base64.b85decode(b"0eval(0000")
    (tmp_path / "a.pf_meta").write_bytes(data)
    (tmp_path / "b.pf_meta").write_bytes(running := base64.b85decode(b"00-eval(00"))
    made = dict(offline_search(tmp_path))
    assert b"eval(" in made["a.pf_meta.js"], "in another word it runs nothing"
    assert _handed(made["b.pf_meta.js"]) == ("b.pf_meta", running)
    assert [file_facts(name, made[name]).faults for name in ("a.pf_meta.js", "b.pf_meta.js")] == [frozenset()] * 2


def test_what_is_found_names_its_file(tmp_path: Path) -> None:
    name, data = _handed(dict(offline_search(_index(tmp_path)))["fragment/nl_a.pf_fragment.js"])
    assert name == "fragment/nl_a.pf_fragment"
    assert json.loads(unpack(data)) == {"url": "a/index.html#vraag-1", "content": "één"}


def test_the_loader_is_a_classic_script(tmp_path: Path) -> None:
    loader = dict(offline_search(_index(tmp_path)))["loader.js"].decode()
    assert "window.overlegSearch =" in loader
    assert not any(line.startswith(("import ", "export ")) for line in loader.splitlines())
