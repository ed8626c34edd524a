"""Which sentences are worth comparing with others, and by which words."""

from __future__ import annotations

import pytest

from generator.grammar.same_words.sentences import quoted_sentences, sentence, sentences


@pytest.mark.parametrize(
    "text",
    [
        "De gemeenten krijgen volgend jaar extra geld voor het onderhoud van bruggen.",
        "Een proef met elektrische veerboten begint in de haven van Terneuzen.",
        "de vergoeding van reiskosten voor vrijwilligers wordt door de provincie betaald;",
    ],
)
def test_a_sentence_about_something_is_compared(text: str) -> None:
    assert sentence(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "De bruggen zijn oud.",
        "Voor het antwoord op deze vraag verwijs ik u naar het antwoord op vraag 12.",
        "Ik verwijs u naar de brief die ik eerder aan de Tweede Kamer heb gestuurd.",
        "De regering dankt de leden van de fractie voor hun vragen en hun inbreng.",
        "Ja, ik heb kennisgenomen van het bericht en ben hiermee bekend.",
        "Hierbij stuur ik u, mede namens de staatssecretaris, de antwoorden op de vragen van de leden.",
        "Deelt u de mening dat gemeenten te weinig geld krijgen voor het onderhoud van bruggen?",
    ],
)
def test_what_is_short_or_courteous_or_repeats_a_question_is_not(text: str) -> None:
    assert sentence(text) is None


def test_signs_capitals_and_the_sign_of_a_note_make_no_difference() -> None:
    plain = sentence("De gemeente betaalt het onderhoud van vijf bruggen over de rivier.")
    other = sentence("de gemeente betaalt – het onderhoud – van vijf bruggen over de rivier.12")
    assert plain is not None
    assert other is not None
    assert plain.words == other.words


def test_numbers_keep_their_separators_and_hyphenated_words_are_one() -> None:
    found = sentence("De NAVO-norm van 2,5% kost Nederland per jaar € 1.500 miljoen aan uitgaven.")
    assert found is not None
    assert {"navo-norm", "2,5", "%", "€", "1.500"} <= set(found.words)


def test_each_sentence_of_a_text_has_its_span() -> None:
    first, last = "Ja.", "De gemeenten krijgen volgend jaar extra geld voor het onderhoud van bruggen."
    text = f"{first} {last}"
    assert [text[span.start : span.end] for span, _ in sentences(text)] == [last]


def test_what_is_quoted_is_found_within_its_marks() -> None:
    inner = "De gemeenten krijgen volgend jaar extra geld voor het onderhoud van bruggen."
    text = f"Klopt het dat u schreef: «Ja. {inner}»? En «Nee»?"
    assert [text[span.start : span.end] for span, _ in quoted_sentences(text)] == [inner]
    assert list(quoted_sentences(inner)) == []


def test_the_number_of_a_sentence_follows_from_its_words() -> None:
    one, other = (
        sentence("De brug over de rivier wordt volgend jaar geverfd."),
        sentence("De brug over de rivier wordt dit jaar geverfd."),
    )
    again = sentence("de brug, over de rivier, wordt volgend jaar geverfd")
    assert one is not None
    assert other is not None
    assert again is not None
    assert one.number == again.number == 2743175116195974366
    assert one.number != other.number


def test_spans_are_those_of_the_words_as_written() -> None:
    text = "De İzmir-brug over de rivier krijgt volgend jaar 2,5 ton verf.7"
    found = sentence(text)
    assert found is not None
    assert [text[span.start : span.end] for span in found.spans][:2] == ["De", "İzmir-brug"]
    assert len(found.spans) == len(found.words)
