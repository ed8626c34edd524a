"""The elements of official publications, in the present dialect (`officiele-publicatie`) and the former (`kamerwrk`).

The files of the present dialect name its schemas (op-xsd); the former is known only from its files.
"""

from __future__ import annotations

from enum import Enum, auto

from generator.model.text import MarkKind
from generator.read.tree import Element, name_of


class Role(Enum):
    """The effect of an element on the text in it."""

    BLOCK = auto()  # holds paragraphs
    PARAGRAPH = auto()  # is one
    PART = auto()  # is on the line of the element before it, after a space
    LABEL = auto()  # the next element is on the same line
    LINE = auto()  # a line of a paragraph
    INLINE = auto()
    NOTE = auto()
    NOTE_REFERENCE = auto()
    LEFT_OUT = auto()  # holds no text of the document
    UNKNOWN = auto()


_ROLES = {
    Role.BLOCK: """
        officiele-publicatie kamerwrk kamerstuk kamerstukkop kamervragen kamervraagkop kamervraagopmerking
        niet-dossier-stuk nds-stuk stuk algemeen vrije-tekst tekst tekst-sluiting divisie al-groep vraag
        antwoord vragen antwoorden vraagdoc vraagsluiting reactie toelicht toelichting lijst li noot.lijst
        noot.li definitielijst definitie-item definitie specificatielijst specificatie-item box kader citaat
        aanhaling plaatje figuur bijlage bijlagen bijlage-sluiting ondertekening ondtek ondertek gegeven
        frontm backm body voorwerk nawerk paragraaf onderwerp motie motie-info amendement amendement-lid
        wijziging wijzig-artikel wijzig-lid wijzig-divisie voorstel-wet voorstel-sluiting wetsluiting wettekst
        aanhef considerans considerans.lijst afkondiging artikel artikeltekst artt art lid structuurtekst
        hoofdstuk afdeling nota-toelichting notatoe advies adviesrvs nader-rapport naderrap
        officiele-inhoudsopgave table tabel tgroup thead tbody tfoot row entry inhoud item agendapunt
        spreekbeurt context preambule uitgifte slotondertekening""",
    Role.PARAGRAPH: """
        al dossier onderw datumtekst tussenkop tuskop kop titel subtitel tekstregel noot.al wat wij
        considerans.al slotformulering kamervraagnummer kamervraagomschrijving vraagnummer omschr ondw functie
        dagtekening title bron bijschrift term specificatie waarde nds-nr margetekst ordernr vergjaar kenmerk
        raadnr plaats onddatum ondplts context.al opschr tekstkop intro label.al spreker item-titel chapeau
        herdrukregel""",
    Role.LABEL: "stuknr ltrlabel nummer nr label li.nr lidnr noot.nr letter",
    Role.PART: """
        dossiernummer dossiernr begrotingshoofdstuk voornaam voorvoegsels voorvoegsel achternaam ondernummer
        herdruk""",
    Role.LINE: "naam deze",
    Role.INLINE: """
        nadruk sup inf extref intref extref-groep intref-groep dossierref datum organisatie politiek
        kamervraagonderwerp br tekstcorrectie unl ondlijn vet cur vetcur rom kapitaal afkorting persoon voorl
        isodatum q abbr""",
    Role.NOTE: "noot voetnoot eindnoot",
    Role.NOTE_REFERENCE: "nootref voetref",
    Role.LEFT_OUT: "metadata meta colspec spanspec versie witreg illustratie sys.gegevens mincodes sysnr",
}
_BY_NAME = {name: role for role, names in _ROLES.items() for name in names.split()}
NAMES = frozenset(part for name in _BY_NAME for part in name.replace(".", "-").split("-"))
"""The words that the names of all known elements are made of."""

# In these all parts stand on one line.
_ONE_LINE = frozenset({"kop", "dossier", "onderw"})
_SIGNED = frozenset({"ondertekening", "ondtek", "ondertek"})
_ANSWERED = frozenset({"vraag", "antwoord"})
# Labels that are a line of their own unless what they label comes next.
_LABELLED = {"stuknr": {"titel"}, "ltrlabel": {"nummer", "letter"}, "nummer": {"titel"}, "letter": {"titel"}}

_EMPHASIS = {
    "vet": (MarkKind.BOLD,),
    "halfvet": (MarkKind.BOLD,),
    "cur": (MarkKind.ITALIC,),
    "vetcur": (MarkKind.BOLD, MarkKind.ITALIC),
}
_SHIFTED = {"sup": MarkKind.SUPERSCRIPT, "inf": MarkKind.SUBSCRIPT}
_HEADINGS = frozenset({"tussenkop", "tuskop", "kop", "dossier", "onderw"})


def role_of(element: Element, *, in_line: bool) -> Role:
    """The role of an element where it stands; `in_line` shows that this is within a paragraph."""
    name, parent = name_of(element), _parent(element)
    role = _BY_NAME.get(name, Role.UNKNOWN)
    if name == "kop" and parent == "kamerwrk":
        return Role.BLOCK
    if parent in _ONE_LINE and role in (Role.LABEL, Role.PARAGRAPH) and _parent(element, 2) != "kamerwrk":
        return Role.PART
    if name in ("nr", "nummer") and parent in _ANSWERED:
        return Role.PARAGRAPH
    if role is Role.LABEL and name in _LABELLED and _next(element) not in _LABELLED[name]:
        return Role.PARAGRAPH
    if role is Role.LINE and parent not in _SIGNED:
        return Role.PART
    return Role.INLINE if in_line and role in (Role.PARAGRAPH, Role.LABEL) and name != "noot.al" else role


def touches_before(element: Element) -> bool:
    """Whether an element follows another with nothing between them."""
    before = element.getprevious()
    return before is not None and not before.tail


def emphasis(element: Element) -> tuple[MarkKind, ...]:
    """How the letters of an element look."""
    name = name_of(element)
    if name in _SHIFTED:
        return (_SHIFTED[name],)
    looks = element.get("type") if name == "nadruk" else element.get("kopopmaak") or element.get("letat")
    return _EMPHASIS.get(looks or name, ())


def heading_level(element: Element, divisions: int) -> str:
    """The level of a heading within this number of divisions, `1` to `6`; empty for other elements."""
    name, parent = name_of(element), _parent(element)
    if name in ("dossier", "onderw") or (
        parent == "stuk" and name in ("titel", "stuknr", "ltrlabel", "nummer", "letter")
    ):
        return "1"
    if name not in _HEADINGS or parent == "kamerwrk":
        return ""
    if name == "kop":
        return str(min(1 + max(divisions, 1), 6))
    looks = element.get("kopopmaak") or element.get("letat") or "vet"
    return str(min(1 + divisions + {"vet": 1, "halfvet": 1, "vetcur": 2, "cur": 2}.get(looks, 3), 6))


def is_caption(element: Element, name: str) -> bool:
    """Whether an element names a table."""
    return name in ("title", "titel") and _parent(element) in ("table", "tabel")


def _parent(element: Element, steps: int = 1) -> str:
    above: Element | None = element
    for _ in range(steps):
        above = above.getparent() if above is not None else None
    return name_of(above) if above is not None else ""


def _next(element: Element) -> str:
    after = element.getnext()
    while after is not None and not isinstance(after.tag, str):
        after = after.getnext()
    return name_of(after) if after is not None else ""
