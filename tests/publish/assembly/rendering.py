"""Pages as MkDocs renders them with some templates, without a project on disk."""

from collections.abc import Callable
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig

from generator.model.library import Page
from generator.publish.assembly.converted import Converted
from generator.publish.mkdocs.listed_pages import ListedPage, ListedPages


def settings(site_url: str) -> MkDocsConfig:
    """Settings that need no files."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "Overleg & meer", "site_url": site_url, "site_dir": "/site"})
    config.plugins = None  # type: ignore[assignment]  # no template of these tests asks for them
    config.use_directory_urls = True
    return config


def _markdown(page: Page) -> str:
    return page.markdown


def rendered_by(environment: Environment, site_url: str) -> tuple[dict[str, Any], Callable[[Page, Converted], bytes]]:
    """What templates get for every page, and the function that renders one as MkDocs does."""
    config = settings(site_url)
    pages = ListedPages([], lambda _: ListedPage(config, Page("", "", ""), lambda _: Converted("", ()), "", _markdown))
    context = {"config": config, "pages": pages, "extra_css": [], "extra_javascript": [], "nav": []}

    def render(page: Page, converted: Converted) -> bytes:
        listed = ListedPage(config, page, lambda _: converted, "2025-05-12", _markdown)
        listed.active = True
        base = "/".join([".."] * page.path.count("/"))
        given = {**context, "page": listed, "base_url": base}
        return environment.get_template("main.html").render(given).encode("utf-8", errors="xmlcharrefreplace")

    return context, render
