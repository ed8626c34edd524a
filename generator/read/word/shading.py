"""What lies under letters, paragraphs and cells of Word (ECMA-376 part 1, 17.3.1.31)."""

from __future__ import annotations

from generator.read.word.names import Element, W


def filled(properties: Element | None) -> str:
    """The colour that something is filled with; empty for none, `?` for a pattern."""
    shading = properties.find(W + "shd") if properties is not None else None
    if shading is None:
        return ""
    kind, fill = shading.get(W + "val", "clear"), shading.get(W + "fill", "auto")
    if kind == "solid":
        fill = shading.get(W + "color", "auto")
        return "000000" if fill == "auto" else fill
    if kind not in ("clear", "nil"):
        return "?"
    return "" if fill in ("auto", "") or kind == "nil" else fill
