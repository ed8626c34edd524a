"""The zip of an office document is opened within bounds; what is broken or hostile is refused."""

from __future__ import annotations

import struct

import pytest

from generator.read.office import container
from generator.read.office.container import open_container
from generator.read.office.damage import DamageError
from tests.pace import Watch
from tests.read.office.zips import zipped

ENTITY = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>'
LAUGHS = "<!DOCTYPE a [" + '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)
) + "]><a>&i;</a>"  # fmt: skip


def message(parts: dict[str, str | bytes], name: str = "a.xml") -> str:
    with pytest.raises(DamageError) as damage:
        open_container(zipped(parts)).xml(name)
    return damage.value.message


def test_parts_are_found_by_name() -> None:
    opened = open_container(zipped({"a.xml": "<a>één</a>"}))
    assert "a.xml" in opened
    assert opened.part("a.xml") == "<a>één</a>".encode()
    assert opened.part("b.xml") == b""
    assert opened.xml("b.xml") is None
    root = opened.xml("a.xml")
    assert root is not None
    assert root.text == "één"


def test_comments_and_instructions_are_no_part_of_a_tree() -> None:
    root = open_container(zipped({"a.xml": "<a>een<!-- twee --><?drie?> vier</a>"})).xml("a.xml")
    assert root is not None
    assert root.text == "een vier"


@pytest.mark.parametrize("content", ["<a>", "tekst", "<a>&b;</a>", "<a" * 300 + ">"])
def test_a_part_that_is_no_sound_xml_is_damage(content: str) -> None:
    assert message({"a.xml": content}).startswith("the part a.xml of the document is damaged")


def test_a_part_with_entities_of_its_own_is_refused_and_nothing_is_fetched() -> None:
    assert message({"a.xml": ENTITY}) == "the part a.xml of the document defines entities of its own"


def test_entities_that_grow_without_end_are_refused_at_once() -> None:
    watch = Watch()
    assert message({"a.xml": LAUGHS}).startswith("the part a.xml of the document")
    assert watch.seconds() < 1


def test_nesting_without_end_is_refused() -> None:
    assert "a.xml of the document is damaged" in message({"a.xml": "<a>" * 5000 + "</a>" * 5000})


def test_more_tags_than_any_document_has_are_refused_over_all_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_TAGS", 5)
    opened = open_container(zipped({"a.xml": "<a><b/></a>", "b.xml": "<a><b/></a>"}))
    assert opened.xml("a.xml") is not None
    with pytest.raises(DamageError, match="more text than any real document"):
        opened.xml("b.xml")


@pytest.mark.slow
def test_a_bomb_is_refused_before_it_goes_off() -> None:
    bomb = zipped({"a.xml": b" " * 50_000_000})
    assert len(bomb) < 100_000
    with pytest.raises(DamageError, match="unpacks to more"):
        open_container(bomb)


def test_too_many_parts_or_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped({"a.xml": "<a/>", "b.xml": "<a/>"})
    monkeypatch.setattr(container, "MOST_PARTS", 1)
    with pytest.raises(DamageError, match="unpacks to more"):
        open_container(data)
    monkeypatch.setattr(container, "MOST_PARTS", 2)
    monkeypatch.setattr(container, "MOST_BYTES", 7)
    with pytest.raises(DamageError, match="unpacks to more"):
        open_container(data)


def test_a_part_that_is_larger_than_xml_ever_is_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_BYTES_OF_XML", 3)
    assert message({"a.xml": "<a/>"}) == "the part a.xml of the document is too large"


def test_a_part_that_lies_about_its_size_is_read_no_further_than_it_says() -> None:
    data = zipped({"a.xml": b"<a>" + b"x" * 1000 + b"</a>"})
    size = struct.pack("<I", 1007)
    assert data.count(size) == 2
    lying = data.replace(size, struct.pack("<I", 10))
    with pytest.raises(DamageError, match=r"a\.xml of the document is damaged"):
        open_container(lying).xml("a.xml")


def test_a_locked_part_is_refused_with_advice() -> None:
    data = bytearray(zipped({"a.xml": "<a/>"}))
    at = data.rindex(b"PK\x01\x02") + 8
    data[at] |= 1
    with pytest.raises(DamageError) as damage:
        open_container(bytes(data)).xml("a.xml")
    assert damage.value.advice == "save it without a password"


@pytest.mark.parametrize("cut", [10, 40, 90])
def test_a_zip_that_breaks_off_is_damage(cut: int) -> None:
    with pytest.raises(DamageError, match="the document is damaged"):
        open_container(zipped({"a.xml": "<a/>" * 100})[:cut])


def test_damage_inside_a_part_is_damage() -> None:
    data = bytearray(zipped({"a.xml": "<a>" + "Vraag " * 100 + "</a>"}))
    data[45] ^= 0xFF
    with pytest.raises(DamageError, match=r"a\.xml of the document is damaged"):
        open_container(bytes(data)).xml("a.xml")


def test_a_zip_of_which_the_beginning_is_gone_is_damage() -> None:
    data = zipped({"a.xml": "<a/>", "b.xml": "<b/>"})
    with pytest.raises(DamageError):
        open_container(data[20:]).xml("a.xml")
