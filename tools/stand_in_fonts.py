"""Print the faces of `site.css` that stand in for our fonts until they come: the reader's own, as wide and as high.

    python tools/stand_in_fonts.py [FOLDER …]

Looks for the font files in the folders, the machine's own without any, and measures them and ours in the browser of the
tests (python tools/programs.py). A face whose file is not there is left out: keep it in `site.css` as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.programs import CHROMIUM_FLAGS, find_chromium

ROOT = Path(__file__).resolve().parent.parent
STYLES = ROOT / "overrides" / "assets" / "stylesheets" / "site.css"
TEXT = ROOT / "content" / "consultations" / "navo-ministers-mei-2025" / "source.txt"
FOLDERS = (Path("/usr/share/fonts"), Path("/Library/Fonts"), Path("/System/Library/Fonts"), Path("C:/Windows/Fonts"))
SERIF, SANS = "Literata", "Atkinson Next"
REGULAR, BOLD = "400", "600 700"
MEASURED = 6000  # characters of official text: more change no value by a tenth of a percent
SIZE = 1000  # pixels: browsers round heights to whole ones


@dataclass(frozen=True)
class StandIn:
    """A font that readers have and the face of ours it stands in for, by its names and by files of the same widths."""

    name: str
    instead_of: str
    weight: str
    names: tuple[str, ...]
    files: tuple[str, ...]

    @property
    def family(self) -> str:
        """Its family in the style sheet."""
        return f"{self.name} as {self.instead_of.split()[0]}"


# In the order in which they are tried: what looks most like ours first. Gelasio was drawn as wide as Georgia, and
# Liberation and Nimbus as wide as Times New Roman and Arial.
STAND_INS = (
    StandIn("Georgia", SERIF, REGULAR, ("Georgia",), ("georgia.ttf", "gelasio-latin-400-normal.woff2")),
    StandIn(
        "Georgia", SERIF, BOLD, ("Georgia Bold", "Georgia-Bold"), ("georgiab.ttf", "gelasio-latin-700-normal.woff2")
    ),
    StandIn("Noto Serif", SERIF, REGULAR, ("Noto Serif", "NotoSerif-Regular"), ("NotoSerif-Regular.ttf",)),
    StandIn("Noto Serif", SERIF, BOLD, ("Noto Serif Bold", "NotoSerif-Bold"), ("NotoSerif-Bold.ttf",)),
    StandIn(
        *("Times", SERIF, REGULAR),
        ("Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Nimbus Roman", "NimbusRoman-Regular"),
        ("times.ttf", "LiberationSerif-Regular.ttf", "NimbusRoman-Regular.otf"),
    ),
    StandIn(
        *("Times", SERIF, BOLD),
        ("Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "NimbusRoman-Bold"),
        ("timesbd.ttf", "LiberationSerif-Bold.ttf", "NimbusRoman-Bold.otf"),
    ),
    StandIn("DejaVu Serif", SERIF, REGULAR, ("DejaVu Serif",), ("DejaVuSerif.ttf",)),
    StandIn("DejaVu Serif", SERIF, BOLD, ("DejaVu Serif Bold", "DejaVuSerif-Bold"), ("DejaVuSerif-Bold.ttf",)),
    StandIn(
        *("Arial", SANS, REGULAR),
        ("Arial", "ArialMT", "Liberation Sans", "Helvetica", "Nimbus Sans", "NimbusSans-Regular"),
        ("arial.ttf", "LiberationSans-Regular.ttf", "NimbusSans-Regular.otf"),
    ),
    StandIn(
        *("Arial", SANS, BOLD),
        ("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Helvetica Bold", "NimbusSans-Bold"),
        ("arialbd.ttf", "LiberationSans-Bold.ttf", "NimbusSans-Bold.otf"),
    ),
    StandIn("Roboto", SANS, REGULAR, ("Roboto", "Roboto-Regular"), ("Roboto-Regular.ttf",)),
    StandIn("Roboto", SANS, BOLD, ("Roboto Bold", "Roboto-Bold"), ("Roboto-Bold.ttf",)),
    StandIn("DejaVu Sans", SANS, REGULAR, ("DejaVu Sans",), ("DejaVuSans.ttf",)),
    StandIn("DejaVu Sans", SANS, BOLD, ("DejaVu Sans Bold", "DejaVuSans-Bold"), ("DejaVuSans-Bold.ttf",)),
)


@dataclass(frozen=True)
class Measure:
    """How wide a text is in a font, in ems, and how far the font reaches above and below the line, in ems."""

    width: float
    ascent: float
    descent: float


MEASURE = """async ({ family, weight, text, size }) => {
  const font = `${weight} ${size}px "${family}"`;
  const faces = await document.fonts.load(font, text).catch(() => []);
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = font;
  let width = 0;
  for (const line of text.split("\\n")) width += canvas.measureText(line).width;
  const x = canvas.measureText("x");
  const [ascent, descent] = [x.fontBoundingBoxAscent, x.fontBoundingBoxDescent];
  return { loaded: faces.length, width: width / size, ascent: ascent / size, descent: descent / size };
}"""


def sample() -> str:
    """The text that is measured: official words, line by line."""
    return TEXT.read_text(encoding="utf-8")[:MEASURED]


def measure(page: Page, family: str, weight: str) -> Measure | None:
    """How a family of the page's style sheets measures; None where the page has no such face, or not its file."""
    asked = {"family": family, "weight": weight.split(maxsplit=1)[0], "text": sample(), "size": SIZE}
    found: dict[str, Any] = page.evaluate(MEASURE, asked)
    return Measure(found["width"], found["ascent"], found["descent"]) if found["loaded"] else None


