"""What no server here can show: the file for static hosts, encryption, and that each file is explained."""

import re
from pathlib import Path, PurePosixPath

import pytest

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.publish.mkdocs.fingerprints import fingerprinted
from generator.publish.mkdocs.headers import FOR_ALL, FOREVER, OVER_TLS, caching, headers, media_type
from tests.hosting.servers import HOSTING, header_rules

AKOMA_NTOSO = "/overleggen/:id/overleg.akn.xml"
STATIC = header_rules((HOSTING / "_headers").read_text(encoding="utf-8"))


def test_static_hosts_send_the_same_headers_with_everything() -> None:
    assert STATIC["/*"] == headers() | OVER_TLS


def test_static_hosts_send_no_header_twice() -> None:
    """They join the values of all patterns that fit."""
    for pattern, sent in STATIC.items():
        assert pattern == "/*" or not sent.keys() & STATIC["/*"].keys()


FOR_OTHERS = {pattern for pattern, sent in STATIC.items() if "Access-Control-Allow-Origin" in sent}


def test_static_hosts_let_others_read_files_of_data_and_keep_them_as_all_else() -> None:
    """That of the resource policy would be joined with the one for all."""
    assert {pattern: STATIC[pattern] for pattern in FOR_OTHERS - {AKOMA_NTOSO}} == {
        pattern: {"Access-Control-Allow-Origin": FOR_ALL["Access-Control-Allow-Origin"]}
        for pattern in (
            "/data/*",
            *(f"/overleggen/:id/{name}" for name in ("overleg.json", "annotaties.jsonld", "tekst.txt")),
        )
    }


@pytest.mark.parametrize("pattern", sorted(STATIC.keys() - {"/*"} - FOR_OTHERS))
def test_static_hosts_keep_for_ever_only_what_never_changes(pattern: str) -> None:
    kinds = {"fragment": ".pf_fragment", "index": ".pf_index", "filter": ".pf_filter"}
    example = pattern.strip("/").replace("*", "x") + kinds.get(PurePosixPath(pattern).parent.name, ".css")
    assert STATIC[pattern] == {"Cache-Control": caching(example)}


def test_static_hosts_name_the_type_that_the_last_ending_of_a_file_does_not_say() -> None:
    path = AKOMA_NTOSO.replace(":id", "mei").strip("/")
    assert path == akoma_ntoso_path("mei")
    assert STATIC[AKOMA_NTOSO] == {
        "Content-Type": media_type(path),
        "Access-Control-Allow-Origin": FOR_ALL["Access-Control-Allow-Origin"],
    }
    assert media_type("sitemap.xml") == "application/xml"


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile", ".htaccess", "_headers"])
def test_every_configuration_asks_for_encryption_and_is_explained(name: str) -> None:
    text = (HOSTING / name).read_text(encoding="utf-8")
    (header, value) = next(iter(OVER_TLS.items()))
    assert header in text
    assert value in text
    assert name in (HOSTING / "README.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_what_hosts_keep_for_ever_has_a_hash_in_its_name(built_site: Path) -> None:
    """The licence of the fonts alone has none: nobody needs the newest."""
    files = [path.relative_to(built_site).as_posix() for path in built_site.rglob("*") if path.is_file()]
    kept = [file for file in files if caching(file) == FOREVER]
    assert len(kept) > 50
    unhashed = [file for file in kept if not re.search(r"[._][0-9a-f]{7,10}\.\w+$", file)]
    assert unhashed == ["assets/fonts/OFL.txt"]
    for asset in (file for file in kept if file.startswith("assets/") and file not in unhashed):
        plain = re.sub(r"\.[0-9a-f]{10}(\.\w+)$", r"\1", asset)
        assert fingerprinted(plain, (built_site / asset).read_bytes()) == asset
