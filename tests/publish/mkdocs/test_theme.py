import json
import re
import runpy
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest

from generator.problems import Code, Problems
from generator.publish.mkdocs import theme as theme_module
from generator.publish.mkdocs.theme import LOCK, check_theme, check_what_is_used, record_theme

PROJECT = Path(__file__).parents[3]
OVERRIDES = PROJECT / "overrides"


class Setting:
    """A theme of two templates we rely on and one we replace, with its record."""

    def __init__(self, folder: Path) -> None:
        self.theme, self.overrides, self.lock = folder / "theme", folder / "overrides", folder / "lock.json"
        for name in ("main.html", "mkdocs_theme.yml", "partials/header.html", "partials/footer.html"):
            self.write(self.theme, name, f"theirs: {name}")
        self.write(self.overrides, "partials/header.html", "ours")
        self.write(self.overrides, "assets/site.css", "ours alone")
        record_theme(self.overrides, self.theme, self.lock)

    @staticmethod
    def write(folder: Path, name: str, text: str) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def problems(self) -> Problems:
        found = Problems()
        check_theme(self.overrides, found, self.theme, self.lock)
        return found


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    return Setting(tmp_path)


def test_the_recorded_theme_passes(setting: Setting) -> None:
    assert not list(setting.problems())


def test_where_the_program_is_installed_only_what_is_used_as_it_is_counts(setting: Setting) -> None:
    setting.write(setting.theme, "partials/header.html", "theirs, newer")
    check_what_is_used(setting.overrides, found := Problems(), setting.theme, setting.lock)
    assert list(found) == []
    setting.write(setting.theme, "main.html", "theirs, newer")
    (setting.theme / "mkdocs_theme.yml").unlink()
    check_what_is_used(setting.overrides, found, setting.theme, setting.lock)
    assert [problem.place.file for problem in found.errors] == ["material/main.html", "material/mkdocs_theme.yml"]
    assert {problem.advice for problem in found} == {"install a newer overleg-generator, or an older mkdocs-material"}


def test_only_templates_of_the_theme_that_we_use_are_recorded(setting: Setting) -> None:
    assert list(json.loads(setting.lock.read_text())) == ["main.html", "mkdocs_theme.yml", "partials/header.html"]


def test_a_changed_template_that_we_replace_is_an_error_with_its_name(setting: Setting) -> None:
    setting.write(setting.theme, "partials/header.html", "theirs, newer")
    (problem,) = setting.problems().errors
    assert problem.code is Code.THEME_CHANGED
    assert problem.place.file == "material/partials/header.html"
    assert "is not the one that ours was written against" in problem.message
    assert "python -m generator.publish.mkdocs.theme" in problem.advice


def test_a_changed_template_that_we_rely_on_is_an_error(setting: Setting) -> None:
    setting.write(setting.theme, "main.html", "theirs, newer")
    assert [problem.place.file for problem in setting.problems().errors] == ["material/main.html"]


def test_a_moved_template_is_an_error(setting: Setting) -> None:
    (setting.theme / "partials/header.html").rename(setting.theme / "partials/masthead.html")
    (problem,) = setting.problems()
    assert "partials/header.html is no longer in the theme" in problem.message


def test_a_template_that_we_newly_replace_must_be_recorded(setting: Setting) -> None:
    setting.write(setting.overrides, "partials/footer.html", "ours")
    (problem,) = setting.problems()
    assert "partials/footer.html is replaced by ours but not recorded" in problem.message


def test_a_change_in_what_we_do_not_use_is_no_problem(setting: Setting) -> None:
    setting.write(setting.theme, "partials/footer.html", "theirs, newer")
    assert not list(setting.problems())


def test_all_changes_are_reported_at_once(setting: Setting) -> None:
    setting.write(setting.theme, "main.html", "theirs, newer")
    setting.write(setting.theme, "partials/header.html", "theirs, newer")
    assert len(setting.problems()) == 2


def test_recording_anew_accepts_the_theme_as_it_is(setting: Setting) -> None:
    setting.write(setting.theme, "main.html", "theirs, newer")
    record_theme(setting.overrides, setting.theme, setting.lock)
    assert not list(setting.problems())


