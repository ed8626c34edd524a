"""PDFs without what follows from their objects: the lengths of streams and the table of where objects stand."""

from __future__ import annotations

import re

_OBJECT = re.compile(rb"(?m)^(\d{1,5}) 0 obj\b")
_STREAM = re.compile(rb"(?s)(?:/Length \d+)?\s*>>\s*stream\n(.*?)\nendstream")
_HEAD = b"%PDF-1.7\n"
_MOST = 2_000


def sealed(objects: bytes) -> bytes:
    """A PDF of these objects, with the lengths and the table that they need; one that is whole stays as it is."""
    if objects.startswith(b"%PDF"):
        return objects
    body = _STREAM.sub(lambda found: b"/Length %d>>stream\n%s\nendstream" % (len(found[1]), found[1]), objects)
    data = _HEAD + body.rstrip(b"\n") + b"\n"
    places = {int(found[1]): found.start() for found in _OBJECT.finditer(data)}
    size = min(max(places, default=0), _MOST) + 1
    lines = (b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size))
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return b"%sxref\n0 %d\n%s%s" % (data, size, b"".join(lines), trailer)
