"""E-mail addresses in folded text, as programs and as people write them."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.mail_addresses import broken_addresses, mail_addresses, spelled_out

ONE = "j.jansen@minfin.nl"


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in mail_addresses(text)]


@pytest.mark.parametrize(
    "address",
    [
        ONE,
        "J.JANSEN@MINFIN.NL",
        "mailto:j.jansen@minfin.nl",
        "j.jansen @minfin.nl",
        "j.jansen@ minfin.nl",
        "j.jansen @ minfin . nl",
        "j.jansen [at] minfin.nl",
        "j.jansen(at)minfin.nl",
        "j.jansen{at}minfin{dot}nl",
        "j.jansen[apenstaartje]minfin.nl",
        "j.jansen [at] minfin [punt] nl",
        "j.jansen (at) minfin (punt) nl",
        "j.jansen [@] minfin [.] nl",
        "j.jansen at minfin dot nl",
        "j.jansen apenstaartje minfin punt nl",
        "j [punt] jansen [at] minfin [punt] nl",
        "j punt jansen apenstaartje minfin punt nl",
    ],
)
def test_an_address_is_found_whole_and_is_one_in_every_writing(address: str) -> None:
    assert found(f"Mail naar {address}, dan komt het goed.") == [address]
    assert spelled_out(address) == ONE


@pytest.mark.parametrize(
    "address", ["a_b+c@x.eu", "info@min-vws.rijksoverheid.nl", "kéés.bölk@ministerië.nl", "info@xn--minister-q2a.nl"]
)
def test_addresses_of_every_alphabet_are_found(address: str) -> None:
    assert found(address) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "www.rijksoverheid.nl",
        "@minfin",
        "j.jansen@",
        "3 @ 4",
        "Kijk at home",
        "meer dan 5 at random",
        "aan het eind. Dan",
        "dit [at] dat",
        "punt 5 van de nota",
    ],
)
def test_text_that_only_looks_like_an_address_is_not_found(text: str) -> None:
    assert found(text) == []


def test_two_addresses_in_a_sentence_are_two() -> None:
    assert found("Zie a.b@c.nl of d@e.eu.") == ["a.b@c.nl", "d@e.eu"]


@pytest.mark.parametrize(
    "text",
    [
        "j.jansen@\nminfin.nl",
        "j.jansen\n@minfin.nl",
        "j.van-\njansen@minfin.nl",
        "j.jansen@min.\nminfin.nl",
        "E: j.jansen@\nminfin.nl",
    ],
)
def test_an_address_alone_on_two_lines_is_found(text: str) -> None:
    [span] = broken_addresses(text)
    assert text[span.start : span.end] == text.removeprefix("E: ")


def test_an_address_within_sentences_continues_nowhere() -> None:
    assert list(broken_addresses("Mail j.jansen@\nminfin.nl nu.")) == []
