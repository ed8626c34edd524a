"""security.txt: where who finds a leak reports it (RFC 9116)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.model.duty_paths import SECURITY
from generator.model.publisher import Security
from generator.render.summaries.archive import Archive
from generator.render.views.draft import FileDraft


def security_files(archive: Archive) -> Iterator[FileDraft]:
    """The file; none where the publisher says no contact."""
    held = archive.knowledge.publisher
    if held and held.publisher.security:
        yield FileDraft(SECURITY, _written, (held.publisher.security, archive.site_url))


def stands_at_its_place(site_url: str | None) -> bool:
    """Whether the site lies at the root of its host, where alone the file is looked for (section 3)."""
    return bool(site_url) and urlsplit(site_url).path in ("", "/")


def _written(said: Security, site_url: str | None) -> bytes:
    return "".join(f"{name}: {value}\n" for name, value in _fields(said, site_url)).encode()


def _fields(said: Security, site_url: str | None) -> Iterator[tuple[str, str]]:
    yield from (("Contact", each) for each in said.contact)
    yield "Expires", f"{said.expires.isoformat()}T23:59:59Z"
    if said.languages:
        yield "Preferred-Languages", ", ".join(said.languages)
    further = (("Policy", said.policy), ("Encryption", said.encryption), ("Acknowledgments", said.acknowledgments))
    yield from ((name, address) for name, address in further if address)
    if site_url and site_url.startswith("https://") and stands_at_its_place(site_url):
        yield "Canonical", f"{site_url}{SECURITY}"
