"""publisher.yml: which public body publishes the site; the file may be left out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.knowledge.yaml.file import read_yaml
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.validation import Validator
from generator.messages.message import say
from generator.model.publisher import Publisher, PublisherFile, Status
from generator.problems import Code, Problems

FILE = "publisher.yml"


def load_publisher(path: Path, name: str, problems: Problems) -> PublisherFile | None:
    """What the file says; None without it, and where it is wrong (reported). `name` is its name in messages."""
    file = read_yaml(path, name, problems) if os.path.lexists(path) else None
    if file is None:
        return None
    publisher = Validator(file.places, problems).entry(Publisher, {} if file.data is None else file.data)
    if publisher is None:
        return None
    _check(publisher, file.places, problems)
    return PublisherFile(publisher, file.places.value(("security", "expires")))


def _check(publisher: Publisher, places: Places, problems: Problems) -> None:
    if publisher.diwoo and not publisher.organisation:
        message = say("the index of the Wet open overheid asks who publishes, and ‘organisation’ is missing")
        advice = say("add its identifier in TOOI, from the list of organisations at standaarden.overheid.nl/tooi")
        problems.report(Code.INVALID_VALUE, places.key(("diwoo",)), message, advice)
    statement = publisher.accessibility
    if statement is None:
        return
    at = ("accessibility", "status")
    if statement.status in (Status.A, Status.B) and not statement.evidence:
        message = say(
            "status {status} stands on the report of an audit, and ‘evidence’ is missing", status=statement.status
        )
        problems.report(Code.INVALID_VALUE, places.value(at), message, say("name the address of the report"))
    if statement.status is Status.A and statement.barriers:
        message = say("status A says that all is met, and ‘barriers’ names what is not")
        problems.report(Code.INVALID_VALUE, places.value(at), message, say("say B, or take ‘barriers’ out"))
    if statement.reviewed and statement.reviewed < statement.made:
        message = say("the statement was looked through before it was made")
        problems.report(Code.INVALID_VALUE, places.value(("accessibility", "reviewed")), message)


def check_expiry(held: PublisherFile | None, days: Iterable[date | None], problems: Problems) -> None:
    """Report a security.txt that ended before the newest document of the site: no clock is needed to know that."""
    if held is None or held.publisher.security is None:
        return
    newest = max((day for day in days if day), default=None)
    expires = held.publisher.security.expires
    if newest and expires < newest:
        message = say(
            "security.txt expired on {expires}, and this site has a document of {newest}",
            expires=expires,
            newest=newest,
        )
        advice = say("look whether what it says still holds, and give it a later day")
        problems.report(Code.INVALID_VALUE, held.expires, message, advice)
