"""What an editor decides overrules every decision of the rules about a document, and changes no word of it."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from generator.model.consultation import Consultation, State
from generator.model.consultation_yml import Sidecar
from generator.problems import Code, Problem
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, texts

HEADING = FACTION_HEADING
ASKING = "De leden van de VVD-fractie vragen hoe het kabinet dit ziet."
ASKING_2 = "Voorts vragen deze leden wanneer de brief komt."
SAYING = "Het kabinet ziet dit als een kans."
SAYING_2 = "De brief komt in mei."


def corrected(*paragraphs: str, **sidecar: Any) -> tuple[Consultation, tuple[Problem, ...]]:  # noqa: ANN401 - YAML
    """A document under the heading of a faction, read with a sidecar."""
    return parsed(document(FRONT, HEADING, *paragraphs), Sidecar.model_validate(sidecar))


def outline(found: Consultation) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each exchange: its id, the paragraphs of its questions, those of its answers."""
    return [
        (e.id, tuple(texts(found, e.question_blocks)), tuple(texts(found, e.answer_blocks))) for e in found.exchanges
    ]


def correction(quote: str, **decided: Any) -> dict[str, Any]:  # noqa: ANN401 - YAML
    """One entry of `corrections`."""
    return {"quote": quote, **decided}


class TestParagraphs:
    """Where paragraphs are cut."""

    def test_a_paragraph_is_split_at_the_words(self) -> None:
        joined = f"{SAYING} {ASKING_2}"
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            joined,
            "2. Antwoord",
            SAYING_2,
            corrections=[correction("Voorts vragen", paragraph="begins")],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), (SAYING_2,))]

    def test_without_the_correction_it_is_one(self) -> None:
        found, _ = corrected(ASKING, "1. Antwoord", f"{SAYING} {ASKING_2}", "2. Antwoord", SAYING_2)
        assert outline(found) != [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), (SAYING_2,))]

    def test_a_label_that_is_split_off_is_a_label(self) -> None:
        found, _ = corrected(
            ASKING, f"{SAYING} 1. Antwoord", SAYING_2, corrections=[correction("1. Antwoord", paragraph="begins")]
        )
        assert outline(found) == [("vraag-1", (ASKING, SAYING), (SAYING_2,))]

    def test_paragraphs_are_joined(self) -> None:
        found, _ = corrected(
            ASKING, "1. Antwoord", SAYING, SAYING_2, corrections=[correction("De brief komt", paragraph="continues")]
        )
        assert outline(found) == [("vraag-1", (ASKING,), (f"{SAYING} {SAYING_2}",))]

    def test_a_joined_paragraph_says_in_its_ledger_that_the_editor_did_it(self) -> None:
        found, _ = corrected(
            ASKING, "1. Antwoord", SAYING, SAYING_2, corrections=[correction("De brief komt", paragraph="continues")]
        )
        assert "the editor joined them" in [repair.reason for block in found.blocks for repair in block.repairs]

    def test_a_sentence_that_the_rules_continue_is_kept_apart(self) -> None:
        apart = ["Het kabinet ziet dit", "als een kans."]
        found, _ = corrected(
            ASKING, "1. Antwoord", *apart, corrections=[correction("als een kans", paragraph="begins")]
        )
        assert outline(found)[0][2] == tuple(apart)
        found, _ = corrected(ASKING, "1. Antwoord", *apart)
        assert outline(found)[0][2] == (SAYING,)

    def test_a_word_at_a_line_end_reads_as_the_editor_writes_it(self) -> None:
        text = "Het kabinet steunt de water-\nschappen hierin."
        found, problems = corrected(ASKING, "1. Antwoord", text, line_ends=["waterschappen"])
        assert outline(found)[0][2] == ("Het kabinet steunt de waterschappen hierin.",)
        assert Code.LINE_HYPHEN not in [problem.code for problem in problems]
        found, problems = corrected(ASKING, "1. Antwoord", text, line_ends=["water-schappen"])
        assert outline(found)[0][2] == ("Het kabinet steunt de water-schappen hierin.",)
        assert Code.LINE_HYPHEN in [problem.code for problem in corrected(ASKING, "1. Antwoord", text)[1]]

    def test_the_words_of_the_source_stay_the_same(self) -> None:
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            f"{SAYING} {ASKING_2}",
            SAYING_2,
            corrections=[
                correction("Voorts vragen", paragraph="begins"),
                correction("De brief komt", paragraph="continues"),
            ],
        )
        words = [word for block in found.blocks for f in block.fragments for word in found.source.slice(f).split()]
        assert words == found.source.text.split()


