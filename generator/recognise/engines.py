"""The engines in the order in which they are taken: the first that the machine has reads the pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from generator.messages.message import say
from generator.recognise.engine import Engine

ENGINES: Mapping[str, str] = {
    "tesseract": "generator.recognise.tesseract:find_tesseract",
    "rapidocr": "generator.recognise.rapid:find_rapid",
}
"""By the name that people type, the module and the function that finds it on this machine, else None.

`evaluation/scans.md` has the figures of both.
"""

INSTALL = say(
    "install Tesseract with Dutch (Debian: tesseract-ocr-nld), or what comes with its models: "
    "pip install 'overleg-generator[ocr]'"
)


def find_engine(name: str | None = None) -> Engine | None:
    """The engine with a name, or the first that is here; None where there is none."""
    wanted = ENGINES.values() if name is None else (ENGINES[name],)
    return next((engine for place in wanted if (engine := _finder(place)())), None)


def _finder(place: str) -> Callable[[], Engine | None]:
    module, _, function = place.partition(":")
    return cast("Callable[[], Engine | None]", getattr(import_module(module), function))
