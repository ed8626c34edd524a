"""What can be cited, and what each form of citation says of it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from generator.grammar.people.written_names import WrittenName, written_name
from generator.model.legible import legible

_OFF = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")


def plain(text: str) -> str:
    """A text on one line, without the signs that no reader sees: they would break lines of files or turn other text."""
    kept = "".join(" " if sign.isspace() else sign for sign in legible(text) if sign.isspace() or not _is_off(sign))
    return " ".join(kept.split())


def _is_off(sign: str) -> bool:
    return unicodedata.category(sign) in _OFF


@dataclass(frozen=True)
class Author:
    """Who asks or answers: a person with an office or faction (`role`, may be empty), or a body, which has no `name`.

    `told` is how a sentence names it, empty for as it is written.
    """

    written: str
    role: str = ""
    is_person: bool = True
    told: str = ""

    @property
    def name(self) -> WrittenName | None:
        """The parts of the name of a person."""
        return written_name(self.written) if self.is_person else None

    @property
    def inverted(self) -> str:
        """A person by surname: `van Weel, D.M.`; empty for a body."""
        name = self.name
        if name is None:
            return ""
        last = " ".join(filter(None, (name.particles, name.surname)))
        return ", ".join(filter(None, (last, name.given)))

    @property
    def shown(self) -> str:
        """`D.M. van Weel (Minister van Justitie en Veiligheid)`, `de VVD-fractie`."""
        named = self.told or self.written
        return f"{named} ({self.role})" if self.role else named


@dataclass(frozen=True)
class OfficialPlace:
    """Where the official publication is found: series, parliamentary year, dossier and number; only what is known.

    Form: Leidraad voor juridische auteurs 2022, and Aanwijzing 3.43 voor de regelgeving.
    """

    series: str
    session: str
    dossier: str
    number: str

    @property
    def volume(self) -> str:
        """`Kamerstukken II 2023/24, 36 450`, `Aanhangsel Handelingen II 2023/24`."""
        return ", ".join(filter(None, (" ".join(filter(None, (self.series, self.session))), self.dossier)))

    @property
    def shown(self) -> str:
        """`Kamerstukken II 2023/24, 36 450, nr. 6`, `Kamerstukken I 2022/23, 25 295, BM`."""
        return f"{self.volume}, {'nr. ' if self.number[:1].isdigit() else ''}{self.number}"


@dataclass(frozen=True)
class Cited:
    """A question, an answer, both together, or a whole consultation (`is_whole`), as it is cited.

    `id` is its anchor, empty for the whole. `title` is its own (`Antwoord op vraag 19`), `container` the title of the
    consultation, empty for the whole; `told` says the title in a sentence and who speaks. `pages` are printed numbers
    (`7`, `7-8`). `address` is absolute: of the full text here, else of the official publication, else empty; `path` is
    the address here without a site, empty where `address` holds it. `note` is what else is to be known of it, as the
    end of a sentence. All texts are plain.
    """

    consultation: str
    id: str
    title: str
    container: str
    told: str
    kind: str
    authors: tuple[Author, ...] = ()
    issued: date | None = None
    place: OfficialPlace | None = None
    pages: str = ""
    publisher: str = ""
    dossiers: tuple[str, ...] = ()
    address: str = ""
    path: str = ""
    site_name: str = ""
    note: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is the consultation itself."""
        return not self.id

    @property
    def key(self) -> str:
        """What files name it by."""
        return f"{self.consultation}-{self.id}" if self.id else self.consultation

    @property
    def first_page(self) -> str:
        """The first of its pages; empty where they are not known."""
        return self.pages.partition("-")[0]

    @property
    def last_page(self) -> str:
        """The last of its pages; empty where they are not known."""
        return self.pages.rpartition("-")[2]

    @property
    def offices(self) -> str:
        """Who speaks, with offices and factions: `D.M. van Weel (Minister van Justitie en Veiligheid)`."""
        return "; ".join(author.shown for author in self.authors if author.role)

    @property
    def remark(self) -> str:
        """What programs file as a note: who speaks, with offices and factions, and what else is to be known."""
        return "; ".join(filter(None, (self.offices, self.note)))


@dataclass(frozen=True)
class Visit:
    """What is known of a citation only when a reader makes it: of which paragraph, and on which day they read it.

    `paragraph` stands behind a title (`, alinea 2`), `suffix` behind an anchor (`-2`), `root` before the address of a
    page on a site of which the build does not know the address. `day` is `30 november 2026`, `iso` `2026-11-30`,
    `slashed` `2026/11/30`, `parts` those of a date in CSL-JSON; they are empty where the day is left out.
    """

    paragraph: str = ""
    suffix: str = ""
    root: str = ""
    day: str = ""
    iso: str = ""
    slashed: str = ""
    parts: str = ""


NO_VISIT = Visit()
"""Of files, which anybody may read on any day."""
ON_PAPER = Visit(day="…")
"""Of text that readers complete by hand."""
TO_FILL_IN = Visit("\x01", "\x02", "\x03", "\x04", "\x05", "\x06", "\x07")
"""Signs that the script in the browser (`citing.js`) replaces; no plain text holds them."""
