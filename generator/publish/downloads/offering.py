"""Writes on finished pages what can be downloaded there, with its size and its check sum."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from generator.publish.downloads.kept_bundles import Download
from generator.publish.offline.offers import BEGIN, END

# Where the list of files begins on the page of a consultation: in the lines of its heading and after it.
_HEADING, _LIST = ' id="downloads">', "</h2>\n<ul>\n"
_ENDS = ("</article>", "</main>", "</body>")
_ABOUT = (
    "Met deze bestanden leest u de overleggen zonder internet. Pak een bestand eerst uit. Open daarna index.html in uw "
    "browser. Met het controlegetal (SHA-256) ziet u of een bestand heel is aangekomen."
)
_MEGA, _GIGA = 1e6, 1e9
_GROUP = 8
_KINDS = {"zip": "zip", "epub": "EPUB", "pdf": "PDF"}


def offer_in_list(site: Path, page: str, download: Download, name: str) -> None:
    """Add a download to the files that the page of a consultation lists.

    Raises OSError, and ValueError where the page has no such list.
    """
    text = (site / page).read_text(encoding="utf-8")
    before, heading, rest = text.partition(_HEADING)
    title, begin, files = rest.partition(_LIST)
    if not begin or "\n" in title:
        raise ValueError(f"{page} lists no files")
    offer = f"{BEGIN}<li>{_item(page, download, name)}</li>{END}"
    _write(site / page, f"{before}{heading}{title}{begin}{offer}\n{files}")


def offer_below(site: Path, page: str, downloads: Iterable[tuple[str, Download]]) -> None:
    """Add downloads, each with its name, below all that a page holds. Raises OSError."""
    text = (site / page).read_text(encoding="utf-8")
    place = next((text.rfind(end) for end in _ENDS if end in text), len(text))
    section = "\n".join(_section(page, downloads))
    _write(site / page, f"{text[:place]}{BEGIN}{section}{END}\n{text[place:]}")


def _section(page: str, downloads: Iterable[tuple[str, Download]]) -> Iterator[str]:
    yield '<h2 class="ours" id="zonder-internet">Zonder internet</h2>'
    yield f'<p class="ours">{_ABOUT}</p>'
    yield "<ul>"
    yield from (f"<li>{_item(page, download, name)}</li>" for name, download in downloads)
    yield "</ul>"


def _item(page: str, download: Download, name: str) -> str:
    here = posixpath.dirname(page) or "."
    zipped, summed = (escape(posixpath.relpath(path, here)) for path in (download.path, download.sum_path))
    kind = _KINDS[download.path.rpartition(".")[2]]
    link = f'<a href="{zipped}">{escape(name)} ({kind}, {size_in_words(download.size)})</a>'
    summary = f'Controleer het bestand<span class="visually-hidden">: {escape(name)}</span>'
    return (
        f'{link}, met <a href="{summed}" aria-label="{escape(f"Controlegetal van: {name}")}">controlegetal</a>'
        f"<details><summary>{summary}</summary><p>{_how_to_check(download)}</p></details>"
    )


def _how_to_check(download: Download) -> str:
    """How a reader finds out that a file is whole: the sum in groups, and the command that compares it."""
    name = posixpath.basename(download.sum_path)
    return (
        f"SHA-256: <code>{in_groups(download.digest)}</code>. Zet het bestand en het controlegetal in één map en geef "
        f"daar de opdracht <code>sha256sum -c {escape(name)}</code>; het bestand is heel als er OK staat."
    )


def in_groups(digest: str) -> str:
    """A check sum as people compare it: eight groups of eight digits."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def size_in_words(size: int) -> str:
    """A size in bytes as readers read it: `0,3 MB`, `1,2 GB`."""
    amount, unit = (size / _GIGA, "GB") if size >= _GIGA else (max(size / _MEGA, 0.1), "MB")
    return f"{amount:.1f}".replace(".", ",") + f"\u00a0{unit}"


def _write(path: Path, text: str) -> None:
    """Write a page anew: the file that is there may be a second name of one that is kept."""
    path.unlink()
    path.write_text(text, encoding="utf-8", newline="\n")
