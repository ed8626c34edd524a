"""The faces that stand in for our fonts can be measured again, and the style sheet has each of them in its place."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tools.programs import CHROMIUM_FLAGS, find_chromium
from tools.stand_in_fonts import SANS, SERIF, STAND_INS, STYLES, Measure, StandIn, face, faces, file_of

FONTS = STYLES.parents[1] / "fonts"
CSS = STYLES.read_text(encoding="utf-8")
STAND_IN = StandIn("Times", SERIF, "600 700", ("Times New Roman Bold", "Nimbus Bold"), ("times.ttf", "nimbus.otf"))


def test_a_face_makes_letters_as_wide_and_lines_as_high_as_ours() -> None:
    ours, theirs = Measure(1200, 1.177, 0.308), Measure(1000, 0.891, 0.216)
    assert face(STAND_IN, ours, theirs) == (
        '@font-face { font-family: "Times as Literata"; font-weight: 600 700; size-adjust: 120%; '
        "ascent-override: 98.08%; descent-override: 25.67%; line-gap-override: 0%; "
        'src: local("Times New Roman Bold"), local("Nimbus Bold"); }'
    )


def test_the_first_of_its_files_is_measured(tmp_path: Path) -> None:
    assert file_of(STAND_IN, [tmp_path]) is None
    for name in ("nimbus.otf", "times.ttf", "other.ttf"):
        (tmp_path / name[0]).mkdir(exist_ok=True)
        (tmp_path / name[0] / name).touch()
    assert file_of(STAND_IN, [tmp_path]) == tmp_path / "t" / "times.ttf"


@pytest.mark.parametrize("stand_in", STAND_INS, ids=lambda each: f"{each.name} {each.weight}")
def test_the_style_sheet_has_every_face_once_and_asks_for_its_family(stand_in: StandIn) -> None:
    name = f'font-family: "{stand_in.family}"; font-weight: {stand_in.weight}; size-adjust: '
    assert CSS.count(name) == 1
    (stack,) = re.findall(f'--\\w+: ("{stand_in.instead_of}", [^;]+);', CSS)
    assert f'"{stand_in.family}"' in stack
    (line,) = (line for line in CSS.splitlines() if name in line)
    sources = [f'local("{each}")' for each in stand_in.names]
    assert line.endswith(f"src: {', '.join(sources)}; }}")


@pytest.mark.parametrize("name", [SERIF, SANS])
def test_families_are_asked_for_in_the_order_of_the_list(name: str) -> None:
    (stack,) = re.findall(f'--\\w+: "{name}", ([^;]+);', CSS)
    wanted = list(dict.fromkeys(f'"{each.family}"' for each in STAND_INS if each.instead_of == name))
    assert stack.split(", ")[: len(wanted)] == wanted


@pytest.mark.browser
@pytest.mark.slow
def test_our_own_font_measured_as_if_it_stood_in_needs_no_change(tmp_path: Path) -> None:
    for stand_in in STAND_INS[:2]:
        (tmp_path / stand_in.files[0]).write_bytes((FONTS / "literata-400.woff2").read_bytes())

    def measured() -> list[str]:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_chromium() or None, args=CHROMIUM_FLAGS)
            made = list(faces(browser, [tmp_path]))
            browser.close()
            return made

    # Browser tests of the same process may still hold Playwright in this thread, which bears it once.
    with ThreadPoolExecutor(1) as thread:
        regular, bold = thread.submit(measured).result()
    assert "size-adjust: 100%; ascent-override: 117.7%; descent-override: 30.8%;" in regular
    assert "size-adjust: 100%" not in bold
