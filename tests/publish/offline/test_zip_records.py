"""The records of a zip are those that Python writes, with 64 bits where a value needs these; others can read them."""

import io
import shutil
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest

from generator.publish.offline.archive import Archive, Packed, held, writing_archive
from generator.publish.offline.zip_records import DEFLATED, STORED, Member, ending, records

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_MORE = (1 << 32) + 5


def _info(member: Member, offset: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(member.name, _FIRST_DAY)
    info.compress_type, info.create_system, info.external_attr = member.method, 3, 0o100644 << 16
    info.CRC, info.file_size, info.compress_size, info.header_offset = member.crc, member.size, member.length, offset
    return info


def _by_python(members: list[tuple[Member, int]], begin: int) -> bytes:
    """The directory and the end of an archive as Python writes them, where the directory begins at an offset."""

    class Stream(io.BytesIO):
        def tell(self) -> int:
            return super().tell() + begin

    stream = Stream()
    archive = zipfile.ZipFile(io.BytesIO(), "w")
    archive.filelist = [_info(*each) for each in members]
    archive.fp, archive.start_dir = stream, begin
    archive._write_end_record()  # type: ignore[attr-defined]
    archive.fp = None
    return stream.getvalue()


@pytest.mark.parametrize("offset", [0, (1 << 31) - 1, 1 << 31, _MORE])
@pytest.mark.parametrize("size", [0, 70_000, (1 << 31) - 1, 1 << 31, _MORE])
@pytest.mark.parametrize("name", ["top/a.txt", "top/financiën.html"])
@pytest.mark.parametrize("method", [STORED, DEFLATED])
def test_records_are_those_that_python_writes(name: str, method: int, size: int, offset: int) -> None:
    member = Member(name, method, 0xFEDCBA98, size, size // 3)
    before, entry = records(member, offset)
    assert before == _info(member, offset).FileHeader()
    assert entry + ending(1, offset + 9, len(entry)) == _by_python([(member, offset)], offset + 9)


@pytest.mark.parametrize("count", [0, 65_535, 65_536, 300_000])
def test_the_end_of_an_archive_of_many_members_is_what_python_writes(count: int) -> None:
    members = [(Member(f"top/{number}", STORED, 0, 0, 0), number) for number in range(count)]
    directory = b"".join(records(*each)[1] for each in members)
    assert directory + ending(count, 7, len(directory)) == _by_python(members, 7)


def _by_zlib(data: bytes, level: int) -> bytes:
    packing = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packing.compress(data) + packing.flush()


def test_an_archive_is_to_the_byte_what_python_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.offline.archive.deflated", _by_zlib)  # Python has no other
    files = {"a.txt": b"woord " * 999, "b/c.woff2": b"\0\1" * 99, "b/\u00eb.html": b"", "d.json": b"{}"}
    with writing_archive(tmp_path / "x.zip", "top") as archive:
        archive.add_all((name, held(name, data)) for name, data in files.items())
        archive.keep()
    with zipfile.ZipFile(tmp_path / "y.zip", "w") as other:
        for name, data in files.items():
            info = _info(Member(f"top/{name}", STORED if name.endswith("woff2") else DEFLATED, 0, 0, 0), 0)
            other.writestr(info, data, compresslevel=5)
    assert (tmp_path / "x.zip").read_bytes() == (tmp_path / "y.zip").read_bytes()


def _is_sound(path: Path) -> bool:
    """Whether Python, and the unzip of the system where there is one, find nothing wrong in an archive."""
    with zipfile.ZipFile(path) as opened:
        if opened.testzip() is not None:
            return False
    unzip = shutil.which("unzip")
    return unzip is None or subprocess.run([unzip, "-tq", path], check=False, capture_output=True).returncode == 0


def test_an_archive_of_more_members_than_16_bits_can_count_is_sound(tmp_path: Path) -> None:
    with writing_archive(tmp_path / "x.zip", "top") as archive:
        archive.add_all((f"{number}.txt", held("a.txt", b"%d" % number)) for number in range(66_000))
        archive.keep()
    assert _is_sound(tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as opened:
        assert len(opened.namelist()) == 66_000
        assert opened.read("top/65999.txt") == b"65999"


def test_a_member_behind_more_than_4_gigabytes_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with path.open("w+b") as stream:
        stream.seek(_MORE)  # a hole before the archive, which takes no room on the disk
        archive = Archive(stream, "top", _MORE)
        for name in ("a", "b"):
            archive.add(f"{name}.txt", name.encode())
        archive.end()
    with zipfile.ZipFile(path) as opened:
        assert [opened.read(f"top/{name}.txt") for name in ("a", "b")] == [b"a", b"b"]
        assert opened.getinfo("top/b.txt").header_offset > _MORE


def test_what_is_read_in_between_leaves_no_trace(tmp_path: Path) -> None:
    for name, reads in (("x.zip", False), ("y.zip", True)):
        with writing_archive(tmp_path / name, "top") as archive:
            for number in range(3):
                archive.add_packed(f"{number}", Packed(b"%d" % number * 99, 0, 99))
                archive.add(f"{number}.txt", b"%d" % number)
                if reads:
                    assert archive.read(f"{number}.txt") == b"%d" % number
                    assert archive.read("0.txt") == b"0"
            archive.keep()
    assert (tmp_path / "x.zip").read_bytes() == (tmp_path / "y.zip").read_bytes()
