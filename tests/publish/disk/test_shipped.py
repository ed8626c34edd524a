"""The theme that comes with the program: where it lies, and how a project has it."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.publish.disk.shipped import content_folder, is_installed, lay_theme, own_folders, theme_folder

ROOT = Path(__file__).resolve().parents[3]


def project(folder: Path, theme: str) -> MkDocsConfig:
    (folder / "content" / "pages").mkdir(parents=True)
    text = f"site_name: Proef\ndocs_dir: content/pages\ntheme: {theme}\n"
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return load_config(str(folder / "mkdocs.yml"))


def test_the_repository_holds_them_under_their_own_names() -> None:
    assert (theme_folder(), content_folder()) == (ROOT / "overrides", ROOT / "content")
    assert not is_installed()


def test_an_installed_package_holds_them_within(tmp_path: Path) -> None:
    package = tmp_path / "generator"
    for name in ("_theme", "_content"):
        (package / name).mkdir(parents=True)
    assert (theme_folder(package), content_folder(package)) == (package / "_theme", package / "_content")
    assert is_installed(package)


def test_a_project_without_templates_of_its_own_has_ours_before_those_of_the_theme(tmp_path: Path) -> None:
    config = lay_theme(project(tmp_path, "material"))
    assert config.theme.dirs[0] == str(theme_folder())
    assert own_folders(config) == [theme_folder()]


def test_templates_of_a_project_go_before_ours(tmp_path: Path) -> None:
    (tmp_path / "eigen").mkdir()
    config = lay_theme(project(tmp_path, "{name: material, custom_dir: eigen}"))
    assert config.theme.dirs[:2] == [str(tmp_path / "eigen"), str(theme_folder())]
    assert own_folders(config) == [tmp_path / "eigen", theme_folder()]


def test_to_lay_the_theme_twice_changes_nothing(tmp_path: Path) -> None:
    config = lay_theme(project(tmp_path, "material"))
    before = list(config.theme.dirs)
    assert lay_theme(config).theme.dirs == before


@pytest.mark.parametrize("theme", ["mkdocs", f'{{name: material, custom_dir: "{ROOT / "overrides"}"}}'])
def test_another_theme_and_a_project_that_has_ours_stay_as_they_are(tmp_path: Path, theme: str) -> None:
    config = project(tmp_path, theme)
    before = list(config.theme.dirs)
    assert lay_theme(config).theme.dirs == before
    assert len(own_folders(config)) == len(set(own_folders(config)))
