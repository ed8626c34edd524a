"""Checks that published addresses hold in a new version of a document: none leads to other words in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.knowledge.consultation_yml.addresses import shortened
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.versions_yml.ids import Kept, kept_ids
from generator.knowledge.versions_yml.passages import Passages
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import Message, say
from generator.model.consultation import Consultation
from generator.model.identifiers import LOOSE
from generator.problems import Code, Problems

_PATH = "ids"
_KINDS = frozenset({"vraag", "antwoord", LOOSE, "voetnoot"})


def check_ids(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report ids that the document gives to nothing, and ids that two passages would have."""
    passages = Passages(consultation)
    held = Counter(turn.id for turn in passages.turns)
    held.update(list(passages.notes))
    held.update(anchor for each in passages.paragraphs.values() for anchor in each)
    for plain, published in file.sidecar.ids.items():
        place = file.places.key((_PATH, plain))
        if _kind(published) != _kind(plain) or _kind(plain) not in _KINDS:
            message = say("‘{plain}’ and ‘{published}’ are no two ids of one kind", plain=plain, published=published)
            advice = say("both begin with vraag-, antwoord-, alinea- or voetnoot-")
            problems.report(Code.INVALID_VALUE, place, message, advice, published)
        elif not held[published]:
            message = say(
                "the numbers of the document give no ‘{plain}’, so nothing gets the id ‘{published}’",
                plain=plain,
                published=published,
            )
            problems.report(Code.UNKNOWN_EXCHANGE, place, message, did_you_mean(plain, sorted(held)), plain)
    for identity in sorted(each for each, count in held.items() if count > 1):
        message = say("two passages would have the id ‘{identity}’", identity=identity)
        problems.report(
            Code.ADDRESS_MOVED, file.places.key((_PATH,)), message, say("give one of them another id"), identity
        )


def check_kept(
    file: SidecarFile, earlier: Sequence[Consultation], consultation: Consultation, version: int, problems: Problems
) -> None:
    """Report passages of `earlier` versions whose address now leads to other words, or that now have another one."""
    if not earlier:
        return
    found = kept_ids(earlier, consultation, version)
    words = Passages(consultation).words_at
    before = {identity: text for each in earlier for identity, text in Passages(each).words_at.items()}
    decided = frozenset(file.sidecar.ids.values())
    place = file.places.key((_PATH,))
    for kept in found.kept:
        if kept.is_sure and kept.id != kept.plain:
            message, advice = _moved(kept, before[kept.id])
            problems.report(Code.ADDRESS_MOVED, place, message, advice, kept.id)
    for plain in found.ids:
        if plain not in before or plain in decided or found.ids[plain] not in found.new:
            continue
        message = say(
            "‘{plain}’ was published for ‘{words}’ but would now lead to ‘{other_words}’",
            plain=plain,
            words=_begin(before[plain]),
            other_words=_begin(words[plain]),
        )
        advice = say(
            "give the new words an id of their own below ids: {plain}: {new}; or, if they are the "
            "same passage in other words: {plain}: {plain}",
            plain=plain,
            new=found.ids[plain],
        )
        problems.report(Code.ADDRESS_MOVED, place, message, advice, plain)


def _moved(kept: Kept, before: str) -> tuple[Message, Message]:
    """That words have another address now, and how they keep their own."""
    message = say(
        "‘{address}’ was published for ‘{words}’, which now stands at ‘{now}’",
        address=kept.id,
        words=_begin(before),
        now=kept.plain,
    )
    way_out = say(
        "write below ids: so that these words keep their address: {now}: {address}", now=kept.plain, address=kept.id
    )
    return message, way_out


def _kind(identity: str) -> str:
    return identity.partition("-")[0]


def _begin(text: str) -> str:
    return shortened(" ".join(text.split()))
