"""The work-list: questions without an answer and answers without a question, in one stretch, are offered as pairs."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.worklist.item import BLANK, WorkItem
from tests.contents import loaded, mei, write
from tests.pasting import look, settle
from tests.test_work_of_one_cause import ASKED, OF_NUMBERS, content, found, in_two_parts

__all__ = ["content"]

REPORT = """\
28 676 NAVO

Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 12 mei 2025

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie

1. Wanneer vaart het eerste fregat?

2. Hoeveel matrozen gaan er mee?

{repeated}. Welke havens doet het aan?

Vragen en opmerkingen van de leden van de D66-fractie

De leden van de D66-fractie vragen wat de reis gaat kosten.

Deze leden vragen ook wie er toezicht houdt op de munitie.

Vragen en opmerkingen van de leden van de CDA-fractie

6. Komt er een feest bij de terugkeer?

7. Wie mag daarbij zijn?

II Reactie van de minister

{opening}

Vragen van de leden van de VVD-fractie

Antwoord op vraag 1
In juni.

Antwoord op vraag 2
Ruim honderd matrozen.

Antwoord op vraag 3
Lissabon en Napels.

Vragen van de leden van de D66-fractie

Antwoord op vraag 4
De reis kost twee miljoen.

{supervised}

Vragen van de leden van de CDA-fractie

Antwoord op vraag 6
Dat is de bedoeling.
"""
OPENING = "Met genoegen heb ik de inbreng van de fracties gelezen. Hieronder beantwoord ik de vragen per fractie."
SUPERVISED = "Antwoord op vraag 5\nDe inspectie doet dat."


def report(repeated: int = 3, supervised: str = SUPERVISED, opening: str = OPENING) -> str:
    return REPORT.format(repeated=repeated, supervised=supervised, opening=opening)


def of_numbers(content: Path, text: str) -> list[WorkItem]:
    write(mei(content), text)
    return found(content, OF_NUMBERS)


def paste_first(content: Path) -> None:
    """Paste all that the list decides by itself about questions and answers."""
    (work,), _ = look(content)
    settle(content, work, [item for item in work.items if item.code in OF_NUMBERS])


def pairs(content: Path) -> list[str]:
    (record,) = loaded(content)[0].records
    return [f"{e.id} {' '.join(a.id for a in e.answers)}".rstrip() for e in record.consultation.exchanges]


IN_ORDER = [f"vraag-{n} antwoord-{n}" for n in range(1, 7)]


def test_questions_in_running_text_are_one_point_with_the_answers_that_have_no_question(content: Path) -> None:
    together, alone = of_numbers(content, report())
    assert together.decision == {
        "corrections": [
            {"quote": "De leden van de D66-fractie vragen wat de", "numbers": [4]},
            {"quote": "Deze leden vragen ook wie er toezicht houdt", "numbers": [5]},
        ]
    }
    assert [line.partition("[")[2].partition("]")[0] for line in together.lines] == 2 * ["NO-ANSWER"] + 2 * [
        "NO-QUESTION"
    ]
    assert (alone.code, list(alone.decision)) == ("NO-ANSWER", ["checked"])


def test_what_pairs_them_settles_all_of_it(content: Path) -> None:
    of_numbers(content, report())
    paste_first(content)
    assert pairs(content) == [*IN_ORDER, "vraag-7"]
    assert found(content, OF_NUMBERS) == []


def test_a_number_used_twice_before_questions_in_running_text_is_a_point_of_its_own(content: Path) -> None:
    slip, together, alone = of_numbers(content, report(repeated=2))
    assert slip.code == "REPEATED-NUMBER"
    assert slip.decision == {"corrections": [{"quote": "Welke havens doet het aan?", "numbers": [3]}]}
    assert [together.code, alone.code] == ["NO-ANSWER", "NO-ANSWER"]
    paste_first(content)
    assert pairs(content) == [*IN_ORDER, "vraag-7"]
    assert found(content, OF_NUMBERS) == []


def test_where_the_counts_differ_nothing_is_decided_and_the_answers_are_named(content: Path) -> None:
    together, _ = of_numbers(content, report(supervised=""))
    assert "[NUMBER-GAP]" in together.lines[-1]
    assert together.decision == {}
    named, as_shown = together.others
    assert "“Antwoord op vraag 4”" in named.does
    assert str(named.decision).count(BLANK) == 2
    assert "checked" in as_shown.decision


def test_where_addresses_were_given_out_no_number_changes_unasked(content: Path) -> None:
    write(mei(content), report())
    write(mei(content).parent / "consultation.yml", "addresses:\n  vraag-1: Wanneer vaart het eerste fregat?\n")
    together, _ = found(content, OF_NUMBERS)
    assert together.decision == {}
    assert "numbers" in str(together.others[0].decision)


@pytest.mark.parametrize(
    ("asked", "answered", "corrected"),
    [
        ({6: 7}, {}, [{"quote": ASKED[6], "numbers": [6]}]),
        ({6: 5}, {}, [{"quote": ASKED[6], "numbers": [6]}]),
        ({3: 7, 4: 8}, {}, [{"quote": ASKED[3], "numbers": [3]}, {"quote": ASKED[4], "numbers": [4]}]),
        ({4: 3, 5: 3}, {}, [{"quote": ASKED[4], "numbers": [4]}, {"quote": ASKED[5], "numbers": [5]}]),
    ],
)
def test_a_label_that_does_not_count_on_gets_the_number_that_does(
    content: Path, asked: dict[int, int], answered: dict[int, int], corrected: list[object]
) -> None:
    (item,) = of_numbers(content, in_two_parts(asked, answered))
    assert item.decision == {"corrections": corrected}
    paste_first(content)
    assert pairs(content) == IN_ORDER


def test_a_question_without_an_answer_far_from_an_answer_without_a_question_stays_alone(content: Path) -> None:
    text = in_two_parts({}, {}).replace("Antwoord 2\n\nDe landen.\n\n", "") + "Antwoord 9\n\nMorgen.\n"
    assert [(item.code, list(item.decision)) for item in of_numbers(content, text)] == [
        ("NO-ANSWER", ["checked"]),
        ("NO-QUESTION", ["checked"]),
    ]


def test_where_both_labels_may_be_right_nothing_is_decided(content: Path) -> None:
    text = in_two_parts({}, {}).replace(f"Vraag 3\n\n{ASKED[3]}\n\n", "").replace("Antwoord 4\n\nVeel.\n\n", "")
    (item,) = of_numbers(content, text)
    assert item.decision == {}


def test_only_what_says_something_above_the_answers_is_doubted(content: Path) -> None:
    assert "UNPAIRED" not in {item.code for item in of_numbers(content, report())}
    assert "UNPAIRED" not in {
        item.code for item in of_numbers(content, report(opening=f"{OPENING} De landen kiezen zelf hun genodigden."))
    }
    says = "Genodigden krijgen in het najaar bericht."
    assert "UNPAIRED" in {item.code for item in of_numbers(content, report(opening=says))}
