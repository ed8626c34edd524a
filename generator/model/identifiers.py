"""Makes every id and address of the site; nothing else makes them. Published ones never change."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Container
from functools import lru_cache
from hashlib import sha256

_PLAIN = frozenset(string.ascii_lowercase + string.digits)
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d", "ł": "l", "%": " procent "})


@lru_cache(maxsize=1 << 14)  # of terms, factions and topics, which many pages name
def slug(text: str) -> str:
    """Lower-case ASCII letters and digits joined by hyphens: `GroenLinks-PvdA` gives `groenlinks-pvda`."""
    folded = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    plain = "".join(c if c in _PLAIN else " " for c in folded if not unicodedata.combining(c))
    return "-".join(plain.split())


# The greatest length of each part of an address, in characters. With the name of the offline bundle and of the folders
# in between, the longest path can still be unzipped on Windows (`publish/offline/bundle.py`), and a person can read
# each part aloud.
LONGEST_ID = 48
LONGEST_TOPIC = 32
LONGEST_FACTION = 35
LONGEST_THEME = 37

# Parts of the official taxonomy of which the name alone is that of another part, or too long for an address.
_THEME_IDS = {
    "Zorg en gezondheid | Jongeren": "gezondheid-van-jongeren",
    "Zorg en gezondheid | Geneesmiddelen en medische hulpmiddelen": "geneesmiddelen",
}


class Ids:
    """Gives out the ids of one document: none twice, and each depends only on those given before it."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._counts: dict[str, int] = {}

    def numbered(self, wanted: str) -> str:
        """The wanted id, else the first of `-2`, `-3`, … that is free."""
        made = wanted
        count = self._counts.get(wanted, 1)
        while made in self._given:
            count += 1
            made = f"{wanted}-{count}"
        self._counts[wanted] = count
        self._given.add(made)
        return made

    def part(self, prefix: str, number: str, section: str) -> str:
        """The address of a question (`vraag`) or answer (`antwoord`).

        A number already used gets the section's slug (`vraag-vvd-1`), then `-2`, `-3`, ….
        """
        plain = f"{prefix}-{slug(number)}"
        return self.numbered(plain if plain not in self._given else f"{prefix}-{section}-{slug(number)}")


# Paths of pages are relative to the site's root, posix, with a slash at the end (directories with an index.html).

HOME = ""
CONSULTATIONS = "overleggen/"
FACTIONS = "fracties/"
TOPICS = "onderwerpen/"
THEMES = "themas/"
DOSSIERS = "dossiers/"
MINISTRIES = "ministeries/"
MINISTERS = "bewindspersonen/"
COMMITTEES = "commissies/"
MEMBERS = "leden/"
YEARS = "jaren/"
DOCUMENTS = "documenten/"
GLOSSARY = "begrippen/"
COMMITMENTS = "toezeggingen/"
EDITORIAL_NOTES = "noten/"
MADE = (
    CONSULTATIONS,
    FACTIONS,
    TOPICS,
    THEMES,
    DOSSIERS,
    MINISTRIES,
    MINISTERS,
    COMMITTEES,
    MEMBERS,
    YEARS,
    DOCUMENTS,
    GLOSSARY,
    COMMITMENTS,
    EDITORIAL_NOTES,
)
"""What the paths of all pages but the home page begin with that are not written by hand."""
SIDE_BY_SIDE = "naast-elkaar"
"""The anchor of what factions asked about one thing, side by side, and the last part of the address of its page."""
ABOUT = "over/"  # written by hand
LOOSE = "alinea"
"""What anchors of paragraphs outside all questions and answers begin with."""


def consultation_path(consultation: str) -> str:
    """The overview page of a consultation."""
    return f"{CONSULTATIONS}{consultation}/"


def full_text_path(consultation: str) -> str:
    """The canonical page: the whole document in the order of the source."""
    return f"{consultation_path(consultation)}volledige-tekst/"


def ledger_path(consultation: str) -> str:
    """The page that accounts for every word that reads differently from the source."""
    return f"{consultation_path(consultation)}verantwoording/"


def consultation_faction_path(consultation: str, faction: str) -> str:
    """One faction's exchanges in one consultation; `faction` is a slug."""
    return f"{consultation_path(consultation)}{FACTIONS}{faction}/"


def consultation_topic_path(consultation: str, topic: str) -> str:
    """One topic's exchanges in one consultation."""
    return f"{consultation_path(consultation)}{TOPICS}{topic}/"


def faction_path(faction: str) -> str:
    """One faction across all consultations; `faction` is a slug."""
    return f"{FACTIONS}{faction}/"


def topic_path(topic: str) -> str:
    """One topic across all consultations."""
    return f"{TOPICS}{topic}/"


def theme_id(theme: str) -> str:
    """The id of a theme of the official taxonomy, given as official metadata writes it.

    `Internationaal | Defensie` gives `defensie`, `Internationaal` gives `internationaal`.
    """
    return _THEME_IDS.get(theme) or slug(theme.rpartition(" | ")[2])


def consultation_theme_path(consultation: str, theme: str) -> str:
    """One theme's exchanges in one consultation; `theme` as official metadata writes it."""
    return f"{consultation_path(consultation)}{THEMES}{theme_id(theme)}/"


def theme_path(theme: str) -> str:
    """One theme across all consultations; `theme` as official metadata writes it."""
    return f"{THEMES}{theme_id(theme)}/"