def test_the_record_is_the_same_bytes_each_time(setting: Setting) -> None:
    before = setting.lock.read_bytes()
    record_theme(setting.overrides, setting.theme, setting.lock)
    assert setting.lock.read_bytes() == before


def test_our_overrides_fit_the_installed_theme() -> None:
    problems = Problems()
    check_theme(OVERRIDES, problems)
    assert [str(problem) for problem in problems] == []


def test_the_skeleton_that_we_replace_is_on_the_record() -> None:
    assert {"base.html", "main.html", "404.html"} <= json.loads(LOCK.read_text()).keys()


def test_the_command_in_the_advice_writes_the_record(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(PROJECT)
    written: list[str] = []
    monkeypatch.setattr(Path, "write_bytes", lambda path, data: written.append(f"{path.name}: {data.decode()}"))
    runpy.run_path(str(Path(theme_module.__file__)), run_name="__main__")
    assert written == [f"theme-lock.json: {LOCK.read_text(encoding='utf-8')}"]


def test_no_template_or_script_of_ours_breaks_the_strict_content_policy() -> None:
    """No inline script or style in templates; no evaluated text, foreign host or shortcut key in scripts."""
    for template in OVERRIDES.rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|\stitle=|<abbr", text), template
    for script in OVERRIDES.rglob("*.js"):
        text = script.read_text(encoding="utf-8")
        assert not re.search(r"\beval\(|new Function|innerHTML|https?://|accesskey", text), script


def test_templates_ask_for_assets_through_the_filter_that_makes_addresses_relative() -> None:
    for template in OVERRIDES.rglob("*.html"):
        for address in re.findall(r'(?:href|src)="([^"#{][^"]*)"', template.read_text(encoding="utf-8")):
            # The others stand beside each page that names them.
            known = (
                "https://zoek.officielebekendmakingen.nl/",
                "keuze.js",
                "overleg.json",
                "overleg.akn.xml",
                "bronvermeldingen.js",
            )
            assert address in known, (template, address)


def test_what_a_page_says_of_itself_is_escaped_in_the_head() -> None:
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(OVERRIDES), autoescape=False)  # noqa: S701  as MkDocs
    templates.filters["url"] = lambda address: address
    meta = {"title": 'Over "A & B" <naam>', "description": 'Een "<zin>"'}
    page = {"meta": meta, "toc": [], "content": "<h1>x</h1>", "url": "x/", "canonical_url": "https://site.example/x/"}
    config = {"site_name": "A & B", "theme": {"language": "nl", "favicon": "icon.svg"}, "extra": {}}
    text = templates.get_template("base.html").render(
        page=page, config=config, nav=SimpleNamespace(items=[]), base_url=".."
    )
    assert "<title>Over &#34;A &amp; B&#34; &lt;naam&gt; – A &amp; B</title>" in text
    assert text.count('content="Een &#34;&lt;zin&gt;&#34;"') == 2


def test_every_font_that_the_style_sheet_names_is_there_with_its_licence() -> None:
    sheet = (OVERRIDES / "assets/stylesheets/site.css").read_text(encoding="utf-8")
    named = set(re.findall(r'url\("\.\./fonts/([^"]+)"\)', sheet))
    fonts = OVERRIDES / "assets/fonts"
    assert named == {path.name for path in fonts.glob("*.woff2")}
    assert sum(path.stat().st_size for path in fonts.glob("*.woff2")) < 80_000
    assert "SIL Open Font License" in (fonts / "OFL.txt").read_text(encoding="utf-8")


def test_the_palette_is_the_same_chosen_or_followed() -> None:
    """The dark colours stand twice, for the system's wish and the reader's choice; they must not drift apart."""
    sheet = (OVERRIDES / "assets/stylesheets/site.css").read_text(encoding="utf-8")
    palettes = re.findall(r"color-scheme: dark;([^}]*)\}", sheet)
    followed, chosen = (re.sub(r"\s+", " ", palette) for palette in palettes)
    assert followed == chosen
