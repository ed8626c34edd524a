"""Goes from the pages of a PDF to all that they are made of, and refuses what is not known to be a part of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.beyond import Beyond
from generator.read.pdf.only_pages.body import Body
from generator.read.pdf.only_pages.drawing import Drawings
from generator.read.pdf.only_pages.leaves import is_leaf, may_stand, names_place
from generator.read.pdf.only_pages.pictures import check_picture
from generator.read.pdf.only_pages.properties import check_metadata, check_properties
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.roles import Part, parts_of, why_not
from generator.read.pdf.only_pages.syntax import Name, Ref, Stream, Value
from generator.read.pdf.only_pages.unpacking import unpacked
from generator.read.told import ShownWords

# Why a file is refused that has something unknown in a part of this role.
_OF_ROLE = {
    "annotation": Beyond.ANNOTATIONS,
    "action": Beyond.ACTIONS,
    "form": Beyond.FORM,
    "bookmark": Beyond.ALTERNATIVES,
    "element": Beyond.ALTERNATIVES,
}
_OF_LEAF = {
    "address": Beyond.LINKS,
    "text": Beyond.ALTERNATIVES,
    "id": Beyond.ALTERNATIVES,
    "remark": Beyond.ANNOTATIONS,
}
_DRAWN = frozenset({"drawing", "pattern"})
_ACTIONS = frozenset({Name("GoTo"), Name("URI")})
# Of a file: 16 bytes of a check sum, or these in hexadecimal digits; none.
_IDENTITY = (0, 16, 32)


class Walk:
    """What was reached of a file; `reached` holds the numbers of objects."""

    def __init__(self, body: Body, shown: ShownWords) -> None:
        self.reached: set[int] = set()
        self._body = body
        self._shown = shown
        self._drawings = Drawings(shown)
        self._seen: set[tuple[int, Part]] = set()
        self._todo: list[tuple[Part, str, Value]] = []

    def from_trailers(self) -> None:
        """Go to all that the trailers lead to."""
        for trailer in self._body.trailers:
            self._mapping("trailer", {key: value for key, value in trailer.items() if key not in ("Info", "ID")})
            check_properties(self._properties(trailer), self._shown)
            _check_identity(self._body.resolved(trailer.get("ID")))
        while self._todo:
            self._visit(*self._todo.pop())
        self._drawings.check_all_is_drawn()

    def _properties(self, trailer: Mapping[str, Value]) -> Mapping[str, Value]:
        value = self._follow(trailer.get("Info"))
        if value is not None and not isinstance(value, dict):
            raise MoreThanPagesError(Beyond.PROPERTIES)
        return {key: self._follow(told) for key, told in (value or {}).items()}

    def _follow(self, value: Value) -> Value:
        """What a reference stands for, which is reached with that."""
        while isinstance(value, Ref):
            if value.number not in self._body.objects:
                return None
            self.reached.add(value.number)
            value = self._body.objects[value.number]
            if isinstance(value, Ref):
                raise MoreThanPagesError(Beyond.UNKNOWN)
        return value

    def _visit(self, part: Part, key: str, value: Value) -> None:
        if part.role in ("back", "skip"):
            _check_is_back(value)
            return
        if isinstance(value, Ref):
            if (value.number, part) in self._seen:
                return
            self._seen.add((value.number, part))
        self._look(part, key, self._follow(value))

    def _look(self, part: Part, key: str, value: Value) -> None:
        if part.signs:
            self._unfold(part, key, value)
        elif is_leaf(part.role):
            if not may_stand(part.role, value, self._shown):
                raise MoreThanPagesError(_OF_LEAF.get(part.role) or why_not(key))
        elif part.role == "plain":
            self._plain(key, value)
        elif part.role in _SPECIAL:
            _SPECIAL[part.role](self, key, value)
        elif isinstance(value, Stream):
            self._stream(part.role, value)
        elif isinstance(value, dict):
            self._mapping(part.role, value)
        else:
            self._plain(key, value)

    def _unfold(self, part: Part, key: str, value: Value) -> None:
        """Go to each of the parts that a list, a mapping or a tree holds."""
        inner = Part(part.role, part.signs[1:])
        if part.signs[0] == "[":
            self._todo.extend((inner, key, each) for each in (value if isinstance(value, list) else [value]))
        elif not isinstance(value, dict):
            self._plain(key, value)
        elif part.signs[0] == "*":
            if part.role == "object":
                self._drawings.offer(value)
            if part.role == "named":
                self._check_places(value)
            self._todo.extend((inner, name, each) for name, each in value.items())
        else:
            self._branch(part, key, value)

    def _branch(self, part: Part, key: str, tree: Mapping[str, Value]) -> None:
        """Go to the values of a tree, and to its branches."""
        kept = "Nums" if part.signs[0] == "#" else "Names"
        if not tree.keys() <= {kept, "Kids", "Limits", "Type"}:
            raise MoreThanPagesError(Beyond.UNKNOWN)
        self._plain("Type", tree.get("Type"))
        branches, leaves = self._follow(tree.get("Kids")), self._follow(tree.get(kept))
        self._todo.extend((part, key, each) for each in (branches if isinstance(branches, list) else []))
        pairs = leaves if isinstance(leaves, list) else []
        self._check_places(each for each in (*pairs[::2], *self._limits(tree)) if isinstance(each, (bytes, str)))
        inner = Part(part.role, part.signs[1:])
        self._todo.extend((inner, key, each) for each in pairs[1::2])

    def _limits(self, tree: Mapping[str, Value]) -> list[Value]:
        limits = self._follow(tree.get("Limits"))
        return limits if isinstance(limits, list) else []

    def _check_places(self, names: Iterable[bytes | str]) -> None:
        for name in names:
            text = name if isinstance(name, str) else name.decode("latin-1")
            if not names_place(text, self._shown):
                raise MoreThanPagesError(Beyond.ALTERNATIVES)

    def _mapping(self, role: str, value: Mapping[str, Value]) -> None:
        if role == "annotation" and self._follow(value.get("Subtype")) != Name("Link"):
            raise MoreThanPagesError(Beyond.ANNOTATIONS)
        known = parts_of(role)
        for key, each in value.items():
            part = known.get(key) or known.get("*")
            if part is None:
                raise MoreThanPagesError(_OF_ROLE.get(role, why_not(key)))
            self._todo.append((part, key, each))

    def _stream(self, role: str, stream: Stream) -> None:
        self._mapping(role, stream.keys)
        if role in _DRAWN or stream.keys.get("Subtype") == Name("Form"):
            self._drawings.add(unpacked(stream))
        elif stream.keys.get("Subtype") == Name("Image") or role == "segments":
            check_picture(stream)
        elif role == "object":
            raise MoreThanPagesError(Beyond.UNKNOWN)
        else:
            unpacked(stream)

    def _plain(self, key: str, value: Value) -> None:
        """Refuse words where only numbers and names may stand."""
        if isinstance(value, (bytes, Stream)):
            raise MoreThanPagesError(why_not(key))
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        self._todo.extend((Part("plain"), key, each) for each in inner if isinstance(each, (bytes, list, dict, Ref)))

    def _colour(self, key: str, value: Value) -> None:
        """A way to write colours: a name, or a list that may hold a table of colours as bytes (8.6.6.3)."""
        if not isinstance(value, list):
            self._plain(key, value)
            return
        is_table = value[:1] in ([Name("Indexed")], [Name("I")])
        for index, each in enumerate(value):
            inner = self._follow(each)
            if isinstance(inner, list):
                self._todo.append((Part("colour"), key, inner))
            elif isinstance(inner, (dict, Stream)):
                self._todo.append((Part("paint"), key, inner))
            elif isinstance(inner, bytes) and not (is_table and index == len(value) - 1):
                raise MoreThanPagesError(Beyond.UNKNOWN)

    def _target(self, key: str, value: Value) -> None:
        """A place in the document: a page and where on it, or a name for it, or an action that goes there."""
        if isinstance(value, list):
            for each in value[1:]:
                self._plain(key, each)
            _check_is_back(value[0] if value else None)
        elif isinstance(value, dict):
            self._todo.append((Part("action"), key, value))
        elif isinstance(value, (bytes, str)):
            self._check_places([value])

    def _action(self, _key: str, value: Value) -> None:
        if not isinstance(value, dict) or value.get("S") not in _ACTIONS:
            raise MoreThanPagesError(Beyond.ACTIONS)
        self._mapping("action", value)

    def _named(self, key: str, value: Value) -> None:
        """What a name for a place stands for: the place, or a mapping that holds it (12.3.2.4)."""
        if isinstance(value, dict):
            self._mapping("named", value)
        else:
            self._target(key, value)

    def _metadata(self, _key: str, value: Value) -> None:
        if isinstance(value, Stream):
            check_metadata(unpacked(value), self._shown)


_SPECIAL = {
    "colour": Walk._colour,
    "target": Walk._target,
    "action": Walk._action,
    "named": Walk._named,
    "xmp": Walk._metadata,
}


def _check_is_back(value: Value) -> None:
    """What leads back to a part may hold nothing itself."""
    if not (value is None or isinstance(value, (Ref, int, float))):
        raise MoreThanPagesError(Beyond.UNKNOWN)


def _check_identity(value: Value) -> None:
    """What tells a file from others are numbers, written as bytes."""
    parts = value if isinstance(value, list) else []
    if value is not None and not all(isinstance(part, bytes) and len(part) in _IDENTITY for part in parts):
        raise MoreThanPagesError(Beyond.PROPERTIES)
