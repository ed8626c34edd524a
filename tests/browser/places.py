"""The three places from which a reader opens the site: a domain root, a path of a host, and a folder on disk."""

from pathlib import Path

import pytest

from tests.browser.server import SiteServer

PLACES = ["root", "sub-path", "folder"]


def address(request: pytest.FixtureRequest, place: str, path: str, tail: str = "") -> str:
    """The address of a page (a site path, `/` at its end) at one of the places; `tail` is its query and fragment."""
    if place == "folder":
        bundle: Path = request.getfixturevalue("bundle")
        return (bundle / path / "index.html").as_uri() + tail
    server: SiteServer = request.getfixturevalue("site_server" if place == "root" else "sub_path_server")
    return server.url(path) + tail
