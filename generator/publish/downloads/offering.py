"""Writes on finished pages what can be downloaded there, with its size and its check sum."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from generator.publish.downloads.kept_bundles import Download
from generator.publish.offline.offers import BEGIN, END

# Where the list of files begins on the page of a consultation: in the lines of its heading and after it.
_HEADING, _LIST, _LIST_END = ' id="downloads">', "</h2>\n<ul>\n", "</ul>\n"
_ENDS = ("</article>", "</main>", "</body>")
_ABOUT = (
    "Met deze bestanden leest u de overleggen zonder internet. Pak een bestand eerst uit. Open daarna index.html in uw "
    "browser."
)
_CHECK = "Controleer of een bestand heel is aangekomen"
_HOW = (
    "<p>Zet het bestand en zijn controlegetal (SHA-256) in één map, en open die map in een terminal.</p>",
    "<ul>",
    "<li>Linux: geef de opdracht die bij het bestand staat. Er komt OK als het bestand heel is.</li>",
    "<li>Mac: doe hetzelfde, met <code>shasum -a 256</code> in plaats van <code>sha256sum</code>.</li>",
    "<li>Windows: geef de opdracht <code>certutil -hashfile</code>, gevolgd door de naam van het bestand en "
    "<code>SHA256</code>. Het getal dat u krijgt, moet hetzelfde zijn als hier.</li>",
    "</ul>",
)
_MEGA, _GIGA = 1e6, 1e9
_GROUP = 8
_KINDS = {"zip": "zip", "epub": "EPUB", "pdf": "PDF"}


def offer_in_list(site: Path, page: str, downloads: Sequence[tuple[str, Download]]) -> None:
    """Put downloads, each with its name, before the files that the page of a consultation lists.

    How to check them comes behind the list. Raises OSError, and ValueError where the page has no such list.
    """
    text = (site / page).read_text(encoding="utf-8")
    before, heading, rest = text.partition(_HEADING)
    title, begin, files = rest.partition(_LIST)
    listed, end, behind = files.partition(_LIST_END)
    if not end or "\n" in title:
        raise ValueError(f"{page} lists no files")
    offers = "\n".join(_items(page, downloads))
    checks = "\n".join(_checks(page, downloads))
    put_in = f"{BEGIN}{offers}{END}\n{listed}{end}{BEGIN}{checks}{END}\n"
    _write(site / page, f"{before}{heading}{title}{begin}{put_in}{behind}")


def offer_below(site: Path, page: str, downloads: Sequence[tuple[str, Download]]) -> None:
    """Add downloads, each with its name, below all that a page holds. Raises OSError."""
    text = (site / page).read_text(encoding="utf-8")
    place = next((text.rfind(end) for end in _ENDS if end in text), len(text))
    section = "\n".join(_section(page, downloads))
    _write(site / page, f"{text[:place]}{BEGIN}{section}{END}\n{text[place:]}")


def _section(page: str, downloads: Sequence[tuple[str, Download]]) -> Iterator[str]:
    yield '<h2 class="ours" id="zonder-internet">Zonder internet</h2>'
    yield f'<p class="ours">{_ABOUT}</p>'
    yield "<ul>"
    yield from _items(page, downloads)
    yield "</ul>"
    yield from _checks(page, downloads)


def _items(page: str, downloads: Iterable[tuple[str, Download]]) -> Iterator[str]:
    for name, download in downloads:
        kind = _KINDS[download.path.rpartition(".")[2]]
        shown = f"{escape(name)} ({kind}, {size_in_words(download.size)})"
        yield f'<li><a href="{_address(page, download.path)}">{shown}</a></li>'


def _checks(page: str, downloads: Iterable[tuple[str, Download]]) -> Iterator[str]:
    """How a reader finds out that files are whole: of each its sum in groups, and the command that compares it."""
    yield f'<details class="checks ours"><summary>{_CHECK}</summary>'
    yield from _HOW
    yield "<ul>"
    for name, download in downloads:
        sum_name = escape(posixpath.basename(download.sum_path))
        yield f'<li>{escape(name)}: <a href="{_address(page, download.sum_path)}">{sum_name}</a><br>'
        yield f"<code>{in_groups(download.digest)}</code><br>"
        yield f"<code>sha256sum -c {sum_name}</code></li>"
    yield "</ul></details>"


def _address(page: str, path: str) -> str:
    return escape(posixpath.relpath(path, posixpath.dirname(page) or "."))


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
