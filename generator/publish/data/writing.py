"""Writes all files of data of a site, of texts that come one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.data_paths import DATABASE, INDEX
from generator.publish.data.database import DatabaseOutput
from generator.publish.data.kept_data import KeptData
from generator.publish.data.outputs import Output, file_outputs
from generator.publish.data.text import Text
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.render.data.collections import DataPlan
from generator.render.data.csv_table import columns_file
from generator.render.data.index_json import index_json
from generator.render.json.fields import ConsultationData


@dataclass(frozen=True)
class Texts:
    """The published data of each consultation: a digest by its id, and what reads it."""

    digests: Mapping[str, str]
    read: Callable[[str], ConsultationData]


def small_files(plan: DataPlan) -> Iterator[tuple[str, str]]:
    """The files that no text is in, by their site paths: the index, and what explains each table."""
    yield INDEX, index_json(plan)
    for each in plan.collections:
        yield each.columns, columns_file(each, plan.site_url)


def outputs_of(plan: DataPlan) -> Iterator[Output]:
    """The files that texts are in."""
    yield from file_outputs(plan)
    yield DatabaseOutput(DATABASE, plan)


def write_data(plan: DataPlan, texts: Texts, site: Path, keep: Path | None = None) -> int:
    """Write all files of data into a site; returns how many were made again.

    `keep` is the folder that keeps them, or None. Raises OSError.
    """
    kept = KeptData(keep, site)
    for path, written in small_files(plan):
        kept.write(path, written.encode("utf-8", errors="replace"))
    titles = {listed.id: listed.short_title for listed in plan.consultations}
    keyed = [(each, _key(each, plan, texts, titles)) for each in outputs_of(plan)]
    missing = [(each, key) for each, key in keyed if not kept.holds(each.path, key)]
    for each, key in missing:
        each.begin(kept.place(each.path, key))
    fill([each for each, _ in missing], plan, texts)
    for each, key in missing:
        kept.written(each.path, key)
    for each, key in keyed:
        kept.put(each.path, key)
    kept.tidy()
    return kept.made


def fill(outputs: Iterable[Output], plan: DataPlan, texts: Texts) -> None:
    """Write the parts of files that were begun, and complete them; each text is read once. Raises OSError."""
    wanting: defaultdict[str, list[Output]] = defaultdict(list)
    outputs = list(outputs)
    for output in outputs:
        for identity in output.texts:
            wanting[identity].append(output)
    for listed in plan.consultations:
        if waiting := wanting.get(listed.id):
            text = Text(texts.read(listed.id), listed)
            for output in waiting:
                output.add(text)
    for output in outputs:
        output.end()


def _key(output: Output, plan: DataPlan, texts: Texts, titles: Mapping[str, str]) -> str:
    held = (f"{identity} {texts.digests[identity]} {titles[identity]}" for identity in output.texts)
    facts = repr((output.path, output.facts, plan.site_url, plan.site_name))
    return digest_of((whole_program_version(), facts, *held))
