"""Writes JSON Schemas: those that hold for every project, and those of one project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.knowledge.schemas import content_schemas, schema_text
from generator.model.library import Library
from generator.publish.units.editors_schemas import write_schemas
from generator.render.data.fields import data_schemas
from generator.render.json.fields import consultation_schema
from generator.render.web_annotations.fields import annotations_schema


def write_general(folder: Path) -> Iterator[str]:
    """Write the schemas of `content/` and of the published data; the path of each. Raises OSError."""
    published = {"overleg.schema.json": consultation_schema(), "annotaties.schema.json": annotations_schema()}
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in {**content_schemas(), **published, **data_schemas()}.items():
        (folder / name).write_text(schema_text(schema), encoding="utf-8", newline="\n")
        yield (folder / name).as_posix()


def write_of_project(library: Library, cache: Path) -> Iterator[str]:
    """Write the schemas of `content/` with the names of this project; the path of each. Raises OSError."""
    consultations = (record.consultation for record in library.records)
    for path in write_schemas(cache, library.knowledge, {each.id: each.front for each in consultations}):
        yield path.as_posix()
