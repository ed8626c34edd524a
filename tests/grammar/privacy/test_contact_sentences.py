"""Sentences that send readers to an official."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.contact_sentences import person_sent_to
from generator.grammar.privacy.mail_addresses import mail_addresses
from generator.grammar.privacy.telephones import telephones


def sent_to(text: str) -> str | None:
    [number] = [*telephones(text), *mail_addresses(text)]
    name = person_sent_to(text, number)
    return text[name.start : name.end] if name else None


@pytest.mark.parametrize(
    "text",
    [
        "Voor vragen kunt u contact opnemen met mevrouw J. Jansen (06-12345678).",
        "Neem contact op met mevrouw J. Jansen, tel. 06-12345678.",
        "U kunt zich wenden tot mevrouw J. Jansen via j.jansen@minfin.nl.",
        "Inlichtingen bij mevrouw J. Jansen, telefoonnummer 06-12345678.",
        "Uw contactpersoon is mevrouw J. Jansen (j.jansen@minfin.nl).",
        "Please contact mevrouw J. Jansen at 06-12345678.",
    ],
)
def test_the_name_between_is_found(text: str) -> None:
    assert sent_to(text) == "mevrouw J. Jansen"


@pytest.mark.parametrize(
    "text",
    [
        "Neem contact op met de Nationale ombudsman, 0800 3355.",
        "Ik nam contact op met mevrouw J. Jansen. Het nummer is 06-12345678.",
        "De heer J. Jansen belde 06-12345678.",
        "Neem contact op met Slachtofferhulp (0900-0101).",
    ],
)
def test_other_sentences_send_to_nobody(text: str) -> None:
    assert sent_to(text) is None
