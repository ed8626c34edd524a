"""What a document is, who made it, when, and who may copy what: the metadata of the standard.

Days come from the document alone. The text is official elsewhere: of this file nothing is authoritative.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.knowledge.shipped.official_lists import theme_addresses
from generator.model.akoma_ntoso_names import NO_DAY, work_iri
from generator.model.annotation import Certainty
from generator.model.consultation import FrontMatter
from generator.model.identifiers import ABOUT, consultation_path, full_text_path, slug
from generator.model.library import Record
from generator.model.licences import OFFICIAL, OURS
from generator.render.akoma_ntoso.references import EDITORS, GENERATOR, References
from generator.render.akoma_ntoso.xml import PREFIX, Written, element, escape
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.writing.links import to_outside
from generator.render.writing.titles import title

_THEMES = "http://standaarden.overheid.nl/owms/terms/"
"""With this the IRIs of all themes of the official list begin."""
_DAYS = {"asked": "vragen gesteld", "answered": "vragen beantwoord", "adopted": "verslag vastgesteld"}
_LICENCES = (
    ("text", OFFICIAL, "De tekst van het document"),
    ("additions", OURS, "Wat wij toevoegen: opmaak, verwijzingen en noten"),
)


def metadata(
    record: Record, references: References, iris: SiteIris, site_name: str, notes: Iterable[Written]
) -> Written:
    """The metadata of a document of which the text has been written already."""
    editors = references.site(EDITORS, site_name or "Redactie", iris.of(ABOUT))
    identification = element("identification", _identification(record, references, iris, editors), source=editors)
    classification = _classification(record, references, iris)
    written_notes = "".join(notes)
    return element(
        "meta",
        "\n".join(
            (
                identification,
                f"{classification}{_lifecycle(record, editors)}",
                element("references", "\n".join(references.written()), source=editors),
                element("notes", written_notes, source=editors, lang="nl") if written_notes else "",
                element("proprietary", "\n".join(_licences()), source=editors),
            )
        ),
    )


def _lifecycle(record: Record, editors: str) -> Written | str:
    """That the document was withdrawn, on the day that its editors say; empty where it was not."""
    withdrawal = record.versions.withdrawn
    if withdrawal is None:
        return ""
    event = element("eventRef", eId="ingetrokken", date=withdrawal.day.isoformat(), source=editors, type="repeal")
    return element("lifecycle", event, source=editors)


def _identification(record: Record, references: References, iris: SiteIris, editors: str) -> str:
    consultation = record.consultation
    front, work = consultation.front, work_iri(consultation)
    chamber, kind = references.chamber(front.chamber), slug(front.kind or "")
    author = element("FRBRauthor", href=chamber, as_=references.author(), ours_certainty=_certainty(front, "chamber"))
    maker = element("FRBRauthor", href=editors)
    numbers = [*front.dossiers[:1], *filter(None, (front.number,))]
    of_work = (
        *_names(work, "", _aliases(record, iris)),
        *_days(front),
        author,
        element("FRBRcountry", value="nl"),
        element("FRBRsubtype", value=kind, ours_certainty=_certainty(front, "kind")) if kind else "",
        element("FRBRnumber", value="-".join(numbers), ours_certainty=_certainty(front, "number", "dossiers"))
        if front.number
        else "",
        element("FRBRname", value=title(record)),
        element("FRBRauthoritative", value="false"),
    )
    of_expression = (
        *_names(f"{work}/nld@", "", ()),
        *_days(front),
        author,
        element("FRBRauthoritative", value="false"),
        element("FRBRlanguage", language="nld"),
    )
    of_manifestation = (
        *_names(f"{work}/nld@", ".akn", ()),
        *_days(front),
        maker,
        element("FRBRformat", value="application/akn+xml"),
    )
    return "".join(
        (
            element("FRBRWork", "".join(of_work)),
            element("FRBRExpression", "".join(of_expression)),
            element("FRBRManifestation", "".join(of_manifestation)),
        )
    )


def _names(iri: str, ending: str, aliases: Iterable[Written]) -> Iterator[Written]:
    yield element("FRBRthis", value=f"{iri}/!main{ending}")
    yield element("FRBRuri", value=f"{iri}{ending}")
    yield from aliases


def _aliases(record: Record, iris: SiteIris) -> Iterator[Written]:
    """The official page of the document, and where it stands on this site, if that has an address."""
    identity, front = record.consultation.id, record.consultation.front
    if front.official_address:
        yield element("FRBRalias", value=to_outside(front.official_address), name="officiële bekendmaking")
    if front.official_id:
        yield element("FRBRalias", value=front.official_id, name="officieel nummer")
    if iris.site_url is not None:
        yield element("FRBRalias", value=iris.of(consultation_path(identity)), name="overleg op deze site")
        yield element("FRBRalias", value=iris.of(full_text_path(identity)), name="volledige tekst op deze site")


def _days(front: FrontMatter) -> Iterator[Written]:
    """The days that the document says, the last first: by that it is known."""
    known = [(day, key) for key in _DAYS if (day := getattr(front.dates, key))]
    for day, key in sorted(known, reverse=True):
        certainty = _certainty(front, f"dates.{key}")
        yield element("FRBRdate", date=day.isoformat(), name=_DAYS[key], ours_certainty=certainty)
    if not known:
        yield element("FRBRdate", date=NO_DAY, name="onbekend")


def _certainty(front: FrontMatter, *keys: str) -> str:
    """That a fact follows from a rule of ours, where it does."""
    return Certainty.DERIVED if any(key in front.derived for key in keys) else ""


def _classification(record: Record, references: References, iris: SiteIris) -> str:
    """The themes of the questions, by the official list; a program found them."""
    found = {theme.name for exchange in record.consultation.exchanges for theme in record.themes_of(exchange)}
    keywords = "".join(
        element("keyword", value=name, showAs=name, href=theme_addresses().get(name, ""), dictionary=_THEMES)
        for name in sorted(found)
    )
    if not keywords:
        return ""
    program = references.site(GENERATOR, "Overleg generator", iris.of(ABOUT))
    return element("classification", keywords, source=program)


def _licences() -> Iterator[str]:
    for part, address, words in _LICENCES:
        yield f'<{PREFIX}:licence part="{part}" href="{address}">{escape(words)}</{PREFIX}:licence>'
