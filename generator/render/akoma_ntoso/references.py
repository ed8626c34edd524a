"""Who and what the text names: the classes of the standard (`TLC…`) to which agents, roles and terms of it refer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.akoma_ntoso_names import ontology_iri
from generator.model.consultation import Chamber, Signatory
from generator.model.identifiers import Ids, faction_path, member_path, slug, term_anchor, term_path
from generator.model.knowledge import GlossaryTerm
from generator.render.akoma_ntoso.xml import Written, element
from generator.render.views.people_and_bodies import Member, path_of_minister
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.writing import wording

EDITORS, GENERATOR = "redactie", "generator"
ASKING, ANSWERING = "wie-vraagt", "wie-antwoordt"
_CHAMBERS = {Chamber.TK: "https://www.tweedekamer.nl/", Chamber.EK: "https://www.eerstekamer.nl/"}


@dataclass(frozen=True)
class _Named:
    """An entry of the list: its element, its address, and what it is called."""

    element: str
    address: str
    name: str


class References:
    """Gives out the ids of whoever and whatever is named, while a document is written."""

    def __init__(self, iris: SiteIris) -> None:
        self._iris = iris
        self._ids = Ids()
        self._given: dict[tuple[str, ...], str] = {}
        self._named: dict[str, _Named] = {}

    def _id(self, key: tuple[str, ...], wanted: str, named: _Named) -> str:
        """The id of an entry, as a reference to it; made when it is first asked for."""
        if key not in self._given:
            self._given[key] = self._ids.numbered(wanted)
            self._named[self._given[key]] = named
        return f"#{self._given[key]}"

    def chamber(self, chamber: Chamber | None) -> str:
        """Of whom the document is: the chamber, or that the document does not say it."""
        if chamber is None:
            return self._of_role("kamer-onbekend", "Kamer niet bekend")
        name = wording.CHAMBERS[chamber]
        return self._id(("chamber", name), slug(name), _Named("TLCOrganization", _CHAMBERS[chamber], name))

    def site(self, identity: str, name: str, address: str) -> str:
        """Who made the file, by its id."""
        kind = "TLCOrganization" if identity == EDITORS else "TLCObject"
        return self._id(("site", identity), identity, _Named(kind, address, name))

    def faction(self, abbreviation: str) -> str:
        """A faction that asks."""
        path = faction_path(slug(abbreviation))
        named = _Named("TLCOrganization", self._iris.of(path), abbreviation)
        return self._id(("faction", abbreviation), f"fractie-{slug(abbreviation)}", named)

    def member(self, member: Member) -> str:
        """A member who asks."""
        name, faction = member
        named = _Named("TLCPerson", self._iris.of(member_path(name, faction)), name)
        return self._id(("member", name, faction), f"lid-{slug(name)}", named)

    def signatory(self, signatory: Signatory) -> str:
        """Who answers for the government."""
        named = _Named("TLCPerson", self._iris.of(path_of_minister(signatory)), signatory.name)
        return self._id(("signatory", signatory.name), f"bewindspersoon-{slug(signatory.name)}", named)

    def office(self, written: str) -> str:
        """An office, as the document writes it."""
        name = " ".join(written.split())
        return self._of_role(f"ambt-{slug(name)}", name, slug(name))

    def asking(self) -> str:
        """The part of whoever asks, where not one member or faction does."""
        return self._of_role(ASKING, "Wie vraagt")

    def answering(self) -> str:
        """The part of whoever answers, where the document does not name one person."""
        return self._of_role(ANSWERING, "Wie antwoordt")

    def author(self) -> str:
        """The part of who wrote the document."""
        return self._of_role("auteur", "Auteur")

    def term(self, term: GlossaryTerm) -> str:
        """What a term of the glossary means."""
        address = self._iris.of(term_path(term.slug), term_anchor(term.slug))
        return self._id(("term", term.name), f"begrip-{term.slug}", _Named("TLCConcept", address, term.name))

    def _of_role(self, wanted: str, name: str, named: str = "") -> str:
        """A role; `named` is the last part of its IRI, where that is not its id."""
        identity = wanted.strip("-")
        address = ontology_iri("role", named or identity)
        # Capitals make no other office.
        key = ("role", identity if named else name)
        return self._id(key, identity, _Named("TLCRole", address, name))

    def written(self) -> Iterator[Written]:
        """The entries, in order of their ids."""
        for identity, named in sorted(self._named.items()):
            yield element(named.element, eId=identity, href=named.address, showAs=named.name)
