"""The search index of a preview: made when somebody searches, of the content as it is then."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from threading import Lock

from mkdocs.config.defaults import MkDocsConfig

from generator.problems import Problems
from generator.publish.mkdocs.kept_content import KeptContent
from generator.publish.preview.showing import NotMadeError
from generator.publish.search.archive_index import FOLDER
from generator.publish.search.kept_parts import KEPT


class Search:
    """The index of the content in `kept`."""

    def __init__(self, kept: KeptContent, config: MkDocsConfig) -> None:
        self._kept, self._config = kept, config
        self._lock = Lock()
        self._folder: TemporaryDirectory[str] | None = None

    def is_part(self, place: str) -> bool:
        """Whether a path is that of a file of the index."""
        return place.startswith(f"{FOLDER}/")

    def file(self, place: str) -> bytes | None:
        """A file of the index; None where there is none. Raises SearchIndexError, NotMadeError and OSError."""
        parts = PurePosixPath(place).parts
        with self._lock:
            folder = Path((self._folder or self._made()).name)
        path = folder.joinpath(*parts)
        return path.read_bytes() if ".." not in parts and path.is_file() else None

    def _made(self) -> TemporaryDirectory[str]:
        folder = TemporaryDirectory(prefix="overleg-", ignore_cleanup_errors=True)
        problems = Problems()
        self._kept.convert(self._config, problems)
        if problems.errors:
            raise NotMadeError(problems.errors)
        self._kept.index(Path(folder.name), Path(self._config.config_file_path).parent / KEPT)
        self._folder = folder
        return folder
