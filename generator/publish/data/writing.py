"""Writes all files of data of a site, of texts that come one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.model.data_paths import DATABASE, INDEX
from generator.publish.data.database import DatabaseOutput
from generator.publish.data.former import FormerLostError, IndexedPart
from generator.publish.data.kept_data import KeptData
from generator.publish.data.outputs import Output, file_outputs
from generator.publish.data.part_keys import PartKeys
from generator.publish.data.text import Text
from generator.publish.outcome.progress import Progress
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


def write_data(
    plan: DataPlan, texts: Texts, site: Path, keep: Path | None = None, progress: Progress | None = None
) -> int:
    """Write all files of data into a site; returns how many were made again.

    `keep` is the folder that keeps them, or None. What a kept file holds of a consultation that did not change is
    copied from it, and only texts that some file lacks are read, which `progress` shows. Raises OSError.
    """
    kept = KeptData(keep, site)
    for path, written in small_files(plan):
        kept.write(path, written.encode("utf-8", errors="replace"))
    keys = PartKeys.of(plan, texts.digests)
    keyed = ((each, keys.of_file(each)) for each in outputs_of(plan))
    missing = [(each, key) for each, key in keyed if not kept.put_kept(each.path, key)]
    lost = list[Output]()
    for each, key in missing:
        former = kept.former(each.path, keys.shared(each), keys.of_parts(each))
        _try(each, partial(each.begin, kept.place(each.path, key), former), lost)
    lost += fill([each for each, _ in missing if each not in lost], plan, texts, progress)
    for each in lost:
        each.begin(kept.place(each.path, keys.of_file(each)), None)
    fill(lost, plan, texts)
    for each, key in missing:
        kept.written(each.path, key, keys.shared(each), _indexed(each, keys))
    kept.tidy()
    return kept.made


def fill(outputs: Sequence[Output], plan: DataPlan, texts: Texts, progress: Progress | None = None) -> Sequence[Output]:
    """Write what is lacking of files that were begun, and complete them; each text is read once.

    Returns those whose former file was lost meanwhile, which are to be begun anew. Raises OSError.
    """
    wanting: defaultdict[str, list[Output]] = defaultdict(list)
    for output in outputs:
        for identity in output.lacking:
            wanting[identity].append(output)
    lost = list[Output]()
    if progress:
        progress.begin(0, len(wanting))
    for listed in plan.consultations:
        if waiting := wanting.get(listed.id):
            text = Text(texts.read(listed.id), listed)
            for output in waiting:
                _try(output, partial(output.add, text), lost)
            if progress:
                progress.step()
    for output in outputs:
        _try(output, output.end, lost)
    return lost


def _try(output: Output, step: Callable[[], None], lost: list[Output]) -> None:
    """Take a step of an output whose former file is not lost, and note where it is now."""
    if output not in lost:
        try:
            step()
        except FormerLostError:
            lost.append(output)


def _indexed(output: Output, keys: PartKeys) -> Iterable[IndexedPart]:
    for (identity, digest), spans in zip(keys.of_parts(output), output.spans, strict=True):
        yield IndexedPart(identity, digest, spans)
