"""IRIs of what the site publishes, for data that is read outside its pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from posixpath import relpath


@dataclass(frozen=True)
class SiteIris:
    """IRIs as a published file names them: absolute where the address of the site is known, else relative to the file.

    `here` is the site path of the file.
    """

    site_url: str | None
    here: str

    def of(self, path: str, anchor: str = "") -> str:
        """The IRI of a site path (a page's ends with a slash), or of an anchor in it."""
        fragment = f"#{anchor}" if anchor else ""
        if self.site_url is not None:
            return f"{self.site_url}{path}{fragment}"
        if path == self.here and anchor:
            return fragment
        return f"{_relative(path, self.here)}{fragment}"


@lru_cache(maxsize=1024)  # the annotations of a consultation lead to a few pages
def _relative(path: str, here: str) -> str:
    folder = here.rpartition("/")[0]
    return f"{relpath(path, folder or '.')}{'/' if path.endswith('/') else ''}"
