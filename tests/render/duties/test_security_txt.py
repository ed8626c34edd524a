"""security.txt by RFC 9116."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from generator.model.publisher import Publisher, PublisherFile
from generator.problems import Place
from generator.render import archive_of
from generator.render.duties.security_txt import security_files
from tests.render.documents import knowledge, library

SAID = {
    "contact": ["mailto:lek@overleg.example", "tel:+31-70-1234567"],
    "expires": "2027-06-30",
    "policy": "https://overleg.example/beleid",
    "languages": ["nl", "en"],
}
# Section 5: fields, each on a line of its own.
_FIELD = re.compile(r"(?P<name>[A-Za-z-]+): (?P<value>\S.*)")


def fields(site_url: str | None, **said: object) -> list[tuple[str, str]]:
    publisher = Publisher.model_validate({"name": "Oost", "security": {**SAID, **said}})
    known = knowledge().model_copy(update={"publisher": PublisherFile(publisher, Place("publisher.yml"))})
    (file,) = security_files(archive_of(library(known=known, site_url=site_url)))
    assert file.path == ".well-known/security.txt"
    text = file.attachment().data.decode("utf-8")
    assert text.endswith("\n")
    found = [_FIELD.fullmatch(line) for line in text.splitlines()]
    return [(each["name"], each["value"]) for each in found if each]


def test_it_has_what_the_standard_asks() -> None:
    found = fields("https://overleg.example/")
    names = [name for name, _ in found]
    assert [value for name, value in found if name == "Contact"] == SAID["contact"]
    assert names.count("Expires") == names.count("Preferred-Languages") == 1
    assert datetime.fromisoformat(dict(found)["Expires"]).isoformat() == "2027-06-30T23:59:59+00:00"
    assert dict(found)["Preferred-Languages"] == "nl, en"
    assert dict(found)["Policy"] == "https://overleg.example/beleid"
    assert dict(found)["Canonical"] == "https://overleg.example/.well-known/security.txt"


@pytest.mark.parametrize("site_url", [None, "http://overleg.example/", "https://overleg.example/archief/"])
def test_it_does_not_call_another_place_its_own(site_url: str | None) -> None:
    assert "Canonical" not in dict(fields(site_url))


def test_without_a_contact_there_is_none() -> None:
    assert list(security_files(archive_of(library()))) == []
