"""Lists show of a consultation or exchange a name, an address and a few facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Record
from generator.render import archive_of
from generator.render.summaries.summary import Quoted, Summary
from generator.render.views.overview import by_consultation, card
from generator.render.views.page_place import PagePlace
from generator.render.writing.markdown import Markdown
from tests.render.documents import consultation, library, record

FRONT = FrontMatter(title="Over vrede", short_title="Vrede", dates=Dates(answered=date(2025, 5, 12)))
LINES = ("# VVD: Vragen", "q1: Een?", "q1: Toch?", "a1: Ja.", "q2: Twee?", "a2: Nee.", "# D66: Vragen", "q3: Drie?")
MADE = record(consultation(*LINES, front=FRONT))


def summary(made: Record) -> Summary:
    (found,) = archive_of(library(made)).summaries
    return found


def here() -> PagePlace:
    return PagePlace("")


def test_a_card_has_the_title_the_day_and_how_much_was_asked_by_how_many() -> None:
    shown = card(here(), summary(MADE))
    assert (shown.title, shown.address) == ("Over vrede", "overleggen/voorbeeld/index.md")
    assert shown.facts == "Beantwoord op 12\u00a0mei\u00a02025, 3 vragen, 2 fracties"


def test_a_card_leaves_out_what_is_not_known() -> None:
    made = record(consultation("#: Vrede", "q1: Wat nu?"))
    assert card(here(), summary(made)).facts == "1 vraag"


def test_an_entry_has_the_words_of_the_question_and_leads_to_the_full_text() -> None:
    shown = next(by_consultation(here(), [(summary(MADE), summary(MADE).exchanges)])).exchanges[0]
    assert (shown.numbers, shown.factions) == ("", ())
    assert shown.subject == "Vraag 1, VVD"  # as a title its first words would stand there twice
    assert shown.address == "overleggen/voorbeeld/volledige-tekst/index.md#vraag-1"
    assert shown.question == Quoted(Markdown("Een? Toch?"), goes_before=False, goes_on=False)
    assert shown.answer == Quoted(Markdown("Ja."), goes_before=False, goes_on=False)


def test_an_entry_of_a_question_without_an_answer_says_so() -> None:
    shown = next(by_consultation(here(), [(summary(MADE), summary(MADE).exchanges)])).exchanges[2]
    assert (shown.answer, shown.state) == (None, "Geen antwoord gevonden")


def test_an_entry_does_not_name_the_faction_on_whose_page_it_stands() -> None:
    at = PagePlace("fracties/vvd/")
    shown = next(by_consultation(at, [(summary(MADE), summary(MADE).exchanges)], "VVD")).exchanges
    assert [each.subject for each in shown] == ["Vraag 1", "Vraag 2", "Vraag 3, D66"]
    assert all(each.is_only_label for each in shown)


def test_first_words_with_signs_of_markdown_stand_there_once() -> None:
    made = summary(record(consultation("# VVD: Vragen", "q1: #veilig *op* straat #")))
    (shown,) = next(by_consultation(here(), [(made, made.exchanges)])).exchanges
    assert shown.subject == "Vraag 1, VVD"


def test_a_title_that_says_more_than_the_first_words_stands_above_them() -> None:
    front = FrontMatter(title="Over vrede")
    made = record(consultation("# VVD: Vragen", "q1: Een?", front=front))
    (exchange,) = summary(made).exchanges
    told = replace(exchange, shown=Markdown("Vraag 1, VVD: Vrede in de wereld"))
    shown = next(by_consultation(here(), [(summary(made), [told])])).exchanges[0]
    assert (shown.numbers, shown.subject) == ("Vraag 1", "Vrede in de wereld")
    assert [faction.name for faction in shown.factions] == ["VVD"]
    assert not shown.is_only_label


def test_titles_that_are_the_same_come_with_their_numbers() -> None:
    exchanges = summary(MADE).exchanges
    told = [
        replace(each, shown=Markdown(f"{each.label}: {title}"))
        for each, title in zip(exchanges, ("Vrede", "Handel", "Vrede"), strict=True)
    ]
    (shown,) = by_consultation(here(), [(summary(MADE), told)])
    assert [(each.numbers, each.subject, each.is_only_label) for each in shown.exchanges] == [
        ("", "Vraag 1, VVD: Vrede", False),
        ("Vraag 2", "Handel", False),
        ("", "Vraag 3, D66: Vrede", False),
    ]


def test_of_several_factions_all_are_named_also_on_the_page_of_one() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Een?"))
    (exchange,) = summary(made).exchanges
    both = replace(
        exchange, factions=("VVD", "D66"), label="Vraag 1, VVD en D66", shown=Markdown("Vraag 1, VVD en D66: Vrede")
    )
    shown = next(by_consultation(PagePlace("fracties/vvd/"), [(summary(made), [both])], "VVD")).exchanges[0]
    assert [(faction.name, bool(faction.address)) for faction in shown.factions] == [("VVD", False), ("D66", True)]


def test_a_consultation_shows_how_many_of_its_questions_are_shown() -> None:
    exchanges = summary(MADE).exchanges
    (part,) = by_consultation(here(), [(summary(MADE), exchanges[:2])])
    (everything,) = by_consultation(here(), [(summary(MADE), exchanges)])
    assert (part.day, part.facts, len(part.exchanges)) == ("Beantwoord op 12\u00a0mei\u00a02025", "2 van 3 vragen", 2)
    assert (everything.facts, len(everything.exchanges)) == ("3 vragen", 3)


def test_where_several_factions_ask_a_consultation_leads_to_where_they_stand_side_by_side() -> None:
    exchanges = summary(MADE).exchanges
    beside = "onderwerpen/vrede/"
    (both,) = by_consultation(here(), [(summary(MADE), exchanges)], "", beside)
    (one,) = by_consultation(here(), [(summary(MADE), exchanges[:2])], "", beside)
    (nowhere,) = by_consultation(here(), [(summary(MADE), exchanges)])
    assert both.side_by_side == "overleggen/voorbeeld/onderwerpen/vrede/index.md#naast-elkaar"
    assert (one.side_by_side, nowhere.side_by_side) == ("", "")


def test_a_consultation_is_named_short_and_in_full() -> None:
    (shown,) = by_consultation(here(), [(summary(MADE), ())])
    assert (shown.consultation.name, shown.title) == ("Vrede", "Over vrede")
    assert shown.consultation.address == "overleggen/voorbeeld/index.md"
