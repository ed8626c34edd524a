"""Which ministry a commitment is put to the account of."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts
from generator.model.consultation import FrontMatter, Signatory
from generator.model.text import Span
from generator.render.summaries.summary import Promisers
from generator.render.views.promising_ministries import ministries_in, promisers
from tests.render.documents import consultation, record

SOON = "Ik stuur u de brief."
ANNOUNCED = "p: Antwoord van Minister Jansen (Defensie), mede namens de Minister van VWS (ontvangen 3 mei 2024)."
ASKED = "Ministers van Defensie en van Volksgezondheid, Welzijn en Sport"


def found(*before: str, sentence: str = SOON, signed: str = "", addressee: str | None = ASKED) -> Promisers:
    """The ministries of a sentence that is the only answer of a document with these lines before it."""
    signatories = (Signatory("Jansen", signed),) if signed else ()
    front = FrontMatter(addressee=addressee, signatories=signatories)
    document = consultation(*before, "q1: Wat?", f"a1: {sentence}", front=front)
    block, kind = len(before) + 1, AnnotationKind.COMMITMENT
    made = Annotation(kind, "", block, Span(0, len(sentence)), "vraag-1", commitment=CommitmentFacts("u"))
    kept = record(document, made)
    (commitment,) = [each for exchange in document.exchanges for each in kept.commitments_of(exchange)]
    return promisers(kept, commitment)


def test_without_a_signature_the_line_over_the_answers_tells_who_promises_and_on_whose_behalf() -> None:
    assert found(ANNOUNCED) == Promisers(("Defensie",), ("Volksgezondheid, Welzijn en Sport",))


@pytest.mark.parametrize(
    "line",
    [
        "p: Mede namens de minister van Financiën,",
        "p: Beste leden, mede namens de minister van Financiën schrijf ik u.",
    ],
)
def test_a_signed_letter_is_of_who_signs_also_on_behalf_of_others(line: str) -> None:
    assert found(line, signed="Minister van Defensie") == Promisers(("Defensie",), ("Financiën",))


def test_who_signs_goes_before_the_line_over_the_answers_and_is_not_named_twice() -> None:
    signed = found(ANNOUNCED, signed="minister van Volksgezondheid, Welzijn en Sport")
    assert signed == Promisers(("Volksgezondheid, Welzijn en Sport",))


def test_a_later_line_over_answers_counts_for_what_follows_it() -> None:
    later = "p: Antwoord van Staatssecretaris De Wit (Financiën) (ontvangen 4 mei 2024)"
    assert found(ANNOUNCED, later) == Promisers(("Financiën",))


def test_who_is_only_asked_is_called_so() -> None:
    assert found() == Promisers(("Defensie", "Volksgezondheid, Welzijn en Sport"), is_only_asked=True)
    assert found("p: Antwoord van het kabinet", addressee=None) == Promisers(is_only_asked=True)


def test_a_sentence_that_names_who_promises_is_of_that_office_alone() -> None:
    assert found(ANNOUNCED, sentence="De minister van Financiën zal u informeren.") == Promisers(("Financiën",))
    assert found(ANNOUNCED, sentence="De Algemene Rekenkamer zal u informeren.") == Promisers()


def test_a_question_and_an_answer_never_tell_who_signs() -> None:
    assert found("q2: Schreef u mede namens de minister van Financiën?", signed="Minister van Defensie") == Promisers(
        ("Defensie",)
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("minister van Economische Zaken en Klimaat", ("Economische Zaken en Klimaat",)),
        ("de ministers van BZK en JenV", ("Binnenlandse Zaken en Koninkrijksrelaties", "Justitie en Veiligheid")),
        ("de minister van J&V", ("Justitie en Veiligheid",)),
        (
            "Minister Jansen (VWS), minister van Volksgezondheid, Welzijn en Sport",
            ("Volksgezondheid, Welzijn en Sport",),
        ),
        ("voorzitter van de VWSX", ()),
    ],
)
def test_ministries_are_found_by_their_longest_name_or_abbreviation(text: str, names: tuple[str, ...]) -> None:
    assert ministries_in(text) == names
