"""Pages that do not go through MkDocs come out as if they did, to the byte."""

from pathlib import Path

import pytest

from tests.publish.two_ways import are_rendered, make, same_both_ways


@pytest.mark.parametrize("site_url", ["https://overleg.example/sub/", ""])
def test_a_site_is_the_same_with_and_without_mkdocs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "generator.publish")
    files = same_both_ways(make(tmp_path / "project", monkeypatch, site_url))
    assert ("sitemap.xml" in files) == bool(site_url)
    assert not are_rendered(caplog)
    assert "assets/javascripts/notes" in files["overleggen/navo-mei/vvd/index.html"].decode()
    assert '<nav class="toc"' in files["themas/defensie/index.html"].decode()
