"""How often Python looks for objects that only hold each other, in the processes that are ours alone."""

from __future__ import annotations

import gc

# Python looks after 700 new objects. Here nearly all objects are values that stay until a consultation is done, and
# looking through them took a tenth of a build; so it looks after more, which needs no more memory that can be measured.
_NEW_OBJECTS = 50_000


def look_less_often() -> None:
    """Let this process look for such objects less often than Python does by itself."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