class TestQuestionsAndAnswers:
    """What asks, what answers, and what does neither."""

    def test_a_question_begins_where_the_editor_says(self) -> None:
        lead = "Een eerdere brief bleef uit."
        cut_wrongly, _ = corrected(ASKING, "1. Antwoord", SAYING, lead, ASKING_2, "2. Antwoord", SAYING_2)
        assert outline(cut_wrongly)[0][2] == (SAYING, lead)
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            SAYING,
            lead,
            ASKING_2,
            "2. Antwoord",
            SAYING_2,
            corrections=[correction("Een eerdere brief", **{"is": "question"})],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (lead, ASKING_2), (SAYING_2,))]

    def test_a_split_that_the_editor_confirms_is_no_doubt(self) -> None:
        paragraphs = (ASKING, "1. Antwoord", SAYING, "Een eerste zin.", "Een tweede zin.", "2. Antwoord", SAYING_2)
        assert Code.UNCERTAIN_SPLIT in [problem.code for problem in corrected(*paragraphs)[1]]
        _, problems = corrected(*paragraphs, corrections=[correction("Een tweede zin", **{"is": "question"})])
        assert Code.UNCERTAIN_SPLIT not in [problem.code for problem in problems]

    def test_an_answer_without_a_label_among_labelled_ones(self) -> None:
        found, _ = corrected(
            "Vraag 1",
            "Hoe ziet het kabinet dit?",
            "Waarom is dat zo?",
            "Vraag 2",
            "Wanneer komt de brief?",
            "Antwoord 2",
            SAYING_2,
            corrections=[correction("Waarom is dat", **{"is": "answer"})],
        )
        assert outline(found)[0] == ("vraag-1", ("Hoe ziet het kabinet dit?",), ("Waarom is dat zo?",))

    def test_a_question_without_a_label_among_labelled_ones(self) -> None:
        found, _ = corrected(
            "Vraag 1",
            "Hoe ziet het kabinet dit?",
            "Antwoord 1",
            SAYING,
            "Waarom is dat zo?",
            "Antwoord 2",
            SAYING_2,
            corrections=[correction("Waarom is dat", **{"is": "question"})],
        )
        assert outline(found) == [
            ("vraag-1", ("Hoe ziet het kabinet dit?",), (SAYING,)),
            ("vraag-2", ("Waarom is dat zo?",), (SAYING_2,)),
        ]

    def test_a_question_and_an_answer_where_nothing_is_labelled(self) -> None:
        found, _ = corrected(
            ASKING,
            SAYING,
            ASKING_2,
            SAYING_2,
            corrections=[
                correction("Het kabinet ziet", **{"is": "answer"}),
                correction("De brief komt in mei", **{"is": "answer"}),
            ],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), (SAYING_2,))]

    def test_a_question_that_asks_in_no_way_the_rules_know(self) -> None:
        plain = "Graag een toelichting op de kosten."
        found, _ = corrected(ASKING, plain, corrections=[correction("Graag een", **{"is": "question"})])
        assert outline(found) == [("vraag-1", (ASKING,), ()), ("vraag-2", (plain,), ())]

    def test_a_label_that_is_none_becomes_text(self) -> None:
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            SAYING,
            "Antwoord 2",
            SAYING_2,
            corrections=[correction("Antwoord 2", **{"is": "text"})],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING, "Antwoord 2", SAYING_2))]

    def test_what_follows_the_end_is_outside(self) -> None:
        closing = "Deze brief is ook aan de Eerste Kamer gestuurd."
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            SAYING,
            closing,
            SAYING_2,
            corrections=[correction("Deze brief is", **{"is": "outside"})],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,))]

    def test_what_the_rules_take_for_an_ending_is_text(self) -> None:
        ending = "Bijlage 2: kosten"
        paragraphs = (ASKING, "1. Antwoord", SAYING, ending, SAYING_2)
        assert outline(corrected(*paragraphs)[0])[0][2] == (SAYING,)
        found, _ = corrected(*paragraphs, corrections=[correction(ending, **{"is": "text"})])
        assert outline(found)[0][2] == (SAYING, ending, SAYING_2)

    def test_a_heading_begins_a_section_with_its_factions(self) -> None:
        found, _ = corrected(
            ASKING,
            "1. Antwoord",
            SAYING,
            "Overige inbreng bij dit overleg, samen gedaan.",
            "Wanneer komt de brief?",
            "2. Antwoord",
            SAYING_2,
            corrections=[correction("Overige inbreng", **{"is": "heading"}, factions=["D66", "Volt"])],
        )
        assert [section.factions for section in found.sections] == [("VVD",), ("D66", "Volt")]
        assert [exchange.factions for exchange in found.exchanges] == [("VVD",), ("D66", "Volt")]

    def test_a_heading_that_is_none_stays_in_the_answer(self) -> None:
        line = "Vragen van de leden van de D66-fractie"
        found, _ = corrected(
            ASKING, "1. Antwoord", SAYING, line, SAYING_2, corrections=[correction(line, **{"is": "text"})]
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING, line, SAYING_2))]
        assert len(found.sections) == 1

    def test_the_first_question_may_stand_before_any_sign_the_rules_know(self) -> None:
        found, _ = parsed(
            document(FRONT, "Graag een toelichting op de kosten.", "Antwoord:", SAYING),
            Sidecar.model_validate({"corrections": [correction("Graag een", **{"is": "question"})]}),
        )
        assert outline(found) == [("vraag-1", ("Graag een toelichting op de kosten.",), (SAYING,))]


