"""In which language the program speaks: chosen by option or by the machine, one for the whole process."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from locale import windows_locale

from generator.messages.message import Message

ENGLISH, DUTCH = "en", "nl"
LANGUAGES = (DUTCH, ENGLISH)
"""The languages that the program speaks, as `--lang` names them."""
_CATALOGUE = "LC_MESSAGES/overleg.po"
_DECIMAL_SIGNS = {ENGLISH: ".", DUTCH: ","}
# In the order in which POSIX and GNU gettext ask them; LANGUAGE may name several.
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


class _Chosen:
    """The language of this process."""

    def __init__(self) -> None:
        self.language, self.catalogue = ENGLISH, NullTranslations()


_chosen = _Chosen()


def speak(language: str) -> None:
    """From now on everything is `shown` in this language, one of `LANGUAGES`."""
    _chosen.language = language
    _chosen.catalogue = NullTranslations() if language == ENGLISH else _read(language)


def shown(text: str) -> str:
    """A text as the reader of this process sees it: a message in the chosen language, any other text as it is."""
    if isinstance(text, Message) and _chosen.language != ENGLISH:
        return text.written(_chosen.catalogue, _DECIMAL_SIGNS[_chosen.language])
    return str(text)


def language_of_machine(environment: Mapping[str, str]) -> str:
    """The first language that these variables ask for and the program speaks, else English."""
    for variable in _VARIABLES:
        if asked := environment.get(variable, ""):
            named = [re.split("[-_.@]", locale)[0].lower() for locale in asked.split(":")]
            return next((language for language in named if language in LANGUAGES), ENGLISH)
    return DUTCH if _of_windows().startswith("nl") else ENGLISH


def language_of_this_machine() -> str:
    """The language that this machine asks for."""
    return language_of_machine(os.environ)


def _of_windows() -> str:
    """The language of the windows of Windows, such as `nl_NL`; empty on other systems."""
    if sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415 (exists on Windows only)

        return windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""


def _read(language: str) -> GNUTranslations:
    """The catalogue of a language, made from what translators edit, so that no compiled copy can be old."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 (who reads English need not wait for it)
    from babel.messages.pofile import read_po  # noqa: PLC0415

    source = files("generator.messages").joinpath(language, *_CATALOGUE.split("/"))
    compiled = BytesIO()
    with source.open("rb") as opened:
        write_mo(compiled, read_po(opened, locale=language, domain="overleg"))
    compiled.seek(0)
    return GNUTranslations(compiled)
