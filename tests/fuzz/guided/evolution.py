"""How documents change: each kind by what it is made of, so that most of what comes out is still read."""

from __future__ import annotations

from random import Random

from tests.fuzz.guided import drawings, lines, trees
from tests.fuzz.guided.form import SIDECAR, Form
from tests.fuzz.guided.growth import grown
from tests.fuzz.guided.sidecars import added
from tests.fuzz.mutations import DAMAGES

# Larger documents mostly show no more and take longer: one of so many is large all the same.
LARGE = 6_000
_GROWN = 0.01
_MOST_CHANGES = 4
_RAW = 0.04  # so often any bytes change, and a file is no longer what it says
_MARKUP = (".xml", ".html", ".docx", ".odt")


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """A document made of this one, of at most so many bytes."""
    chance = Random(seed)  # noqa: S311
    form = Form.of(data)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        form = _changed(form, chance)
    form = _bounded(form, chance)
    return bytes(grown(form, chance) if chance.random() < _GROWN else form)[:most]


def crossed(one: bytes, other: bytes, most: int, seed: int) -> bytes:
    """A document made of two."""
    chance = Random(seed)  # noqa: S311
    form, giver = Form.of(one), Form.of(other)
    if giver.part(SIDECAR) and chance.random() < 0.2:
        form = form.with_part(SIDECAR, giver.part(SIDECAR))
    return bytes(_bounded(_mixed(form, giver, chance), chance))[:most]


def _changed(form: Form, chance: Random) -> Form:
    if chance.random() < 0.1:
        return _with_sidecar(form, chance)
    name = form.main if chance.random() < 0.7 or not form.parts else chance.choice(form.parts)[0]
    content = form.part(name)
    if chance.random() < _RAW:
        return form.with_part(name, chance.choice(DAMAGES)(content, chance))
    if form.suffix in _MARKUP and name != SIDECAR and chance.random() < 0.9:
        return form.with_part(name, _tree_changed(content, chance, is_html=form.suffix == ".html"))
    if form.suffix == ".pdf" and name != SIDECAR and chance.random() < 0.9:  # noqa: SIM102
        if (made := drawings.changed(content, chance)) is not None:
            return form.with_part(name, made)
    return form.with_part(name, _encoded(lines.changed(_decoded(content), chance)))


def _tree_changed(content: bytes, chance: Random, *, is_html: bool) -> bytes:
    root = trees.parsed(content, is_html=is_html)
    if root is None:
        return _encoded(lines.changed(_decoded(content), chance))
    trees.changed(root, chance)
    return trees.written(root, is_html=is_html)


def _with_sidecar(form: Form, chance: Random) -> Form:
    sidecar = _decoded(form.part(SIDECAR))
    if sidecar and chance.random() < 0.15:
        made = lines.changed(sidecar, chance)
    elif sidecar and chance.random() < 0.3:
        made = ""
    else:
        made = added(sidecar, _decoded(form.part(form.main)), chance)
    return form.with_part(SIDECAR, _encoded(made))


def _mixed(form: Form, giver: Form, chance: Random) -> Form:
    """Something of another document in this one: an element where both have such, else a few lines."""
    is_html = form.suffix == ".html"
    if form.suffix == giver.suffix and form.suffix in _MARKUP:
        names = [name for name, _ in giver.parts if name != SIDECAR] or [giver.main]
        name = giver.main if chance.random() < 0.6 else chance.choice(names)
        root, other = (trees.parsed(each.part(name), is_html=is_html) for each in (form, giver))
        if root is not None and other is not None:
            trees.grafted(root, other, chance)
            return form.with_part(name, trees.written(root, is_html=is_html))
        return form.with_part(name, giver.part(name))
    own, given = (_decoded(each.part(each.main)).split("\n") for each in (form, giver))
    start, at = chance.randrange(len(given)), chance.randint(0, len(own))
    return form.with_part(
        form.main, _encoded("\n".join(own[:at] + given[start : start + chance.randint(1, 12)] + own[at:]))
    )


def _bounded(form: Form, chance: Random) -> Form:
    """A form that has grown large loses some of it again."""
    content = form.part(form.main)
    tries = 0
    while len(content) > LARGE and tries < 12:
        tries += 1
        if form.suffix in _MARKUP and (root := trees.parsed(content, is_html=form.suffix == ".html")) is not None:
            trees.shortened(root, chance)
            content = trees.written(root, is_html=form.suffix == ".html")
        else:
            rows = content.split(b"\n")
            start = chance.randrange(len(rows))
            content = b"\n".join(rows[:start] + rows[start + max(1, len(rows) // 8) :])
    return form.with_part(form.main, content)


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", errors="surrogateescape")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="surrogateescape")
