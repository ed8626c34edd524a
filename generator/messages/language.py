"""In which language the program speaks: chosen by option or by the machine, one for the whole process."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from gettext import GNUTranslations
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
    """The language of this process; None as long as nobody chose one, which is English."""

    language: str | None = None


_chosen = _Chosen()


def speak(language: str) -> None:
    """From now on everything is `shown` in this language, one of `LANGUAGES`."""
    _chosen.language = language


def speak_as_machine() -> None:
    """Let this process speak the language of the machine, unless another was chosen already."""
    if _chosen.language is None:
        speak(language_of_this_machine())


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language, which may change meanwhile, and at the end the one of before."""
    before = _chosen.language
    speak(language)
    try:
        yield
    finally:
        _chosen.language = before


def shown(text: str) -> str:
    """A text as the reader of this process sees it: a message in the chosen language, any other text as it is."""
    return _written(text, _chosen.language or ENGLISH)


def in_dutch(text: str) -> str:
    """A text for a page, which is Dutch whatever the terminal speaks."""
    return _written(text, DUTCH)


def form_shown(one: str, many: str = "", number: int = 1) -> str:
    """A template in the chosen language, not filled: the form for a number where there are two."""
    language = _chosen.language or ENGLISH
    if language == ENGLISH:
        return many if many and number != 1 else one
    return _catalogue(language).ngettext(one, many, number) if many else _catalogue(language).gettext(one)


def _written(text: str, language: str) -> str:
    if isinstance(text, Message) and language != ENGLISH:
        return text.written(_catalogue(language), _DECIMAL_SIGNS[language])
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


@cache
def _catalogue(language: str) -> GNUTranslations:
    """The catalogue of a language, made from what translators edit, so that no compiled copy can be old."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 (who reads English need not wait for it)
    from babel.messages.pofile import read_po  # noqa: PLC0415

    source = files("generator.messages").joinpath(language, *_CATALOGUE.split("/"))
    compiled = BytesIO()
    with source.open("rb") as opened:
        write_mo(compiled, read_po(opened, locale=language, domain="overleg"))
    compiled.seek(0)
    return GNUTranslations(compiled)
