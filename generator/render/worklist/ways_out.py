"""The ways out of each doubt: the decision that confirms what the page shows, and those that change it.

`docs/problems.md` explains them; a test holds its examples against this table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from generator.knowledge.consultation_yml.addresses import addresses_of
from generator.knowledge.consultation_yml.quotes import folded
from generator.problems import Code
from generator.render.worklist import fact_ways, term_ways, theme_ways
from generator.render.worklist.case import Case
from generator.render.worklist.causes import MISSED_QUESTION
from generator.render.worklist.item import BLANK, MEANT_NUMBER, MEANT_NUMBER_OF_SLIP, Decision, OtherWay

Others = Iterable[OtherWay]
_ASK = OtherWay("Of vraag om een beter bestand, en zet dat in de plaats van dit.")


def _file(way: OtherWay) -> Callable[[Case], Others]:
    return lambda _: (way,)


def _nothing(_: Case) -> Others:
    return ()


def _begins_question(case: Case) -> Others:
    yield OtherWay("Of zeg dat hier een vraag begint (of: answer, text).", case.correction(part="question"))


def _questions(case: Case) -> Others:
    pointing = case.where.pointing_at_body()
    where = "Of zeg waar de eerste vraag begint. Dit zijn de eerste woorden na de kop van het document."
    yield OtherWay(where, {"corrections": [{**pointing, "is": "question"}]})


def _answer_elsewhere(case: Case) -> Others:
    entry = {"quote": BLANK, "is": "answer", "answers": [case.where.asked_at(case.first.place)]}
    does = "Of wijs het antwoord aan. Vul de eerste woorden van het antwoord in."
    yield OtherWay(does, {"corrections": [entry]})


def _question_of_answer(case: Case) -> Others:
    does = "Of zeg bij welke vraag dit antwoord hoort. Vul de eerste woorden van de vraag in."
    yield OtherWay(does, case.correction(answers=[BLANK]))
    yield OtherWay("Of zeg dat het geen antwoord is (question of text).", case.correction(part="question"))


def _pair(case: Case) -> Others:
    asked = case.where.asked_at(case.first.place)
    if len(case.first.about) == len(("printed", "meant")):
        printed, meant = map(_number, case.first.about)
        does = "Of geef de vraag haar nummer, als dat in het document een vergissing is."
        yield OtherWay(does, {"corrections": [{"quote": asked, "numbers": [printed]}]})
        does = "Of geef het antwoord zijn nummer, als dat de vergissing is."
        yield OtherWay(does, case.correction(numbers=[meant]))
    does = "Of zeg bij welke vraag dit antwoord hoort: vul de eerste woorden van het antwoord en van de vraag in."
    yield OtherWay(does, {"corrections": [{"quote": BLANK, "is": "answer", "answers": [asked]}]})


def _other_number(case: Case) -> Others:
    yield OtherWay(MEANT_NUMBER, case.correction(numbers=[BLANK]))


def _missed_question(_: Case) -> Others:
    yield MISSED_QUESTION


def _missed_number(case: Case) -> Others:
    yield from _missed_question(case)
    meant = case.first.about or (BLANK,)
    yield OtherWay(MEANT_NUMBER_OF_SLIP, case.correction(numbers=list(map(_number, meant))))


def _number(written: str) -> int | str:
    """A number as YAML writes it: `7`, but `7a` as text."""
    return int(written) if written.isdecimal() else written


def _show(case: Case) -> Others:
    quotes = [{"quote": quote} for quote in dict.fromkeys(folded(problem.quote) or BLANK for problem in case.problems)]
    yield OtherWay("Of laat woorden toch zien: neem ze over uit het document.", {"publish": quotes})


def _withhold(case: Case) -> Others:
    entry = {"quote": case.quote or BLANK, "reason": "naam van een medewerker"}
    yield OtherWay("Of laat de naam ook hier weg, als het dezelfde persoon is.", {"withhold": [entry]})


def _compared(case: Case) -> Others:
    does = "Of zeg dat het klopt, als u het met de scan hebt vergeleken. Lezers zien dat u dat hebt gedaan."
    yield OtherWay(does, case.checked())


def _recognised(case: Case) -> Others:
    yield from _compared(case)
    yield _ASK


def _other_word(case: Case) -> Others:
    if case.first.about:
        yield OtherWay("Of scan de bladzijde opnieuw, en laat die lezen met generator recognise.")
        yield from _compared(case)
        return
    yield OtherWay(
        "Of schrijf wat er op de bladzijde staat. Is het geen woord maar een vlekje? Schrijf dan niets: reads: ''.",
        {
            "readings": [
                case.where.pointing_at_word(problem.place, case.quote) | {"reads": BLANK} for problem in case.problems
            ]
        },
    )
    yield from _compared(case)


def _missed_words(case: Case) -> Others:
    quotes = [case.where.pointing_at_word(problem.place, case.quote) for problem in case.problems]
    yield OtherWay(
        "Of schrijf wat er op de bladzijde staat: het woord hierboven, en wat ervoor of erachter ontbreekt.",
        {"readings": [quote | {"reads": BLANK} for quote in quotes]},
    )
    yield from _compared(case)


def _other_reading(case: Case) -> Others:
    for reading in case.first.about[1:]:
        yield OtherWay("Of schrijf het woord zo.", {"line_ends": [reading]})


def _line_end(case: Case) -> Decision:
    return {"line_ends": [case.first.about[0]]} if case.first.about else case.checked()


def _as_now(case: Case) -> Decision:
    """Give out the addresses that the page has now."""
    return {"addresses": addresses_of(case.record.consultation)}


CONFIRMING: Mapping[Code, Callable[[Case], Decision]] = {
    Code.LINE_HYPHEN: _line_end,
    Code.AMBIGUOUS_TERM: term_ways.unexplained_here,
    Code.OTHER_MEANING: term_ways.as_introduced,
    Code.OPEN_ADDRESSES: _as_now,
    Code.NOT_NEEDED: lambda _: {},
    # Most doubts about scans are true, and who pastes all unseen would tell readers that somebody compared them.
    Code.RECOGNISED_TEXT: lambda _: {},
    Code.UNSURE_WORD: lambda _: {},
    Code.MISSED_WORDS: lambda _: {},
}
"""What confirms the page where an entry of `checked` says less than could be said, or must not be pasted unseen."""

OTHERS: Mapping[Code, Callable[[Case], Others]] = {
    Code.MISSING_FACT: fact_ways.missing,
    Code.OPEN_FACT: fact_ways.day,
    Code.IMPOSSIBLE_DATE: fact_ways.day,
    Code.DATES_DISAGREE: fact_ways.later_day,
    Code.UNLISTED_FACTION: fact_ways.faction,
    Code.NO_FACTION: fact_ways.askers,
    Code.NAME_KEPT: _withhold,
    Code.CONTACT_DATA: _show,
    Code.NO_QUESTIONS: _questions,
    Code.NO_ANSWER: _answer_elsewhere,
    Code.NO_QUESTION: _question_of_answer,
    Code.UNPAIRED: _pair,
    Code.UNREAD_LABEL: _begins_question,
    Code.UNCERTAIN_SPLIT: _begins_question,
    Code.UNLABELLED: _missed_question,
    Code.NUMBER_GAP: _missed_number,
    Code.REPEATED_NUMBER: _other_number,
    Code.HIDDEN_TEXT: _file(OtherWay("Of maak ze in het bestand zelf zichtbaar, als ze bij de tekst horen.")),
    Code.RECOGNISED_TEXT: _recognised,
    Code.UNSURE_WORD: _other_word,
    Code.MISSED_WORDS: _missed_words,
    Code.SOURCE_AS_TEXT: _file(OtherWay("Of bewaar het document opnieuw, zonder wat hier genoemd wordt.")),
    Code.UNREAD_ELEMENT: _file(_ASK),
    Code.ENCODING: _file(OtherWay("Of bewaar het bestand als UTF-8, als de accenten kloppen.")),
    Code.TEXT_DIRECTION: _file(OtherWay("Of haal het teken uit het bestand.")),
    Code.JOINED_WORDS: _file(OtherWay("Of laat het document verbeteren.")),
    Code.LINE_HYPHEN: _other_reading,
    Code.UNCERTAIN_NOTE: _file(OtherWay("Of zet de noten in het bestand onder de tekst, elk onder het eigen nummer.")),
    Code.WEAK_THEME: theme_ways.themes,
    Code.NO_TOPIC: theme_ways.topics,
    Code.OTHER_MEANING: term_ways.as_glossary,
    Code.AMBIGUOUS_TERM: term_ways.meanings,
    Code.UNEXPLAINED_TERM: term_ways.explained,
}
"""What decides otherwise than the page shows."""


def confirming(case: Case) -> Decision:
    """The decision that settles a case as the page shows it."""
    return CONFIRMING.get(case.first.code, Case.checked)(case)


def others(case: Case) -> tuple[OtherWay, ...]:
    """The other ways to settle it."""
    return tuple(OTHERS.get(case.first.code, _nothing)(case))