def dossier_path(dossier: str) -> str:
    """One dossier across all consultations."""
    return f"{DOSSIERS}{slug(dossier)}/"


def ministry_path(ministry: str) -> str:
    """One ministry across all consultations, by its official name."""
    return f"{MINISTRIES}{_short(slug(ministry))}/"


def minister_path(surname: str) -> str:
    """Who answers for the government under one surname, across all consultations."""
    return f"{MINISTERS}{_short(slug(surname))}/"


def committee_path(name: str) -> str:
    """One committee across all consultations; `name` as `committees_of` gives it."""
    return f"{COMMITTEES}{_short(slug(name))}/"


def member_path(name: str, faction: str) -> str:
    """Who asks under one name, across all consultations; `faction` is empty where no document says it."""
    return f"{MEMBERS}{_short(slug(f'{name} {faction}'))}/"


def year_path(year: int) -> str:
    """One year across all consultations."""
    return f"{YEARS}{year}/"


def _short(made: str) -> str:
    """A slug; of one beyond `LONGEST_ID` characters the first whole words, and four digits that others do not have."""
    if len(made) <= LONGEST_ID:
        return made
    most = LONGEST_ID - 5
    return f"{made[: most + 1].rpartition('-')[0] or made[:most]}-{sha256(made.encode()).hexdigest()[:4]}"


def documents_path(group: str) -> str:
    """The documents of one group that consultations refer to; `group` is a slug."""
    return f"{DOCUMENTS}{group}/"


def document_anchor(identifier: str) -> str:
    """The anchor of a document in a list: `kst-28676-500`, `com-2023-200`, `bwbr0005537-artikel-1-7`.

    A point becomes a low line, so that articles 3:1 and 3.1 have anchors of their own.
    """
    plain = (c if c in _PLAIN or c == "." else " " for c in identifier.lower().removeprefix("jci1.3:c:"))
    return "-".join("".join(plain).replace(".", "_").split()) or "document"


def is_number_of_file(identifier: str) -> bool:
    """Whether an id is a number that parliament gives each file: `2024D40329`, `2025Z22235`.

    In the head of a document it is the document's own.
    """
    return identifier[:4].isdigit() and identifier[4:5] in ("D", "Z")


def commitment_anchor(consultation: str, turn: str, position: int) -> str:
    """The anchor of a commitment in the list of all: of an answer (`turn` is its id) the first, the second, …."""
    return f"{consultation}-{turn}{f'-{position}' if position > 1 else ''}"


def data_path(consultation: str) -> str:
    """The JSON of a consultation."""
    return f"{consultation_path(consultation)}overleg.json"


def annotations_path(consultation: str) -> str:
    """The annotations of a consultation, as Web Annotations of the W3C."""
    return f"{consultation_path(consultation)}annotaties.jsonld"


def text_path(consultation: str) -> str:
    """The plain text of a consultation, in which annotations count their positions."""
    return f"{consultation_path(consultation)}tekst.txt"


def source_path(consultation: str, suffix: str) -> str:
    """The source file as it was put into content/; `suffix` with its dot."""
    return f"{consultation_path(consultation)}bron{suffix}"


def section_anchor(section: str) -> str:
    """The anchor of a section on the full text; `section` is its slug, which by itself might equal another anchor."""
    return f"deel-{section}"


def paragraph_anchor(holder: str, position: int, taken: Container[str]) -> str:
    """The anchor of a paragraph: the id of its question or answer and its place there, from 1, as `antwoord-8-2`.

    Of text outside these `holder` is `LOOSE`. `taken` are the ids of all questions and answers: `vraag-8-2` may be one.
    """
    plain = f"{holder}-{position}"
    return plain if plain not in taken else f"{holder}-{LOOSE}-{position}"


def term_letter(term_slug: str) -> str:
    """What the page of the glossary that holds a term is called by: its first letter, or `0-9`."""
    return term_slug[0] if term_slug[0] in string.ascii_lowercase else "0-9"


def glossary_letter_path(letter: str) -> str:
    """The page of the glossary for one letter."""
    return f"{GLOSSARY}{letter}/"


def term_path(term_slug: str) -> str:
    """The page of the glossary that explains a term."""
    return glossary_letter_path(term_letter(term_slug))


def term_anchor(term_slug: str) -> str:
    """The anchor of the explanation of a term, in a page's own list of terms and in the glossary."""
    return f"begrip-{term_slug}"


def own_term_anchor(short: str, number: int) -> str:
    """The anchor, on a page, of what a document says that a short form stands for; `number` separates equal slugs."""
    return f"in-dit-document-{slug(short)}" + (f"-{number}" if number > 1 else "")


def note_anchor(number: int) -> str:
    """The anchor of a note of the document; `number` counts the notes of the document from 1."""
    return f"voetnoot-{number}"


def note_mark_anchor(number: int, occurrence: int) -> str:
    """The anchor of a sign that calls a note; `occurrence` counts the signs that call it, from 1."""
    return f"voetnoot-{number}-in-tekst" + (f"-{occurrence}" if occurrence > 1 else "")


def editorial_note_anchor(position: int) -> str:
    """The anchor of a note of the editor; `position` is that in the sidecar, from 1."""
    return f"noot-{position}"


def editorial_mark_anchor(position: int) -> str:
    """The anchor of the sign in the text that leads to a note of the editor; `position` as in the sidecar, from 1."""
    return f"{editorial_note_anchor(position)}-in-tekst"
