"""The words of May 2025 as a list in which questions and answers are grouped otherwise than one to one."""

from __future__ import annotations

from tests.shapes import phrases
from tests.shapes.form import Answered, Asked, Form, Wanted
from tests.shapes.rearrange import PASSAGES, answer, asker, exchange

_STATES = ("answered-together",)
_ONE_BY_ONE = "Kunt u deze vragen afzonderlijk beantwoorden?"
_SEE = "Zie het antwoord op de vragen 9 t/m 11."


def _question(number: int) -> str:
    return PASSAGES[number - 1].question


def _answers(*numbers: int) -> str:
    return " ".join(answer(PASSAGES[number - 1]) for number in numbers)


def _asked(number: str, *passages: int) -> Asked:
    """A question with a label of its own over the words of one or more passages, a paragraph each."""
    own = tuple(asker(PASSAGES[n - 1], certain=False)[0] for n in passages)
    together = tuple(dict.fromkeys(faction for factions in own for faction in factions))
    return Asked((number,), tuple(map(_question, passages)), (*own, together, ()))


def _joint(numbers: tuple[str, ...], *passages: int) -> Asked:
    """A joint label over as many paragraphs as it has numbers."""
    asked = _asked("", *passages)
    return Asked(numbers, asked.paragraphs, asked.factions)


def joint_and_crossed() -> Form:
    """Joint questions, joint answers, both, an answer that comes later, letters after numbers, and a referral."""
    own = {n: exchange(PASSAGES[n - 1], str(n), asker(PASSAGES[n - 1], certain=False)) for n in (1, 2, 4, 7)}
    crossed = (_asked("3", 3), _asked("8", 8))
    answered_later = Answered(("3", "8"), _answers(3, 8))
    in_one = f"{_question(19)} {_question(20)}"
    wanted = (
        own[1],
        own[2],
        Wanted(crossed, (answered_later,), _STATES),
        own[4],
        Wanted((_asked("5", 5), _asked("6", 6)), (Answered(("5", "6"), _answers(5, 6)),), _STATES),
        own[7],
        _as_one(("9", "10", "11"), 9, 10, 11),
        Wanted(
            (_asked("12", 12), _asked("13", 13), _asked("14", 14)),
            (Answered(("12", "13", "14"), _answers(12, 13, 14)),),
            _STATES,
        ),
        _as_one(("15", "16"), 15, 16),
        Wanted((_asked("17", 17),), (Answered(("17",), _answers(17)),), ("answered",)),
        Wanted((_asked("17a", 18),), (Answered(("17a",), _answers(18)),), ("answered",)),
        Wanted(
            (Asked(("18", "19"), (in_one,), (("Volt",), ())),),
            (Answered(("18",), _answers(19)), Answered(("19",), _answers(20))),
            ("answered", "answered-together"),
        ),
        Wanted((_asked("20", 21),), (Answered(("20",), _answers(21)),), ("answered",)),
        Wanted((Asked(("21",), (_ONE_BY_ONE,), ((), ("Volt",))),), (Answered(("21",), _SEE),), ("refers",)),
    )
    lines = [
        *phrases.LIST,
        *_labelled("Vraag 1", _question(1)), *_labelled("Antwoord 1", _answers(1)),
        *_labelled("Vraag 2", _question(2)), *_labelled("Antwoord 2", _answers(2)),
        *_labelled("Vraag 3", _question(3)),
        *_labelled("Vraag 4", _question(4)), *_labelled("Antwoord 4", _answers(4)),
        *_labelled("Vraag 5", _question(5)), *_labelled("Vraag 6", _question(6)),
        *_labelled("Antwoord 5 en 6", _answers(5), _answers(6)),
        *_labelled("Vraag 7", _question(7)), *_labelled("Antwoord 7", _answers(7)),
        *_labelled("Vraag 8", _question(8)), *_labelled("Antwoord 3 en 8", _answers(3), *PASSAGES[7].answer),
        *_labelled("Vraag 9 t/m 11", _question(9), _question(10), _question(11)),
        *_labelled("Antwoord 9 t/m 11", _answers(9), _answers(10), _answers(11)),
        *_labelled("Vraag 12", _question(12)), *_labelled("Vraag 13", _question(13)),
        *_labelled("Vraag 14", _question(14)),
        *_labelled("Antwoord 12, 13 en 14", _answers(12), _answers(13), _answers(14)),
        *_labelled("Vraag 15–16", _question(15), _question(16)),
        *_labelled("Antwoord 15–16", _answers(15), _answers(16)),
        *_labelled("Vraag 17", _question(17)), *_labelled("Antwoord 17", _answers(17)),
        *_labelled("Vraag 17a", _question(18)), *_labelled("Antwoord 17a", _answers(18)),
        *_labelled("Vragen 18 en 19", in_one),
        *_labelled("Antwoord 18", _answers(19)), *_labelled("Antwoord 19", _answers(20)),
        *_labelled("Vraag 20", _question(21)), *_labelled("Antwoord 20", _answers(21)),
        *_labelled("Vraag 21", _ONE_BY_ONE), *_labelled("Antwoord 21", _SEE),
    ]  # fmt: skip
    return Form("joint-and-crossed", tuple(lines), wanted, phrases.LIST_FACTS)


def _as_one(numbers: tuple[str, ...], *passages: int) -> Wanted:
    return Wanted((_joint(numbers, *passages),), (Answered(numbers, _answers(*passages)),), _STATES)


def _labelled(label: str, *paragraphs: str) -> tuple[str, ...]:
    return (label, *paragraphs)


def numbers_with_slips() -> Form:
    """Numbers out of order, one passed over, one used twice: each answer still follows its question."""
    printed = ["1", "2", "4", "3", "5", "7", "8", "8", *(str(n) for n in range(9, 22))]
    lines, wanted = list(phrases.LIST), []
    for passage, number in zip(PASSAGES, printed, strict=True):
        lines += _labelled(f"Vraag {number}", passage.question)
        lines += _labelled(f"Antwoord {number}", *passage.answer)
        wanted.append(exchange(passage, number, asker(passage, certain=False)))
    doubts = ("NUMBER-GAP", "REPEATED-NUMBER")
    return Form("numbers-with-slips", tuple(lines), tuple(wanted), phrases.LIST_FACTS, doubts)
