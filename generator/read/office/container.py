"""The zip with the parts of an office document, opened with limits so that no file can exhaust the computer."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from generator.messages.message import say
from generator.read.office.damage import DamageError

Element = etree._Element

# Far more parts than any real document has.
MOST_PARTS = 10_000
MOST_BYTES = 200 * 1024 * 1024
MOST_BYTES_OF_XML = 32 * 1024 * 1024
# The most tags in all parts that are read; this is enough for some thousands of pages.
MOST_TAGS = 800_000
# The most times that a part may be larger than its compressed form: XML is twenty times larger, seldom a hundred times;
# zeros are a thousand times larger.
HIGHEST_RATIO = 400
RATIO_COUNTS_FROM = 1024 * 1024
_ENCRYPTED_FLAG = 0x1
_SAVE_AGAIN = say("open the document and save it again")
_SAVE_SMALLER = say("save the document without its images, or in parts")


class Container:
    """The parts of a document by name; a part is unpacked only when it is asked for."""

    def __init__(self, opened: ZipFile) -> None:
        self._zip = opened
        self._entries = {info.filename: info for info in opened.infolist()}
        self._tags = 0

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def part(self, name: str) -> bytes:
        """The bytes of a part; empty when there is none. Raises DamageError when it is damaged or too large."""
        info = self._entries.get(name)
        if info is None:
            return b""
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise DamageError(say("the document is locked with a password"), say("save it without a password"))
        try:
            with self._zip.open(info) as stream:
                data = stream.read(MOST_BYTES_OF_XML + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise DamageError(
                say("the part {name} of the document is damaged: it cannot be unpacked", name=name), _SAVE_AGAIN
            ) from error
        if len(data) > MOST_BYTES_OF_XML:
            raise DamageError(say("the part {name} of the document is too large", name=name), _SAVE_SMALLER)
        return data

    def xml(self, name: str) -> Element | None:
        """A part as a tree; None when there is no such part. Raises DamageError when it is no sound XML."""
        data = self.part(name)
        return self.parse(data, name) if data else None

    def parse(self, data: bytes, name: str) -> Element:
        """The bytes of a part as a tree; raises DamageError for unsound XML, or if all parts together are too large."""
        self._tags += data.count(b"<")
        if self._tags > MOST_TAGS:
            raise DamageError(say("the document has more text than any real document"), _SAVE_SMALLER)
        return _tree(data, name)


def open_container(data: bytes) -> Container:
    """Open the zip of an office document; raises DamageError when it is broken or its declared sizes are too large."""
    try:
        opened = ZipFile(BytesIO(data))
    except (BadZipFile, OSError, ValueError, RuntimeError, struct.error) as error:
        raise DamageError(say("the document is damaged: it is no sound zip file"), _SAVE_AGAIN) from error
    infos = opened.infolist()
    total = sum(info.file_size for info in infos)
    if len(infos) > MOST_PARTS or total > MOST_BYTES or any(map(_is_bomb, infos)):
        raise DamageError(say("the document unpacks to more than any real document holds"), _SAVE_SMALLER)
    return Container(opened)


def _tree(data: bytes, name: str) -> Element:
    """The tree of one part, parsed without entities, network access or unlimited nesting; raises DamageError."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DamageError(
            say("the part {name} of the document is damaged: it is no sound XML", name=name), _SAVE_AGAIN
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamageError(say("the part {name} of the document defines entities of its own", name=name), _SAVE_AGAIN)
    return root


def _is_bomb(info: ZipInfo) -> bool:
    return info.file_size > RATIO_COUNTS_FROM and info.file_size > HIGHEST_RATIO * max(1, info.compress_size)
