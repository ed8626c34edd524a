"""Has the search index and the files of data of a site written; says in a sentence why an index could not be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.messages.message import said_by
from generator.model.library import Library
from generator.publish.data.sources import write_data_of
from generator.publish.disk.machine import RefusedError
from generator.publish.disk.stopped import StoppedError
from generator.publish.mkdocs.kept_content import KeptContent
from generator.publish.search.kept_parts import KEPT
from generator.publish.search.pagefind import SearchIndexError


def write_index_of(config: MkDocsConfig, index: Callable[[Path, Path], object]) -> None:
    """Call `index` with the folder of the site and that which keeps parts of indexes. Raises Abort and RefusedError."""
    try:
        index(Path(config.site_dir), Path(config.config_file_path).parent / KEPT)
    except SearchIndexError as error:
        refused = isinstance(error.__cause__, OSError) and not isinstance(error.__cause__, BrokenPipeError)
        raise (RefusedError if refused else StoppedError)(said_by(error)) from error


def write_data(known: KeptContent | Library, site: Path) -> None:
    """Write the files of data of a site whose consultations' files are in it, or in memory. Raises OSError."""
    if isinstance(known, KeptContent):
        known.write_data(site)
    else:
        write_data_of(known, site)
