"""Ways in which a file gets damaged. Each is a pure function of bytes and chance."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable

Damage = Callable[[bytes, random.Random], bytes]

_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[^<>]{1,200}>")
_LEAF = re.compile(rb"<([A-Za-z][\w:.-]*)(?: [^<>]*)?>[^<>]*</\1>")
_EXTREME = (b"0", b"-1", b"2147483648", b"99999999999999999999", b"1e999", b"0.0000001", b"NaN")
_JUNK = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\x0c", b"\xed\xa0\x80", b"<![CDATA[", b"&#0;", b"&#x110000;", b"&x;",
    b"]]>", b"<!--", b"]]", b">>", b"endstream", b"\nVraag 5 t/m 99999\n", b"\nAntwoord op vraag 3\n",
    b"\n12. Antwoord van het kabinet\n", b"\nVragen van de leden van de X-fractie\n", b"31 februari 2025",
)  # fmt: skip
_MOST_OPERATIONS = 6
# So often what is inside a container is damaged, and the container stays whole: else little would be read at all.
GENTLE = 0.7


def chance(seed: object) -> random.Random:
    """Chance that is the same each time."""
    return random.Random(str(seed))  # noqa: S311


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file with a few damages: outside the container, or in one of the members of a zip."""
    if chance.random() < GENTLE:
        if zipfile.is_zipfile(io.BytesIO(data)):
            return _in_member(data, chance)
        if data.startswith(b"%PDF"):
            return within_a_stream(data, chance)
    return _damaged(data, chance)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    if _LEAF.search(data) and chance.random() < GENTLE:
        return elements(data, chance)
    for _ in range(chance.randint(1, _MOST_OPERATIONS)):
        data = chance.choice(DAMAGES)(data, chance)
    return data


def _in_member(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(item.filename, archive.read(item)) for item in archive.infolist()]
    texts = [n for n, (name, _) in enumerate(members) if name.endswith((".xml", ".rels"))]
    hit = chance.choice(texts or range(len(members)))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for n, (name, content) in enumerate(members):
            if n == hit and chance.random() < 0.1:
                continue
            archive.writestr(zipfile.ZipInfo(name), _damaged(content, chance) if n == hit else content)
    return out.getvalue()


def _cut(data: bytes, chance: random.Random) -> tuple[int, int]:
    """A stretch of the file: often short, now and then long."""
    if not data:
        return 0, 0
    start = chance.randrange(len(data))
    longest = len(data) if chance.random() < 0.1 else 400
    return start, min(len(data), start + chance.randint(1, longest))


def truncate(data: bytes, chance: random.Random) -> bytes:
    """Lose the end."""
    return data[: _cut(data, chance)[0]]


def flip(data: bytes, chance: random.Random) -> bytes:
    """Change single bits here and there."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 20) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def delete(data: bytes, chance: random.Random) -> bytes:
    """Lose a stretch."""
    start, end = _cut(data, chance)
    return data[:start] + data[end:]


def duplicate(data: bytes, chance: random.Random) -> bytes:
    """Hold a stretch several times."""
    start, end = _cut(data, chance)
    times = chance.randint(2, 40) if end - start < 2_000 else 2
    return data[:start] + data[start:end] * times + data[end:]


def move(data: bytes, chance: random.Random) -> bytes:
    """Have a stretch elsewhere."""
    start, end = _cut(data, chance)
    rest = data[:start] + data[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + data[start:end] + rest[at:]


def insert(data: bytes, chance: random.Random) -> bytes:
    """Hold something that means something to a parser."""
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_JUNK) * chance.choice((1, 1, 1, 500)) + data[at:]


def exaggerate(data: bytes, chance: random.Random) -> bytes:
    """Have an extreme number where another stood."""
    found = _NUMBER.search(data, _cut(data, chance)[0])
    return data[: found.start()] + chance.choice(_EXTREME) + data[found.end() :] if found else data


def nest(data: bytes, chance: random.Random) -> bytes:
    """Open an element many times."""
    found = _TAG.search(data, _cut(data, chance)[0])
    if not found or len(data) > 5_000_000:
        return data
    return data[: found.end()] + found.group() * chance.choice((3, 200, 2_000)) + data[found.end() :]


def reorder(data: bytes, chance: random.Random) -> bytes:
    """Have some lines in another order."""
    lines = data.splitlines(keepends=True)
    if len(lines) > 1:
        start = chance.randrange(len(lines))
        part = lines[start : start + chance.randint(2, 40)]
        chance.shuffle(part)
        lines[start : start + len(part)] = part
    return b"".join(lines)


def recode(data: bytes, chance: random.Random) -> bytes:
    """Be in another encoding than it says."""
    text = data.decode("utf-8", errors="replace")
    return text.encode(chance.choice(("utf-16", "utf-16-be", "utf-32", "cp1252", "utf-7")), errors="replace")


def elements(data: bytes, chance: random.Random) -> bytes:
    """Lose, repeat or change whole elements of markup that stays well-formed."""
    found = list(_LEAF.finditer(data))
    out, end = [], 0
    for leaf in sorted(chance.sample(found, min(len(found), chance.randint(1, 12))), key=lambda leaf: leaf.start()):
        change = chance.choice((b"", leaf.group() * 2, leaf.group() * 60, exaggerate(leaf.group(), chance)))
        out += [data[end : leaf.start()], change]
        end = leaf.end()
    return b"".join([*out, data[end:]])


def within_a_stream(data: bytes, chance: random.Random) -> bytes:
    """Damage what a stream of a PDF holds: it takes no more room than before, so that the file stays whole."""
    streams = list(re.finditer(rb"stream\r?\n", data))
    if not streams:
        return _damaged(data, chance)
    start = chance.choice(streams).end()
    inflater = zlib.decompressobj()
    try:
        content = inflater.decompress(data[start:], 5_000_000)
    except zlib.error:
        return flip(data, chance)
    room = len(data) - len(inflater.unused_data) - start
    packed = zlib.compress(chance.choice((flip, delete, move, exaggerate, truncate))(content, chance), 9)
    return (
        data[:start] + packed.ljust(room, b"\0") + data[start + room :] if len(packed) <= room else flip(data, chance)
    )


DAMAGES: tuple[Damage, ...] = (
    truncate,
    flip,
    delete,
    duplicate,
    move,
    insert,
    exaggerate,
    nest,
    reorder,
    recode,
    elements,
    within_a_stream,
)
