"""A small project built with pages assembled and with all pages going through MkDocs, and what is tried with it."""

import shutil
from pathlib import Path

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.model.library import Attachment, Page, Site
from generator.publish.mkdocs import plugin as plugin_module
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from tests.publish import libraries
from tests.publish.projects import ROOT, make_project, use

_SWITCH = '<p class="note-switch">Noten</p>'
_MORE = (
    Page(
        "overleggen/navo-mei/vvd/",
        "VVD & <co>",
        f"## Geen kop\n\n{_SWITCH}\n\n### Een\n\n### Twee\n\n[json](../overleg.json)\n",
    ),
    Page("fracties/", "Fracties", "# Fracties\n\n[begin](../index.md) [over](../over.md)\n", 'Een "zin"'),
    Page(
        "themas/defensie/", "Defensie", "# D\n\n## A\n\n## B\n\n## C *x*\n\n[a](https://elders.example/?a=1&b=2)\n", "Z"
    ),
    Page("zonder-titel/", "", "# Uit de kop & meer\n"),
    Page("begrippen/t/", "Begrippen\u2028: t", "# T\n"),
    Page("toezeggingen/", "Toezeggingen", "# T\n", "\u202eomgekeerd"),
)
_SITE = Site(
    (*libraries.site().pages, *_MORE),
    (
        *libraries.site().attachments,
        Attachment("overleggen/navo-mei/bron.docx", b"\0"),
        Attachment("map/lees.md", b"# L\n"),
    ),
)


def make(folder: Path, monkeypatch: pytest.MonkeyPatch, site_url: str = "https://overleg.example/sub/") -> Path:
    """A project with pages of every kind; returns its mkdocs.yml.

    Pages are neither indexed nor checked afterwards, and templates may be any.
    """
    use(monkeypatch, _SITE)
    for name in ("write_search", "witness", "check_settings"):
        monkeypatch.setattr(plugin_module, name, lambda *_: None)
    return make_project(folder, site_url)


def built(config_file: Path, *, assembles: bool) -> dict[str, bytes]:
    """The files of the site that a project becomes."""
    config = load_config(str(config_file), strict=True)
    made = config.plugins["consultations"]
    assert isinstance(made, ConsultationsPlugin)
    made.assembles = assembles
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build.build(config)
    finally:
        config.plugins.on_shutdown()
    site = config_file.parent / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def same_both_ways(config_file: Path) -> dict[str, bytes]:
    """Both ways give the same; the files."""
    assembled, expected = built(config_file, assembles=True), built(config_file, assembles=False)
    assert assembled.keys() == expected.keys()
    for name, data in expected.items():
        assert assembled[name] == data, name
    return assembled


def overriding(project: Path, **changes: tuple[str, str]) -> Path:
    """Give a project templates of its own: by name, words of ours and what they become; returns its mkdocs.yml."""
    own = project.parent / "own"
    shutil.copytree(ROOT / "overrides", own)
    for name, (ours, others) in changes.items():
        path = own / f"{name.replace('__', '/').replace('_', '-')}{'.xml' if name == 'sitemap' else '.html'}"
        text = path.read_text(encoding="utf-8")
        assert ours in text
        path.write_text(text.replace(ours, others), encoding="utf-8")
    config = project.read_text(encoding="utf-8").replace((ROOT / "overrides").as_posix(), own.as_posix())
    project.write_text(config, encoding="utf-8")
    return project


def are_rendered(caplog: pytest.LogCaptureFixture) -> bool:
    """Whether any page was rendered by the templates because it could not be filled in."""
    return "rendered by the templates" in caplog.text
