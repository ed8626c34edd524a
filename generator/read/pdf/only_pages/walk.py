"""Follows all references from the pages of a PDF, and refuses parts not known to belong to pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.body import Body
from generator.read.pdf.only_pages.drawing import Drawings, check_table
from generator.read.pdf.only_pages.leaves import is_leaf, may_stand, names_place
from generator.read.pdf.only_pages.pictures import check_picture
from generator.read.pdf.only_pages.properties import check_properties
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.roles import Part, parts_of, why_not
from generator.read.pdf.only_pages.special import SPECIAL, check_is_back
from generator.read.pdf.only_pages.syntax import Name, Ref, Stream, Value
from generator.read.pdf.only_pages.unpacking import unpacked
from generator.read.shown_words import ShownWords

# The reason to refuse a file with an unknown key in a part of this role.
_OF_ROLE = {
    "annotation": HiddenContent.ANNOTATIONS,
    "action": HiddenContent.ACTIONS,
    "form": HiddenContent.FORM,
    "bookmark": HiddenContent.ALTERNATIVES,
    "element": HiddenContent.ALTERNATIVES,
}
_OF_LEAF = {
    "address": HiddenContent.LINKS,
    "text": HiddenContent.ALTERNATIVES,
    "id": HiddenContent.ALTERNATIVES,
    "remark": HiddenContent.ANNOTATIONS,
}
_DRAWN = frozenset({"drawing", "pattern"})
# The lengths of the identity of a file: none, 16 bytes of a checksum, or these in hexadecimal digits.
_IDENTITY = (0, 16, 32)


class Walk:
    """The progress in a file: `reached` holds the numbers of reached objects, `todo` the parts still to be checked.

    `shown` are the words that pages show.
    """

    def __init__(self, body: Body, shown: ShownWords) -> None:
        self.reached: set[int] = set()
        self._body = body
        self.shown = shown
        self._drawings = Drawings(shown)
        self._seen: set[tuple[int, Part]] = set()
        self.todo: list[tuple[Part, str, Value]] = []

    def from_trailers(self) -> None:
        """Check everything that the trailers refer to; raises MoreThanPagesError, as do all methods here."""
        for trailer in self._body.trailers:
            self.mapping("trailer", {key: value for key, value in trailer.items() if key not in ("Info", "ID")})
            check_properties(self._properties(trailer), self.shown)
            _check_identity(self._body.resolved(trailer.get("ID")))
        while self.todo:
            self._visit(*self.todo.pop())
        self._drawings.check_all_is_drawn()

    def _properties(self, trailer: Mapping[str, Value]) -> Mapping[str, Value]:
        value = self.follow(trailer.get("Info"))
        if value is not None and not isinstance(value, dict):
            raise MoreThanPagesError(HiddenContent.PROPERTIES)
        return {key: self.follow(each) for key, each in (value or {}).items()}

    def follow(self, value: Value) -> Value:
        """The value that a reference stands for, marked as reached; None if missing; other values unchanged."""
        while isinstance(value, Ref):
            if value.number not in self._body.objects:
                return None
            self.reached.add(value.number)
            value = self._body.objects[value.number]
            if isinstance(value, Ref):
                raise MoreThanPagesError(HiddenContent.UNKNOWN)
        return value

    def _visit(self, part: Part, key: str, value: Value) -> None:
        if part.role in ("back", "skip"):
            check_is_back(value)
            return
        if isinstance(value, Ref):
            if (value.number, part) in self._seen:
                return
            self._seen.add((value.number, part))
        self._look(part, key, self.follow(value))

    def _look(self, part: Part, key: str, value: Value) -> None:
        if part.signs:
            self._unfold(part, key, value)
        elif is_leaf(part.role):
            if not may_stand(part.role, value, self.shown):
                raise MoreThanPagesError(_OF_LEAF.get(part.role) or why_not(key))
        elif part.role == "plain":
            self.plain(key, value)
        elif part.role in SPECIAL:
            SPECIAL[part.role](self, key, value)
        elif isinstance(value, Stream):
            self._stream(part.role, value)
        elif isinstance(value, dict):
            self.mapping(part.role, value)
        else:
            self.plain(key, value)

    def _unfold(self, part: Part, key: str, value: Value) -> None:
        """Plan to check each part in a list, a mapping or a tree."""
        inner = Part(part.role, part.signs[1:])
        if part.signs[0] == "[":
            self.todo.extend((inner, key, each) for each in (value if isinstance(value, list) else [value]))
        elif not isinstance(value, dict):
            self.plain(key, value)
        elif part.signs[0] == "*":
            if part.role == "object":
                self._drawings.offer(value)
            if part.role == "named":
                self.check_places(value)
            self.todo.extend((inner, name, each) for name, each in value.items())
        else:
            self._branch(part, key, value)

    def _branch(self, part: Part, key: str, tree: Mapping[str, Value]) -> None:
        """Plan to check the values and the branches of a tree."""
        kept = "Nums" if part.signs[0] == "#" else "Names"
        if not tree.keys() <= {kept, "Kids", "Limits", "Type"}:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        self.plain("Type", tree.get("Type"))
        branches, leaves = self.follow(tree.get("Kids")), self.follow(tree.get(kept))
        self.todo.extend((part, key, each) for each in (branches if isinstance(branches, list) else []))
        pairs = leaves if isinstance(leaves, list) else []
        self.check_places(each for each in (*pairs[::2], *self._limits(tree)) if isinstance(each, (bytes, str)))
        inner = Part(part.role, part.signs[1:])
        self.todo.extend((inner, key, each) for each in pairs[1::2])

    def _limits(self, tree: Mapping[str, Value]) -> list[Value]:
        limits = self.follow(tree.get("Limits"))
        return limits if isinstance(limits, list) else []

    def check_places(self, names: Iterable[bytes | str]) -> None:
        """Refuse names of places that are neither usual for programs nor words shown on pages."""
        for name in names:
            text = name if isinstance(name, str) else name.decode("latin-1")
            if not names_place(text, self.shown):
                raise MoreThanPagesError(HiddenContent.ALTERNATIVES)

    def mapping(self, role: str, value: Mapping[str, Value]) -> None:
        """Plan to check the value of each key of a part; all keys must be known."""
        if role == "annotation" and self.follow(value.get("Subtype")) != Name("Link"):
            raise MoreThanPagesError(HiddenContent.ANNOTATIONS)
        known = parts_of(role)
        for key, each in value.items():
            part = known.get(key) or known.get("*")
            if part is None:
                raise MoreThanPagesError(_OF_ROLE.get(role, why_not(key)))
            self.todo.append((part, key, each))

    def _stream(self, role: str, stream: Stream) -> None:
        self.mapping(role, stream.keys)
        if role in _DRAWN or stream.keys.get("Subtype") == Name("Form"):
            self._drawings.add(unpacked(stream))
        elif stream.keys.get("Subtype") == Name("Image") or role == "segments":
            check_picture(stream)
        elif role == "object":
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        else:
            check_table(role, unpacked(stream))

    def plain(self, key: str, value: Value) -> None:
        """Refuse a value with text: only numbers and names are allowed."""
        if isinstance(value, (bytes, Stream)):
            raise MoreThanPagesError(why_not(key))
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        self.todo.extend((Part("plain"), key, each) for each in inner if isinstance(each, (bytes, list, dict, Ref)))


def _check_identity(value: Value) -> None:
    """Refuse an identity of a file that is not a list of checksums."""
    parts = value if isinstance(value, list) else []
    if value is not None and not all(isinstance(part, bytes) and len(part) in _IDENTITY for part in parts):
        raise MoreThanPagesError(HiddenContent.PROPERTIES)
