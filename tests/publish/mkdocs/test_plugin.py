import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.messages.message import words
from generator.model.library import Attachment, Page, Site
from generator.problems import Code, Place, Problem, Problems
from generator.publish.mkdocs import plugin as plugin_module
from generator.publish.outcome.report import SET_SITE_URL
from generator.publish.search.pagefind import SearchIndexError
from generator.verify.reproducible import reproducible_problems
from tests.publish import libraries
from tests.publish.projects import make_project, started, use

pytestmark = pytest.mark.slow


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    use(monkeypatch)
    return make_project(tmp_path / "project")


def _published(project: Path) -> Path:
    """Publish a first good site; a later failure must leave it alone."""
    with started(project):
        pass
    site = project.parent / "site"
    (site / "mark.txt").write_text("last good", encoding="utf-8")
    return site


def names_in(folder: Path) -> list[str]:
    """What a build left in the folder of a project, besides what it keeps for the next."""
    return sorted(path.name for path in folder.iterdir() if path.name != ".cache")


def _is_untouched(site: Path) -> bool:
    alone = names_in(site.parent) == ["content", "mkdocs.yml", "site"]
    return alone and (site / "mark.txt").read_text(encoding="utf-8") == "last good"


def _with(*pages: Page) -> Site:
    kept = [page for page in libraries.site().pages if page.path not in {new.path for new in pages}]
    return Site((*kept, *pages), libraries.site().attachments)


def test_a_build_publishes_pages_files_and_search_and_counts_the_words(project: Path) -> None:
    with started(project) as plugin:
        assert plugin.witnessed is not None
        assert (plugin.witnessed.words, plugin.witnessed.on_page) == (42, 40)
    site = project.parent / "site"
    assert (site / "over" / "index.html").is_file()
    assert (site / "pagefind" / "pagefind.js").is_file()
    for page in libraries.site().pages:
        assert (site / page.path / "index.html").is_file()
    for attachment in libraries.site().attachments:
        assert (site / attachment.path).read_bytes() == attachment.data
    assert names_in(project.parent) == ["content", "mkdocs.yml", "site"]


def test_a_page_has_its_title_and_description(project: Path) -> None:
    with started(project):
        html = (project.parent / "site" / "overleggen" / "navo-mei" / "volledige-tekst" / "index.html").read_text(
            "utf-8"
        )
    assert "<title>Volledige tekst – Overleg</title>" in html
    assert '<meta name="description" content="De hele tekst">' in html


def test_nothing_of_the_theme_that_no_page_needs_is_published(project: Path) -> None:
    with started(project):
        names = {
            path.relative_to(project.parent / "site").as_posix() for path in project.parent.joinpath("site").rglob("*")
        }
    assert not {name for name in names if name.endswith((".map", ".gz")) or "lunr" in name or "bundle" in name}
    assert [name for name in names if name.startswith("assets/stylesheets/site.")]


def test_no_file_shows_the_day_of_the_build(project: Path) -> None:
    with started(project):
        texts = [path.read_bytes() for path in project.parent.joinpath("site").rglob("*") if path.is_file()]
    today = datetime.now(UTC).date().isoformat().encode()
    assert not any(today in text for text in texts)


