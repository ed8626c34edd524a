"""The list of all consultations, and of all other files of data."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.data_paths import DATABASE, INDEX
from generator.model.identifiers import annotations_path, consultation_path, data_path, text_path
from generator.render.data.collections import Collection, DataPlan, Listed
from generator.render.data.fields import (
    SCHEMA_VERSION,
    CollectionEntry,
    ConsultationEntry,
    DaysData,
    IndexData,
)
from generator.render.data.site_root import root_from
from generator.render.json.escapes import with_escapes
from generator.render.json.rights import RightsData


def index_json(plan: DataPlan) -> str:
    """The file."""
    root = root_from(INDEX, plan.site_url)
    index = IndexData(
        schema=SCHEMA_VERSION,
        title=plan.site_name,
        rights=RightsData(),
        database=f"{root}{DATABASE}",
        collections=list(_collections(plan, root)),
        consultations=[_consultation(each, root) for each in plan.consultations],
    )
    return with_escapes(index.model_dump_json(by_alias=True, indent=1)) + "\n"


def _collections(plan: DataPlan, root: str) -> Iterator[CollectionEntry]:
    return (_collection(each, root) for each in plan.collections)


def _collection(each: Collection, root: str) -> CollectionEntry:
    return CollectionEntry(
        title=each.title,
        page=f"{root}{each.page}",
        csv=f"{root}{each.csv}",
        json=f"{root}{each.json}",
        feed=f"{root}{each.feed}" if each.has_feed else None,
    )


def _consultation(each: Listed, root: str) -> ConsultationEntry:
    front, withdrawal = each.front, each.published.versions.withdrawn
    return ConsultationEntry(
        id=each.id,
        title=front.title,
        short_title=each.short_title,
        kind=front.kind,
        chamber=front.chamber,
        dossiers=list(front.dossiers),
        number=front.number,
        committee=front.committee,
        addressee=front.addressee,
        day=front.dates.latest,
        dates=DaysData(asked=front.dates.asked, answered=front.dates.answered, adopted=front.dates.adopted),
        version=each.published.versions.newest,
        withdrawn=withdrawal.day if withdrawal else None,
        questions=each.asked,
        address=f"{root}{consultation_path(each.id)}",
        json=f"{root}{data_path(each.id)}",
        text=f"{root}{text_path(each.id)}",
        annotations=f"{root}{annotations_path(each.id)}",
    )
