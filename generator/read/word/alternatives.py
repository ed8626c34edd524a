"""Content stored twice, for newer and older programs (ECMA-376 part 3, `mc:AlternateContent`)."""

from __future__ import annotations

from generator.read.word.names import MC, A, Element, M, V, W

_TEXT = (W + "t", A + "t", M + "t", W + "footnoteReference", W + "endnoteReference", V + "textpath")


def is_chosen(branch: Element) -> bool:
    """Whether a branch is the one to read: the first one with text, else the first one."""
    parent = branch.getparent()
    if parent is None or parent.tag != MC + "AlternateContent":
        return True
    branches = [each for each in parent if each.tag in (MC + "Choice", MC + "Fallback")]
    return branch is next((each for each in branches if _has_text(each)), branches[0])


def _has_text(branch: Element) -> bool:
    return next(branch.iter(*_TEXT), None) is not None
