"""Parts of a former file are found by what they follow from, and copied whole or not at all."""

from io import BytesIO

import pytest

from generator.publish.data.former import FormerLostError, IndexedPart, copy_range, index_lines, same_parts


def test_a_range_is_copied_in_pieces_and_never_fewer_bytes() -> None:
    class Counted(BytesIO):
        name, most = "file", 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.most = max(self.most, len(data := super().read(size)))
            return data

    source, target = Counted(bytes(range(250)) * 10_000), BytesIO()
    copy_range(source, 7, 2_400_000, target)
    assert target.getvalue() == source.getvalue()[7:2_400_007]
    assert source.most < 1_200_000
    with pytest.raises(FormerLostError):
        copy_range(source, 2_000_000, 600_000, target)


def test_an_index_says_where_the_same_parts_are() -> None:
    parts = [IndexedPart("een", "a1", ((3, 4),)), IndexedPart("twee woorden", "b2", ((9, 1), (12, 0)))]
    lines = list(index_lines("alle", [*parts, IndexedPart("leeg", "c3", ())]))
    digests = {"twee woorden": "b2", "een": "anders", "leeg": "c3"}
    assert same_parts(lines, "alle", digests) == {"twee woorden": ((9, 1), (12, 0)), "leeg": ()}
    assert same_parts(lines, "andere", digests) == {}
    assert same_parts([], "alle", digests) == {}
    with pytest.raises(ValueError, match="unpack"):
        same_parts([lines[0], "niets\n"], "alle", digests)
