"""A site has the colours and the logo that its settings name, in a build, in both ways to make it, and as Markdown."""

import re
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from generator.publish import site as publishing
from generator.publish.disk.shipped import theme_folder
from tests.publish.projects import make_project, started
from tests.publish.two_ways import built, make

EXTRA = """
extra:
  colours: {band: "#154273", accent: "#154273", accent_dark: "#88b7f0"}
  logo: beeld/logo.svg
  favicon: beeld/icon.png
  share_picture: beeld/delen.png
  home: {title: "Wat *zij* vroegen & meer", lead: "Alles van [één](x) jaar, 1 < 2."}
  licence: {name: "CC0 & zo", address: "https://creativecommons.org/publicdomain/zero/1.0/"}
"""
_GREEN = "--green: var(--in-light, #154273) var(--in-dark, #88b7f0)"


def with_look(config: Path, extra: str = EXTRA) -> Path:
    with config.open("a", encoding="utf-8") as opened:
        opened.write(extra)
    picture = config.parent / "content/pages/beeld/logo.svg"
    picture.parent.mkdir()
    picture.write_text("<svg/>", encoding="utf-8")
    shared = (theme_folder() / "assets/images/share.png").read_bytes()
    for name in ("icon.png", "delen.png"):
        picture.with_name(name).write_bytes(shared)
    return config


@pytest.mark.parametrize("assembles", [True, False])
def test_every_page_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, assembles: bool) -> None:
    files = built(with_look(make(tmp_path, monkeypatch)), assembles=assembles)
    (sheet,) = (name for name in files if re.search(r"/site\.\w+\.css$", name))
    assert _GREEN in files[sheet].decode()
    assert ".site-name img " in files[sheet].decode()
    icon, logo, shared = (_named(files, rf"beeld/{name}\.[0-9a-f]{{10}}\.\w+") for name in ("icon", "logo", "delen"))
    pages = [data.decode() for name, data in files.items() if name.endswith("index.html")]
    assert pages
    for page in pages:
        assert '<meta name="theme-color" content="#154273">' in page
        assert f'{logo}" alt="" height="36">' in page
        assert "mark-question" not in page
        assert f'{icon}" type="image/png">' in page
        assert '<a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 &amp; zo</a>' in page
    assert shared in files


def _named(files: dict[str, bytes], pattern: str) -> str:
    """The one file of a site with such a name."""
    (found,) = (name for name in files if re.fullmatch(pattern, name))
    return found


@pytest.mark.parametrize("assembles", [True, False])
def test_others_show_the_picture_that_a_site_chose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, assembles: bool
) -> None:
    config = with_look(make(tmp_path, monkeypatch))
    text = config.read_text(encoding="utf-8")
    config.write_text(f'{text}site_url: "https://overleg.example.org/a/"\n', encoding="utf-8")
    files = built(config, assembles=assembles)
    shared = _named(files, r"beeld/delen\.[0-9a-f]{10}\.png")
    page = files["index.html"].decode()
    assert f'<meta property="og:image" content="https://overleg.example.org/a/{shared}">' in page


def test_a_site_that_chooses_nothing_has_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = built(make(tmp_path, monkeypatch), assembles=True)
    (sheet,) = (name for name in files if re.search(r"/site\.\w+\.css$", name))
    assert files[sheet].decode().count("--green: ") == 1
    assert ".site-name img " not in files[sheet].decode()
    page = files["index.html"].decode()
    assert '<meta name="theme-color" content="#0b3d2e">' in page
    assert "mark-question" in page
    assert 'rel="license"' not in page


def test_the_written_tree_has_the_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = with_look(make(tmp_path / "p", monkeypatch))
    report = publishing.write_site(config.parent, tmp_path / "boom")
    assert report.failure == ""
    assert _GREEN in (tmp_path / "boom/docs/assets/stylesheets/site.css").read_text(encoding="utf-8")
    assert (tmp_path / "boom/docs/beeld/logo.svg").is_file()


def test_a_colour_that_few_can_read_stops_the_build(tmp_path: Path) -> None:
    config = with_look(make_project(tmp_path), 'extra: {colours: {band: "#ff8800"}}\n')
    with pytest.raises(Abort, match=r'#ff8800 has a contrast of 2\.39 .* that passes is "#8b4700"'), started(config):
        pass
    assert not (tmp_path / "site").exists()


def test_a_template_of_the_project_takes_the_place_of_one_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = make(tmp_path, monkeypatch)
    text = re.sub(r'custom_dir: "[^"]*"', "custom_dir: eigen", config.read_text(encoding="utf-8"))
    config.write_text(text, encoding="utf-8")
    own = {"partials/footer.html": "<footer>van ons</footer>", "assets/images/favicon.svg": "<svg><!-- ons --></svg>"}
    for name, data in own.items():
        (tmp_path / "eigen" / name).parent.mkdir(parents=True)
        (tmp_path / "eigen" / name).write_text(data, encoding="utf-8")
    for assembles in (True, False):
        files = built(config, assembles=assembles)
        page = files["index.html"].decode()
        assert "<footer>van ons</footer>" in page
        assert 'class="site-header"' in page
        (icon,) = (data for name, data in files.items() if re.search(r"favicon\.\w{10}\.svg$", name))
        assert icon == b"<svg><!-- ons --></svg>"