def test_two_builds_in_two_folders_are_the_same(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = make_project(tmp_path / "another folder" / "deep")
    monkeypatch.setattr("mkdocs.utils.get_build_datetime", lambda: datetime(1999, 1, 1, tzinfo=UTC))
    with started(project):
        pass
    monkeypatch.setattr("mkdocs.utils.get_build_datetime", lambda: datetime(2099, 12, 31, tzinfo=UTC))
    with started(other):
        pass
    problems = Problems()
    assert reproducible_problems(project.parent / "site", other.parent / "site", problems) > 20
    assert not list(problems)


def test_without_an_address_there_is_a_doubt_no_sitemap_and_no_canonical_address(tmp_path: Path, project: Path) -> None:
    with started(make_project(tmp_path / "unset", site_url="")) as plugin:
        assert [problem.code for problem in plugin.problems] == [Code.NO_SITE_URL]
    site = tmp_path / "unset" / "site"
    assert not (site / "sitemap.xml").exists()
    assert "canonical" not in (site / "index.html").read_text(encoding="utf-8")


def test_with_an_address_there_is_a_sitemap_below_it(project: Path) -> None:
    with started(project) as plugin:
        assert not list(plugin.problems)
    sitemap = (project.parent / "site" / "sitemap.xml").read_text(encoding="utf-8")
    assert "https://overleg.example/sub/overleggen/navo-mei/volledige-tekst/" in sitemap


def test_all_problems_of_the_content_are_reported_at_once_and_nothing_is_touched(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = _published(project)
    found = (
        Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),
        Problem(Code.MISSING_FILE, Place("content/factions.yml"), words("is not there")),
    )
    use(monkeypatch, found=found)
    with pytest.raises(Abort) as stopped, started(project):
        pass
    assert str(stopped.value).splitlines() == [
        "content/factions.yml:1:1: [MISSING-FILE] is not there",
        "content/glossary.yml:3:5: [YAML-SYNTAX] a tab",
        "",
        "2 problems; nothing was published.",
    ]
    assert _is_untouched(site)


def test_a_lost_word_stops_the_build_and_leaves_the_last_good_site(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = _published(project)
    text = libraries.full_text(libraries.WORDS[:-1])
    use(monkeypatch, _with(Page("overleggen/navo-mei/volledige-tekst/", "Volledige tekst", text)))
    with pytest.raises(Abort, match=r"navo-mei/source\.txt:9:1: \[TEXT-CHANGED\]"), started(project):
        pass
    assert _is_untouched(site)


def test_a_warning_of_mkdocs_in_strict_mode_leaves_the_last_good_site(project: Path) -> None:
    site = _published(project)
    (project.parent / "content" / "pages" / "over.md").write_text("# Over\n\n[x](nowhere.md)\n", encoding="utf-8")
    with pytest.raises(Abort, match="1 warnings in strict mode"), started(project):
        pass
    assert _is_untouched(site)


def test_a_link_that_mkdocs_does_not_see_is_found_by_the_witness(project: Path) -> None:
    site = _published(project)
    page = '# Over\n\n<p><a href="../nowhere/">x</a></p>\n'
    (project.parent / "content" / "pages" / "over.md").write_text(page, encoding="utf-8")
    with pytest.raises(Abort, match=r"over/index\.html:\d+:\d+: \[BROKEN-LINK\] '\.\./nowhere/'"), started(project):
        pass
    assert _is_untouched(site)


def test_an_index_that_cannot_be_made_leaves_the_last_good_site(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise SearchIndexError(words("Pagefind is not there"))

    site = _published(project)
    monkeypatch.setattr(plugin_module, "write_search", fail)
    with pytest.raises(Abort, match="Pagefind is not there"), started(project):
        pass
    assert _is_untouched(site)


def test_when_the_new_site_cannot_take_its_place_the_build_says_so(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise PermissionError("in use")

    site = _published(project)
    monkeypatch.setattr("generator.publish.disk.staging.Staging.publish", fail)
    with pytest.raises(Abort, match=r"could not take the place of .*PermissionError"), started(project):
        pass
    assert _is_untouched(site)


def test_a_hand_written_page_at_the_address_of_a_generated_one_is_an_error(project: Path) -> None:
    page = project.parent / "content" / "pages" / "begrippen" / "index.md"
    page.parent.mkdir()
    page.write_text("# Begrippen\n", encoding="utf-8")
    with (
        pytest.raises(Abort, match=r"\[DUPLICATE-ID\] the site makes a page of its own at begrippen/index\.md"),
        started(project),
    ):
        pass


def test_a_partial_build_is_refused(project: Path) -> None:
    config = load_config(str(project))
    with pytest.raises(Abort, match="leave out --dirty"):
        config.plugins.on_startup(command="build", dirty=True)


def test_doubts_are_counted_and_do_not_disturb_strict_mode(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    use(monkeypatch, found=(Problem(Code.NO_ANSWER, Place("a.txt", 1, 1), words("no answer")),))
    with caplog.at_level(logging.INFO), started(project):
        pass
    assert "generator: 1 doubt: `generator check` lists all" in caplog.text
    assert (project.parent / "site" / "index.html").is_file()


def test_a_build_without_an_address_says_so_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    use(monkeypatch)
    with caplog.at_level(logging.INFO), started(make_project(tmp_path / "unset", site_url="")):
        pass
    assert f"[NO-SITE-URL] {Code.NO_SITE_URL.meaning}; {SET_SITE_URL}" in caplog.text


def test_a_preview_is_built_where_mkdocs_serves_it_from(project: Path) -> None:
    with started(project, command="serve") as plugin:
        assert plugin.witnessed is None
    assert (project.parent / "site" / "pagefind" / "pagefind.js").is_file()
    assert not (project.parent / ".site-building").exists()


def test_a_second_preview_comes_out_like_a_first(project: Path, tmp_path: Path) -> None:
    other = make_project(tmp_path / "other")
    for config in (project, project, other):
        with started(config, command="serve"):
            pass
    problems = Problems()
    reproducible_problems(project.parent / "site", other.parent / "site", problems)
    assert not list(problems)


def test_a_preview_continues_with_the_last_good_content_and_shows_what_is_wrong(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    config = load_config(str(project), strict=True)
    config.plugins.on_startup(command="serve", dirty=False)
    mkdocs_build.build(config)
    use(monkeypatch, found=(Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),))
    mkdocs_build.build(load_config(str(project), strict=False))
    assert "content/glossary.yml:3:5: [YAML-SYNTAX] a tab" in caplog.text
    assert "The preview shows the content as it was before these errors." in caplog.text
    assert (project.parent / "site" / "begrippen" / "index.html").is_file()


def test_a_preview_that_never_was_good_does_not_start(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, found=(Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),))
    with pytest.raises(Abort, match=r"content/glossary\.yml:3:5"), started(project, command="serve"):
        pass


def test_a_preview_follows_content_templates_and_overrides(project: Path) -> None:
    watched: list[str] = []

    class Server(LiveReloadServer):
        def __init__(self) -> None:
            pass

        def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
            watched.append(path)

    config = load_config(str(project))
    config.plugins.on_serve(Server(), config=config, builder=lambda: None)
    assert [Path(path).name for path in watched] == ["content", "templates", "overrides"]


def test_an_attachment_is_published_byte_for_byte(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytes(range(256))
    use(monkeypatch, Site(libraries.site().pages, (*libraries.site().attachments, Attachment("a/bron.pdf", data))))
    with started(project):
        pass
    assert (project.parent / "site" / "a" / "bron.pdf").read_bytes() == data