class TestNumbers:
    """Which number a question or an answer bears."""

    @pytest.mark.parametrize("quote", ["1. Antwoord", "Het kabinet ziet"])
    def test_an_answer_has_the_number_given_at_its_label_or_its_words(self, quote: str) -> None:
        found, _ = corrected(ASKING, "1. Antwoord", SAYING, corrections=[correction(quote, numbers=["7"])])
        (exchange,) = found.exchanges
        assert (exchange.id, exchange.number, exchange.answers[0].id) == ("vraag-7", "7", "antwoord-7")

    def test_a_slip_in_the_numbers_no_longer_pairs_wrongly(self) -> None:
        paragraphs = ("Vraag 1", ASKING, "Vraag 2", ASKING_2, "Antwoord 1", SAYING, "Antwoord 1", SAYING_2)
        assert outline(corrected(*paragraphs)[0]) != [
            ("vraag-1", (ASKING,), (SAYING,)),
            ("vraag-2", (ASKING_2,), (SAYING_2,)),
        ]
        found, problems = corrected(*paragraphs, corrections=[correction("De brief komt", numbers=["2"])])
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), (SAYING_2,))]
        assert Code.REPEATED_NUMBER not in [problem.code for problem in problems]

    def test_an_answer_to_several(self) -> None:
        found, _ = corrected(
            "Vraag 1",
            ASKING,
            "Vraag 2",
            ASKING_2,
            "Antwoord 1",
            SAYING,
            corrections=[correction("Antwoord 1", numbers=["1", "2"])],
        )
        assert outline(found) == [("vraag-1", (ASKING, ASKING_2), (SAYING,))]


