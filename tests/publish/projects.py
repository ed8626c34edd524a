"""A project folder with the real theme, and its build in this process with the library and site of the tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.model.library import Library, Site
from generator.problems import Problem, Problems
from generator.publish import site as publishing
from generator.publish.mkdocs import plugin
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from tests.publish import libraries

ROOT = Path(__file__).resolve().parents[2]
_CONFIG = """\
site_name: Overleg
site_url: {site_url}
docs_dir: content/pages
theme: {{name: material, custom_dir: "{overrides}", language: nl, font: false, favicon: assets/images/favicon.svg}}
nav: [{{Home: index.md}}, {{Over: over.md}}]
plugins: [consultations]
markdown_extensions: [attr_list, md_in_html, def_list, tables, toc]
validation: {{links: {{anchors: warn}}, nav: {{omitted_files: ignore}}}}
"""


def make_project(folder: Path, site_url: str = "https://overleg.example/sub/") -> Path:
    """Write a project; returns its mkdocs.yml."""
    pages = folder / "content" / "pages"
    pages.mkdir(parents=True)
    (pages / "over.md").write_text("# Over\n\n[Start](index.md)\n", encoding="utf-8")
    config = folder / "mkdocs.yml"
    overrides = (ROOT / "overrides").as_posix()
    config.write_text(_CONFIG.format(site_url=site_url or '""', overrides=overrides), encoding="utf-8")
    return config


def use(monkeypatch: pytest.MonkeyPatch, site: Site | None = None, found: tuple[Problem, ...] = ()) -> None:
    """Let the plugin read the tests' library, with these problems, and render the tests' site."""

    def load(_: Path, problems: Problems, site_url: str | None, *__: object, **___: object) -> Library:
        problems.extend(found)
        return libraries.library(site_url)

    for module in (plugin, publishing):
        monkeypatch.setattr(module, "load", load)
        monkeypatch.setattr(module, "build", lambda library, problems: site or libraries.site())
    monkeypatch.setattr(publishing, "KEEPS", False)


@contextmanager
def started(
    config_file: Path, *, strict: bool = True, command: Literal["build", "serve"] = "build"
) -> Iterator[ConsultationsPlugin]:
    """Build a project as `mkdocs build` does; gives its plugin."""
    config = load_config(str(config_file), strict=strict)
    config.plugins.on_startup(command=command, dirty=False)
    made = config.plugins["consultations"]
    assert isinstance(made, ConsultationsPlugin)
    try:
        mkdocs_build.build(config)
        yield made
    finally:
        config.plugins.on_shutdown()
