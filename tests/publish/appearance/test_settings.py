"""What a site says of itself in mkdocs.yml is checked, and each mistake has its place there."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.problems import Problems
from generator.publish.appearance.settings import check_settings, colours_of, logo_of
from tests.publish.projects import make_project


def settings(folder: Path, extra: str) -> MkDocsConfig:
    file = make_project(folder)
    with file.open("a", encoding="utf-8") as opened:
        opened.write(extra)
    return load_config(str(file))


def told(config: MkDocsConfig) -> list[str]:
    check_settings(config, problems := Problems())
    return [str(problem) for problem in problems]


def told_of(folder: Path, extra: str) -> str:
    """The one mistake, without the place of its line."""
    (found,) = told(settings(folder, extra))
    return found


def test_a_project_without_any_is_right(tmp_path: Path) -> None:
    assert told(settings(tmp_path, "")) == []


def test_what_is_right_is_not_spoken_of(tmp_path: Path) -> None:
    extra = """
extra:
  contact: post@overleg.example
  publisher: Archief <Oost>
  accessibility_statement: https://register.example/1
  colours: {band: "#154273", accent: "#154273", accent_dark: "#88b7f0"}
  logo: beeld/logo.svg
  van_ons: [1, 2]
"""
    config = settings(tmp_path, extra)
    (tmp_path / "content/pages/beeld").mkdir()
    (tmp_path / "content/pages/beeld/logo.svg").write_text("<svg/>", encoding="utf-8")
    assert told(config) == []
    assert colours_of(config) == {"band": "#154273", "accent": "#154273", "accent_dark": "#88b7f0"}
    assert logo_of(config) == "beeld/logo.svg"


def test_a_mistake_has_its_file_line_and_column(tmp_path: Path) -> None:
    config = settings(tmp_path, 'extra:\n  colours:\n    accent: "#88ccaa"\n')
    line = Path(config.config_file_path).read_text(encoding="utf-8").split("\n").index('    accent: "#88ccaa"') + 1
    assert told(config) == [
        f"mkdocs.yml:{line}:13: [INVALID-VALUE] extra.colours.accent: "
        "#88ccaa has a contrast of 1.66 with tint (#eef3ef), "
        'and 7 is needed; the nearest of this hue that passes is "#155d40"'
    ]
    assert colours_of(config) == {}


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ("extra: {contact: nergens}", "extra.contact: this is not an e-mail address or a web address"),
        ('extra: {contact: "javascript://x"}', "extra.contact: this is not an e-mail address or a web address"),
        ('extra: {contact: "a@b@c.nl"}', "extra.contact: this is not an e-mail address or a web address"),
        ('extra: {contact: "https://[x/"}', "extra.contact: this is not an e-mail address or a web address"),
        ('extra: {contact: "https://a b.nl/"}', "extra.contact: this is not an e-mail address or a web address"),
        ("extra: {contact: 12}", "extra.contact: this is not one line of text"),
        ("extra: {publisher: [a]}", "extra.publisher: this is not one line of text"),
        ('extra: {publisher: "a\\nb"}', "extra.publisher: this is not one line of text"),
        (
            "extra: {accessibility_statement: post@a.example}",
            "extra.accessibility_statement: this is not a web address",
        ),
        ("extra: {colours: groen}", "extra.colours: these are not colours by name"),
        ("extra: {colours: {acent: x}}", "extra.colours.acent: there is no such colour; did you mean ‘accent’?"),
        ("extra:\n  colours:\n    accent: #0a5540\n", 'write it as six digits in quotes: "#0a5540"'),
        ("extra: {colours: {band: 154273}}", "extra.colours.band: this is no colour"),
        ("extra: {logo: logo.exe}", "extra.logo: this is not the path of a picture"),
        ("extra: {logo: 3}", "extra.logo: this is not the path of a picture"),
        ("extra: {logo: weg.svg}", "weg.svg is not there; put the file into content/pages/"),
        ("extra: {logo: ../../buiten.svg}", "../../buiten.svg is not there"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, extra: str, message: str) -> None:
    (tmp_path / "buiten.svg").write_text("<svg/>", encoding="utf-8")
    found = told_of(tmp_path, extra)
    assert message in found
    assert "mkdocs.yml:9:" in found or "mkdocs.yml:11:" in found


def test_what_the_surroundings_say_is_checked_and_pointed_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MELDPUNT", "nergens")
    assert told_of(tmp_path, 'extra:\n  contact: !ENV [MELDPUNT, ""]\n').startswith("mkdocs.yml:10:12: ")
    monkeypatch.setenv("MELDPUNT", "post@overleg.example")
    assert told(load_config(str(tmp_path / "mkdocs.yml"))) == []


def test_a_site_without_a_name_is_refused(tmp_path: Path) -> None:
    file = make_project(tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("Overleg", '" "', 1), encoding="utf-8")
    assert [line.split(";")[0] for line in told(load_config(str(file)))] == [
        "mkdocs.yml:1:12: [INVALID-VALUE] site_name: the site has no name"
    ]