class TestAskers:
    """Who asks."""

    def test_a_question_is_asked_by_those_the_editor_names_and_so_are_those_that_point_back(self) -> None:
        found, _ = parsed(
            document(FRONT, "Thema 1: geld", ASKING, "1. Antwoord", SAYING, ASKING_2, "2. Antwoord", SAYING_2),
            Sidecar.model_validate({"corrections": [correction("De leden van de VVD", factions=["D66"])]}),
        )
        assert [exchange.factions for exchange in found.exchanges] == [("D66",), ("D66",)]

    def test_nobody_may_be_named(self) -> None:
        found, _ = corrected(ASKING, "1. Antwoord", SAYING, corrections=[correction(ASKING, factions=[])])
        assert [exchange.factions for exchange in found.exchanges] == [()]

    def test_members_are_named(self) -> None:
        found, _ = corrected(ASKING, "1. Antwoord", SAYING, corrections=[correction(ASKING, members=["Sneller"])])
        assert [exchange.members for exchange in found.exchanges] == [("Sneller",)]

    def test_a_heading_with_an_unknown_name_is_no_doubt_once_the_editor_names_the_faction(self) -> None:
        heading = "Vragen en opmerkingen van de leden van de XYZ-fractie"
        paragraphs = document(FRONT, heading, "Hoe zit dit?", "1. Antwoord", SAYING)
        assert Code.UNLISTED_FACTION in [problem.code for problem in parsed(paragraphs)[1]]
        sidecar = Sidecar.model_validate({"corrections": [correction(heading, factions=["Volt"])]})
        found, problems = parsed(paragraphs, sidecar)
        assert Code.UNLISTED_FACTION not in [problem.code for problem in problems]
        assert [exchange.factions for exchange in found.exchanges] == [("Volt",)]


class TestPairs:
    """Which answer belongs to which question."""

    PARAGRAPHS = (ASKING, "1. Antwoord", SAYING, ASKING_2, "2. Antwoord", SAYING_2)

    def test_an_answer_is_given_to_the_question_that_the_editor_quotes(self) -> None:
        found, problems = corrected(
            *self.PARAGRAPHS, corrections=[correction("De brief komt", answers=["De leden van de VVD"])]
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING, SAYING_2)), ("vraag-2", (ASKING_2,), ())]
        assert Code.NO_ANSWER in [problem.code for problem in problems]

    def test_an_answer_to_several_questions_makes_them_one_exchange(self) -> None:
        quotes = ["De leden van de VVD", "Voorts vragen"]
        found, _ = corrected(*self.PARAGRAPHS, corrections=[correction("De brief komt", answers=quotes)])
        assert outline(found) == [("vraag-1", (ASKING, ASKING_2), (SAYING, SAYING_2))]
        assert [exchange.state for exchange in found.exchanges] == [State.ANSWERED_TOGETHER]

    def test_an_answer_to_none_stands_alone_without_a_doubt(self) -> None:
        found, problems = corrected(*self.PARAGRAPHS, corrections=[correction("De brief komt", answers=[])])
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), ())]
        assert Code.NO_QUESTION not in [problem.code for problem in problems]

    def test_questions_that_a_wrong_label_tied_together_come_apart(self) -> None:
        found, _ = corrected(
            "Vraag 1",
            ASKING,
            "Vraag 2",
            ASKING_2,
            "Antwoord 1 en 2",
            SAYING,
            "Antwoord 2",
            SAYING_2,
            corrections=[correction("Antwoord 1 en 2", answers=["De leden van de VVD"])],
        )
        assert outline(found) == [("vraag-1", (ASKING,), (SAYING,)), ("vraag-2", (ASKING_2,), (SAYING_2,))]

    def test_answers_in_another_part_are_given_to_their_questions(self) -> None:
        parts = document(
            FRONT,
            "I Vragen en opmerkingen vanuit de fracties",
            "Vragen en opmerkingen van de leden van de VVD-fractie",
            ASKING,
            ASKING_2,
            "II Antwoord/Reactie van de minister",
            "Vragen en opmerkingen van de leden van de VVD-fractie",
            SAYING,
            SAYING_2,
        )
        assert all(not answers for _, _, answers in outline(parsed(parts)[0]))
        corrections = [
            correction("Het kabinet ziet", **{"is": "answer"}, answers=["De leden van de VVD-fractie vragen"]),
            correction("De brief komt", **{"is": "answer"}, answers=["Voorts vragen deze leden"]),
        ]
        found, problems = parsed(parts, Sidecar.model_validate({"corrections": corrections}))
        assert [answers for _, _, answers in outline(found)] == [(SAYING,), (SAYING_2,)]
        assert {Code.NO_ANSWER, Code.UNPAIRED, Code.NO_QUESTION}.isdisjoint(problem.code for problem in problems)

    def test_the_state_is_as_the_editor_says(self) -> None:
        sidecar = {"vraag-1": {"state": "refers"}, "vraag-2": {"state": "no-answer"}}
        found, problems = corrected(*self.PARAGRAPHS[:4], exchanges=sidecar)
        assert next(exchange.state for exchange in found.exchanges) is State.REFERS
        assert Code.NO_ANSWER not in [problem.code for problem in problems if "question 2" in problem.message]


