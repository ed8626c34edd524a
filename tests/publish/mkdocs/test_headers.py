"""What hosts must send is strict, and the same for all that is made from it."""

from pathlib import Path

import pytest

from generator.publish.mkdocs.headers import (
    FOREVER,
    FRESH,
    caching,
    content_policy,
    headers,
    is_compressible,
    media_type,
)
from generator.read import READERS


def test_the_policy_allows_the_site_s_own_files_and_the_search_engine_and_nothing_else() -> None:
    policy = dict(directive.split(" ", 1) for directive in content_policy().split("; "))
    assert policy.pop("default-src") == "'self'"
    assert policy.pop("script-src") == "'self' 'wasm-unsafe-eval'"
    assert set(policy.values()) == {"'none'", "'self'"}


def test_a_page_says_the_same_but_for_what_only_a_header_may_say() -> None:
    assert content_policy() == f"{content_policy(in_page=True)}; frame-ancestors 'none'"
    assert headers()["Content-Security-Policy"] == content_policy()


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("assets/stylesheets/site.0123456789.css", FOREVER),
        ("pagefind/fragment/nl_0123456.pf_fragment", FOREVER),
        ("pagefind/pagefind.nl_0123456789.pf_meta", FOREVER),
        ("pagefind/2024-2/index/nl_0123456.pf_index", FOREVER),
        ("pagefind/jaren.json", FRESH),
        ("pagefind/2014/woorden.json", FRESH),
        ("pagefind/pagefind.js", FRESH),
        ("pagefind/pagefind-entry.json", FRESH),
        ("", FRESH),
        ("overleggen/assets/index.html", FRESH),
    ],
)
def test_only_what_has_a_hash_in_its_name_is_kept_for_ever(path: str, kept: str) -> None:
    assert caching(path) == kept
    assert caching(path, 404) == FRESH


@pytest.mark.parametrize("suffix", [".doc", ".docx", ".odt", ".pdf", ".txt"])
def test_every_document_that_is_published_as_it_came_has_a_type(suffix: str) -> None:
    assert suffix in READERS
    assert media_type(f"overleggen/x/bron{suffix}") != media_type("x.unknown")


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile", ".htaccess"])
@pytest.mark.parametrize("suffix", [".doc", ".docx", ".odt"])
def test_a_host_takes_the_types_of_documents_from_its_configuration_and_not_from_the_machine(
    name: str, suffix: str
) -> None:
    text = (Path(__file__).parents[3] / "hosting" / name).read_text(encoding="utf-8")
    assert media_type(f"bron{suffix}") in text


def test_types_do_not_follow_the_machine_and_text_is_compressed() -> None:
    assert media_type("a/index.html") == "text/html; charset=utf-8"
    assert media_type("pagefind/wasm.nl.pagefind") == "application/octet-stream"
    assert [name for name in ("a.html", "a.js", "a.woff2", "a.pf_meta", "a.zip") if is_compressible(name)] == [
        "a.html",
        "a.js",
    ]
