from pathlib import Path

import pytest
import yaml
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.publish.mkdocs.page_source import page_source
from generator.publish.tree import TreeRefusedError, write_tree
from tests.publish.libraries import site
from tests.publish.projects import ROOT, make_project


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    return load_config(str(make_project(tmp_path / "project")))


@pytest.fixture
def tree(config: MkDocsConfig, tmp_path: Path) -> Path:
    write_tree(site(), tmp_path / "tree", config)
    return tmp_path / "tree"


def test_the_tree_holds_generated_pages_hand_written_pages_and_published_files(tree: Path) -> None:
    for page in site().pages:
        assert (tree / "docs" / page.file).read_text(encoding="utf-8") == page_source(page)
    assert (tree / "docs" / "over.md").read_text(encoding="utf-8").startswith("# Over")
    (attachment,) = site().attachments
    assert (tree / "docs" / attachment.path).read_bytes() == attachment.data


def test_its_configuration_needs_nothing_of_ours(tree: Path) -> None:
    settings = yaml.safe_load((tree / "mkdocs.yml").read_text(encoding="utf-8"))
    assert "plugins" not in settings
    assert settings["theme"] == {"name": "material", "language": "nl", "font": False}
    assert settings["site_url"] == "https://overleg.example/sub/"
    assert {"attr_list", "md_in_html", "def_list", "tables"} <= {str(name) for name in settings["markdown_extensions"]}
    assert settings["nav"] == [{"Home": "index.md"}, {"Over": "over.md"}]


def test_our_style_sheets_come_along_with_their_fonts(tree: Path) -> None:
    settings = yaml.safe_load((tree / "mkdocs.yml").read_text(encoding="utf-8"))
    sheets = settings["extra_css"]
    assert {Path(sheet).name for sheet in sheets} == {"site.css", "gathering.css"}
    for sheet in sheets:
        assert (tree / "docs" / sheet).read_bytes() == (ROOT / "overrides" / sheet).read_bytes()
    assert list((tree / "docs").rglob("*.woff2"))


def test_writing_again_replaces_the_tree_and_drops_what_is_gone(config: MkDocsConfig, tree: Path) -> None:
    Path(config.docs_dir, "over.md").unlink()
    (tree / "site").mkdir()
    (tree / "site" / "index.html").touch()
    count = write_tree(site(), tree, config)
    assert not (tree / "docs" / "over.md").exists()
    assert not (tree / "site").exists()
    assert count == sum(1 for path in tree.rglob("*") if path.is_file()) - 1


def test_an_empty_folder_may_be_written_to(config: MkDocsConfig, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write_tree(site(), tmp_path / "empty", config)
    assert (tmp_path / "empty" / "mkdocs.yml").is_file()


def test_a_folder_with_files_of_others_is_refused_and_left_alone(config: MkDocsConfig, tree: Path) -> None:
    (tree / "docs" / "own.md").write_text("own", encoding="utf-8")
    with pytest.raises(TreeRefusedError, match=r"own\.md was not written by"):
        write_tree(site(), tree, config)
    assert (tree / "docs" / "own.md").read_text(encoding="utf-8") == "own"


def test_a_page_that_was_changed_since_is_refused_and_left_alone(config: MkDocsConfig, tree: Path) -> None:
    (tree / "docs" / "index.md").write_text("changed", encoding="utf-8")
    with pytest.raises(TreeRefusedError, match=r"index\.md was changed since it was written"):
        write_tree(site(), tree, config)
    assert (tree / "docs" / "index.md").read_text(encoding="utf-8") == "changed"


def test_a_file_in_place_of_the_folder_is_refused(config: MkDocsConfig, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TreeRefusedError, match="is a file"):
        write_tree(site(), tmp_path / "file", config)


def test_nothing_half_written_stays_beside_the_tree(tree: Path) -> None:
    assert {path.name for path in tree.parent.iterdir()} == {"project", "tree"}