def face(stand_in: StandIn, ours: Measure, theirs: Measure) -> str:
    """The face as the style sheet has it: letters as wide as ours, lines as high (CSS Fonts 5, sections 4 and 5)."""
    scale = ours.width / theirs.width
    sources = ", ".join(f'local("{name}")' for name in stand_in.names)
    return (
        f'@font-face {{ font-family: "{stand_in.family}"; font-weight: {stand_in.weight}; '
        f"size-adjust: {_percent(scale)}; ascent-override: {_percent(ours.ascent / scale)}; "
        f"descent-override: {_percent(ours.descent / scale)}; line-gap-override: 0%; src: {sources}; }}"
    )


def _percent(part: float) -> str:
    return f"{part * 100:.4g}%"


def file_of(stand_in: StandIn, folders: Iterable[Path]) -> Path | None:
    """The first of its files that lies in one of the folders, at any depth; None for none."""
    known = {path.name: path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()}
    return next((known[name] for name in stand_in.files if name in known), None)


def faces(browser: Browser, folders: Sequence[Path]) -> Iterator[str]:
    """The faces whose files are there, in order."""
    files = {stand_in: path for stand_in in STAND_INS if (path := file_of(stand_in, folders))}
    probes = "".join(
        f'@font-face {{ font-family: "probe {number}"; src: url("{path.as_uri()}"); }}\n'
        for number, path in enumerate(files.values())
    )
    with TemporaryDirectory() as folder:
        source = Path(folder) / "probe.html"
        source.write_text(f'<link rel="stylesheet" href="{STYLES.as_uri()}"><style>{probes}</style>', encoding="utf-8")
        page = browser.new_page()
        page.goto(source.as_uri())
        for number, stand_in in enumerate(files):
            ours = measure(page, stand_in.instead_of, stand_in.weight)
            theirs = measure(page, f"probe {number}", REGULAR)
            if ours and theirs:
                yield face(stand_in, ours, theirs)
        page.close()


def main(arguments: list[str]) -> int:
    """Print the faces."""
    folders = [Path(each) for each in arguments] or [folder for folder in FOLDERS if folder.is_dir()]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_FLAGS)
        print("\n".join(faces(browser, folders)))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
