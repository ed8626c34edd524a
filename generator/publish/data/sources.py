"""Where the texts of files of data come from: the files of a site, or consultations in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.model.identifiers import data_path
from generator.model.library import Attachment, Library
from generator.publish.data.writing import Texts, fill, outputs_of, small_files, write_data
from generator.publish.pages.witness import MadePages
from generator.publish.units.holdings import Holdings
from generator.render import archive_of
from generator.render.data.collections import DataPlan, data_plan
from generator.render.json.consultation import consultation_data
from generator.render.json.fields import ConsultationData


def texts_of_made(made: MadePages, site: Path) -> Texts:
    """The texts of a site in which the pages of all consultations stand, with the data beside them."""
    digests = {unit.id: unit.digests[data_path(unit.id)] for unit in made.units}

    def read(identity: str) -> ConsultationData:
        return ConsultationData.model_validate_json((site / data_path(identity)).read_bytes())

    return Texts(digests, read)


def texts_of_library(library: Library) -> Texts:
    """The texts of a library. What is made of them is kept nowhere: their digests are empty."""
    records = {record.consultation.id: record for record in library.records}
    return Texts(dict.fromkeys(records, ""), lambda each: consultation_data(records[each], library.knowledge))


def texts_of_holdings(holdings: Holdings) -> Texts:
    """The texts of consultations that are kept, without digests: nothing is kept of what is made of them."""
    units = {unit.id: unit for unit in holdings.units}

    def read(identity: str) -> ConsultationData:
        return consultation_data(units[identity].whole(holdings.knowledge, holdings.cache), holdings.knowledge)

    return Texts(dict.fromkeys(units, ""), read)


def write_data_of(library: Library, site: Path) -> None:
    """Write all files of data of a library into a site. Raises OSError."""
    write_data(data_plan(archive_of(library)), texts_of_library(library), site)


def data_attachments(library: Library) -> Iterator[Attachment]:
    """All files of data of a library. Raises OSError."""
    with TemporaryDirectory(prefix="overleg-") as name:
        folder = Path(name)
        write_data_of(library, folder)
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            yield Attachment(file.relative_to(folder).as_posix(), file.read_bytes())


def data_file(plan: DataPlan, texts: Texts, path: str) -> bytes | None:
    """One file of data by its site path; None where there is none with this. Raises OSError."""
    for small, written in small_files(plan):
        if small == path:
            return written.encode("utf-8", errors="replace")
    for output in outputs_of(plan):
        if output.path == path:
            with TemporaryDirectory(prefix="overleg-") as name:
                output.begin(target := Path(name) / "file", None)
                fill([output], plan, texts)
                return target.read_bytes()
    return None