class TestFacts:
    """The facts of the document."""

    GIVEN: ClassVar[dict[str, Any]] = {
        "kind": "Lijst van vragen en antwoorden",
        "chamber": "ek",
        "title": "Een titel",
        "dossiers": ["28676", "36800-XVI"],
        "number": "501",
        "committee": "commissie voor Defensie",
        "addressee": "de Minister van Defensie",
        "documents": ["kst-28676-500"],
        "dates": {"asked": "2025-03-04", "answered": "2025-03-11", "adopted": "2025-03-12"},
        "signatories": [{"name": "De Vries", "role": "griffier"}],
        "factions": ["Volt"],
        "members": ["Sneller"],
    }

    def test_every_fact_is_as_the_editor_gives_it(self) -> None:
        front = corrected(ASKING, "1. Antwoord", SAYING, **self.GIVEN)[0].front
        assert (front.kind, front.chamber, front.title, front.number) == (self.GIVEN["kind"], "ek", "Een titel", "501")
        assert (front.dossiers, front.documents) == (("28676", "36800-XVI"), ("kst-28676-500",))
        assert (front.committee, front.addressee) == (self.GIVEN["committee"], self.GIVEN["addressee"])
        days = (front.dates.asked, front.dates.answered, front.dates.adopted)
        assert [str(day) for day in days] == list(self.GIVEN["dates"].values())
        assert [(s.name, s.role) for s in front.signatories] == [("De Vries", "griffier")]
        assert (front.factions, front.members) == (("Volt",), ("Sneller",))

    def test_it_is_shown_which_facts_the_editor_gave_and_none_of_them_counts_as_derived(self) -> None:
        front = corrected(ASKING, "1. Antwoord", SAYING, **self.GIVEN)[0].front
        days = {"dates.asked", "dates.answered", "dates.adopted"}
        assert set(front.edited) == set(self.GIVEN) - {"dates"} | days
        assert not set(front.edited) & set(front.derived)

    def test_one_day_leaves_the_others_as_they_were_found(self) -> None:
        plain = corrected(ASKING, "1. Antwoord", SAYING)[0].front.dates
        front = corrected(ASKING, "1. Antwoord", SAYING, dates={"adopted": "2025-03-12"})[0].front
        assert (front.dates.asked, str(front.dates.adopted)) == (plain.asked, "2025-03-12")
        assert plain.asked is not None

    @pytest.mark.parametrize(
        ("blank", "given", "other"),
        [
            (".. xxxx 2025", {"dates": {"adopted": "2025-03-12"}}, {"number": "501"}),
            ("Nr. xxx", {"number": "501"}, {"dates": {"adopted": "2025-03-12"}}),
            ("31 februari 2025", {"dates": {"adopted": "2025-03-12"}}, {"number": "501"}),
        ],
    )
    def test_a_fact_left_open_is_no_doubt_once_it_is_given(
        self, blank: str, given: dict[str, Any], other: dict[str, Any]
    ) -> None:
        text = document(f"Vastgesteld {blank}", FRONT, HEADING, ASKING, "1. Antwoord", SAYING)

        def doubted(sidecar: dict[str, Any]) -> bool:
            found = parsed(text, Sidecar.model_validate(sidecar))[1]
            return bool({Code.OPEN_FACT, Code.IMPOSSIBLE_DATE} & {problem.code for problem in found})

        assert doubted({})
        assert doubted(other)
        assert not doubted(given)
