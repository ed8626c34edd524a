"""What a site says of itself in mkdocs.yml is checked, and each mistake has its place there."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.model.welcome import Welcome
from generator.problems import Problems
from generator.publish.appearance.pictures import PICTURES, SHARED_SIZE, picture_of, pictures_of
from generator.publish.appearance.settings import check_settings, colours_of, welcome_of
from generator.publish.disk.shipped import theme_folder
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
  favicon: beeld/icon.ico
  share_picture: beeld/delen.png
  home: {title: "Wat <u> vroeg", lead: "Alles * van *één* jaar."}
  licence: {name: CC0 1.0, address: "https://creativecommons.org/publicdomain/zero/1.0/"}
  van_ons: [1, 2]
"""
    config = settings(tmp_path, extra)
    put(tmp_path, "beeld/logo.svg", b"<?xml version='1.0'?><!-- ons --><svg/>")
    put(tmp_path, "beeld/icon.ico", b"\x00\x00\x01\x00\x01")
    put(tmp_path, "beeld/delen.png", (theme_folder() / "assets/images/share.png").read_bytes())
    assert told(config) == []
    assert colours_of(config) == {"band": "#154273", "accent": "#154273", "accent_dark": "#88b7f0"}
    assert picture_of(config, "logo") == "beeld/logo.svg"
    assert pictures_of(config) == {"beeld/logo.svg", "beeld/icon.ico", "beeld/delen.png"}
    assert welcome_of(config) == Welcome("Wat <u> vroeg", "Alles * van *één* jaar.", config.site_description or "")


def test_a_mistake_has_its_file_line_and_column(tmp_path: Path) -> None:
    config = settings(tmp_path, 'extra:\n  colours:\n    accent: "#88ccaa"\n')
    line = Path(config.config_file_path).read_text(encoding="utf-8").split("\n").index('    accent: "#88ccaa"') + 1
    assert told(config) == [
        f"mkdocs.yml:{line}:13: [INVALID-VALUE] extra.colours.accent: "
        "#88ccaa has a contrast of 1.66 with the ground of questions (#eef3ef), "
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
        ("extra: {colours: groen}", "extra.colours: these are not names with a colour each"),
        ("extra: {colours: {acent: x}}", "extra.colours.acent: there is no such colour; did you mean ‘accent’?"),
        (
            "extra:\n  colours:\n    accent: #0a5540\n",
            'write it as # and six digits or letters a to f, in quotes: "#0a5540"',
        ),
        ("extra: {colours: {band: 154273}}", "extra.colours.band: this is no colour"),
        ("extra: {logo: logo.exe}", "extra.logo: this is not the path of a picture"),
        ("extra: {logo: 3}", "extra.logo: this is not the path of a picture"),
        ("extra: {logo: weg.svg}", "weg.svg is not there; put the file into content/pages/"),
        ("extra: {logo: ../../buiten.svg}", "../../buiten.svg is not there"),
        (
            "extra: {favicon: icon.jpg}",
            "extra.favicon: this is not the path of a picture; name a file that ends in one of .svg, .png, .ico",
        ),
        ("extra: {favicon: weg.ico}", "extra.favicon: weg.ico is not there"),
        ("extra: {share_picture: delen.svg}", "extra.share_picture: this is not the path of a picture"),
        ("extra: {share_picture: [a.png]}", "extra.share_picture: this is not the path of a picture"),
        ("extra: {home: welkom}", "extra.home: these are not texts by name; name some of title, lead"),
        ("extra: {home: {titel: x}}", "extra.home.titel: there is no such text; did you mean ‘title’?"),
        ("extra: {home: {lead: [a, b]}}", "extra.home.lead: this is not one line of text"),
        ('extra: {home: {title: " "}}', "extra.home.title: this is not one line of text"),
        ("extra: {licence: CC0}", "extra.licence: these are not texts by name"),
        ("extra: {licence: {name: CC0}}", "extra.licence: address is missing"),
        ("extra: {licence: {name: CC0, address: cc0}}", "extra.licence.address: this is not a web address"),
        ("extra: {licence: {name: 0, address: 'https://cc.example/'}}", "extra.licence.name: this is not one line"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, extra: str, message: str) -> None:
    (tmp_path / "buiten.svg").write_text("<svg/>", encoding="utf-8")
    found = told_of(tmp_path, extra)
    assert message in found
    assert "mkdocs.yml:9:" in found or "mkdocs.yml:11:" in found


SMALL_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x03\x20\x00\x00\x02\x58"


def put(folder: Path, path: str, data: bytes) -> None:
    """Lay a file among the pages of a project that are written by hand."""
    file = folder / "content/pages" / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)


@pytest.mark.parametrize(
    ("key", "name", "data", "message"),
    [
        *(
            (key, f"x{ending}", b"geen beeld", "is no picture of the kind")
            for key, p in PICTURES.items()
            for ending in p.endings
        ),
        ("favicon", "x.svg", b"<html></html>", "is no picture of the kind"),
        ("favicon", "x.ico", SMALL_PNG, "is no picture of the kind"),
        ("share_picture", "x.png", SMALL_PNG, "x.png is 800 by 600; make it 1200 by 630 pixels"),
        ("share_picture", "x.png", SMALL_PNG[:12], "x.png is of no known size"),
    ],
)
def test_a_picture_that_is_none_is_refused_with_its_line(
    tmp_path: Path, key: str, name: str, data: bytes, message: str
) -> None:
    assert SHARED_SIZE == (1200, 630)
    config = settings(tmp_path, f"extra:\n  {key}: {name}\n")
    put(tmp_path, name, data)
    (found,) = told(config)
    line = Path(config.config_file_path).read_text(encoding="utf-8").split("\n").index(f"  {key}: {name}") + 1
    assert found.startswith(f"mkdocs.yml:{line}:{len(key) + 5}: [INVALID-VALUE] extra.{key}: {name} ")
    assert message in found


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
