"""Gatherings bring together what belongs to one faction, topic or dossier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Page
from generator.render import archive_of
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, entries, pages
from generator.render.views.gathering import gather
from generator.render.views.page_place import PagePlace
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

OLD = record(
    consultation(
        "# VVD: Vragen", "q1: Een?", "a1: Ja.", "# D66: Vragen", "q2: Twee?", "a2: Nee.", "# VVD: Meer", "q3: Drie?"
    )
)
NEW = record(consultation("# D66: Vragen", "q1: Nieuw?", "a1: Ja.", identity="nieuw", front=FrontMatter(title="Nieuw")))
LIBRARY = library(NEW, OLD)


def kind(*archive_pages: ArchivePage) -> ArchivePageList:
    return ArchivePageList("fracties/", "Fracties", "Kies een fractie.", archive_pages)


def d66(about: str = "Democraten") -> ArchivePage:
    found = gather(archive_of(LIBRARY), lambda exchange: exchange.factions)["D66"]
    return ArchivePage("fracties/d66/", "D66", "Vragen van de D66-fractie", about, found)


def test_exchanges_are_gathered_by_key_consultation_by_consultation() -> None:
    found = gather(archive_of(LIBRARY), lambda exchange: exchange.factions)
    assert {key: [(r.id, len(es)) for r, es in records] for key, records in found.items()} == {
        "D66": [("nieuw", 1), ("voorbeeld", 1)],
        "VVD": [("voorbeeld", 2)],
    }


def test_an_exchange_counts_once_for_a_key_that_is_named_twice() -> None:
    found = gather(archive_of(LIBRARY), lambda exchange: exchange.factions * 2)
    assert sum(len(exchanges) for _, exchanges in found["VVD"]) == 2


def test_what_no_exchange_names_is_not_there() -> None:
    assert gather(archive_of(LIBRARY), lambda _: ()) == {}


def test_a_gathering_counts_its_questions_and_consultations() -> None:
    assert (d66().questions, d66().consultations) == ("2 vragen", "2 overleggen")


def test_an_entry_has_name_address_and_number_of_questions() -> None:
    (entry,) = entries(PagePlace(""), [d66()])
    assert (entry.name, entry.about, entry.count) == ("D66", "Democraten", "2 vragen")
    assert entry.address == "fracties/d66/index.md"


def test_a_kind_has_its_list_and_a_page_for_each_gathering() -> None:
    made = list(written(kind(d66())))
    assert [(page.path, page.title) for page in made] == [
        ("fracties/", "Fracties"),
        ("fracties/d66/", "Vragen van de D66-fractie"),
    ]
    assert made[1].description == "Vragen van de D66-fractie: 2 vragen uit 2 overleggen."


def test_the_list_links_to_each_gathering() -> None:
    page = soup(next(written(kind(d66()))).markdown)
    assert [words(span) for span in page.select("li span")] == ["2 vragen", "Democraten"]
    assert only(page, "li a")["href"] == "d66/index.md"


def test_an_empty_list_says_so() -> None:
    page = soup(next(written(kind())).markdown)
    assert words(page).endswith("Er is hier nog niets.")
    assert page.find("ul") is None


def test_the_page_of_a_gathering_shows_each_consultation_with_its_questions() -> None:
    page = soup(list(written(kind(d66())))[1].markdown)
    assert [words(h) for h in page.select("h2")] == ["Nieuw", "voorbeeld"]
    # Heard by itself, each link tells of which consultation it is.
    assert [words(h) for h in page.select(".entry-title")] == ["Vraag 1 (Nieuw)", "Vraag 2 (voorbeeld)"]
    assert [words(h) for h in page.select(".entry-title .visually-hidden")] == ["(Nieuw)", "(voorbeeld)"]
    assert [words(q) for q in page.select(".asked.official")] == ["Nieuw?", "Twee?"]
    assert [words(a) for a in page.select(".answered")] == ["Antwoord: Ja.", "Antwoord: Nee."]
    assert [a["href"] for a in page.select(".entry-title a")] == [
        "../../overleggen/nieuw/volledige-tekst/index.md#vraag-1",
        "../../overleggen/voorbeeld/volledige-tekst/index.md#vraag-2",
    ]


def test_nothing_is_said_about_a_gathering_that_says_nothing_of_itself() -> None:
    page = soup(list(written(kind(d66(about=""))))[1].markdown)
    assert words(only(page, "h1 + p")) == "2 vragen in 2 overleggen."


def test_exchanges_of_several_years_stand_below_their_years() -> None:
    page = soup(list(written(kind(few((2024, 2019)))))[1].markdown)
    assert [words(h) for h in page.select("h2")] == ["2024", "2019"]
    assert words(only(page, "h1 + p")) == "2 vragen in 2 overleggen, van 2019 tot en met 2024."


def test_of_one_year_no_year_stands_above_the_exchanges() -> None:
    page = soup(list(written(kind(few((2024,)))))[1].markdown)
    assert [words(h) for h in page.select("h2")] == ["4 maart 2024"]
    assert words(only(page, "h1 + p")) == "1 vraag in 1 overleg, uit 2024."


def test_the_picture_and_its_table_have_the_numbers_of_the_page() -> None:
    page = soup(list(written(kind(few((2024, 2021, 2021, 2019)))))[1].markdown)
    rows = [tuple(map(words, row.select("th, td"))) for row in page.select(".year-bars tbody tr")]
    assert rows == [("2024", "1"), ("2021", "2"), ("2019", "1")]
    heights = [int(str(bar["height"])) for bar in page.select(".year-bars rect")]
    assert heights == [50, 100, 50]
    assert sum(int(number) for _, number in rows) == 4
    assert words(only(page, ".year-bars figcaption")) == (
        "Vragen per jaar, van 2019 tot en met 2024. De meeste: 2 in 2021."
    )


def test_the_picture_counts_what_stands_on_the_pages_of_parts_and_says_so() -> None:
    here, all_of_it = few((2024,)), few((2024, 2021, 2021, 2019))
    counting = replace(here, counted=all_of_it.found)
    page = soup(list(written(kind(counting)))[1].markdown)
    rows = [tuple(map(words, row.select("th, td"))) for row in page.select(".year-bars tbody tr")]
    assert rows == [("2024", "1"), ("2021", "2"), ("2019", "1")]
    assert words(only(page, ".year-bars figcaption")) == (
        "Vragen per jaar, met die bij de onderdelen, van 2019 tot en met 2024. De meeste: 2 in 2021."
    )


def few(years: tuple[int, ...]) -> ArchivePage:
    """A page with a question of each year."""
    made = [
        record(
            consultation(
                "# D66: V", "q1: Een?", identity=f"o-{at}", front=FrontMatter(dates=Dates(asked=date(year, 3, 4)))
            )
        )
        for at, year in enumerate(years)
    ]
    found = gather(archive_of(library(*made)), lambda exchange: exchange.factions)["D66"]
    return ArchivePage("fracties/d66/", "D66", "Vragen van de D66-fractie", "", found)


def written(listed: ArchivePageList) -> Iterator[Page]:
    """The pages of a kind."""
    return (draft.page() for draft in pages(listed))


def many(years: range, questions: int = 60) -> ArchivePage:
    """A page with many questions of each year."""
    asked = [f"q{number}: Hoeveel is {number} plus {number}?" for number in range(1, questions + 1)]
    fronts = {year: FrontMatter(dates=Dates(asked=date(year, 3, 4))) for year in reversed(years)}
    made = [record(consultation("# D66: V", *asked, identity=f"van-{year}", front=fronts[year])) for year in fronts]
    found = gather(archive_of(library(*made)), lambda exchange: exchange.factions)["D66"]
    return ArchivePage("fracties/d66/", "D66", "Vragen van de D66-fractie", "", found)


def test_of_many_exchanges_the_first_page_shows_the_years_and_the_newest() -> None:
    first, *years = list(written(kind(many(range(2019, 2025)))))[1:]
    page = soup(first.markdown)
    assert [words(li) for li in page.select(".periods li")] == [f"{year} 60 vragen" for year in range(2024, 2018, -1)]
    assert [words(h) for h in page.select("h2")] == ["Alle vragen per jaar", "Nieuwste vragen"]
    assert [made.path for made in years] == [f"fracties/d66/{year}/" for year in range(2024, 2018, -1)]


def test_what_is_all_of_one_year_shows_the_first_part_and_leads_on_to_the_next() -> None:
    first, *above, one, other = list(written(kind(many(range(2024, 2025), 240))))[1:]
    steps = ["2024", "2024-03", "2024-03-04", "2024-03-04-deel-1", "2024-03-04-deel-2"]
    assert [made.path for made in (*above, one, other)] == [f"fracties/d66/{step}/" for step in steps]
    held = [len(soup(made.markdown).select(".entry")) for made in (one, other)]
    for made in (first, *above):
        page = soup(made.markdown)
        assert [words(span) for span in page.select(".periods .count")] == [f"{number} vragen" for number in held]
        assert [words(h) for h in page.select("h2")] == ["Alle vragen in delen", "Nieuwste vragen"]
        assert len(page.select(".entry")) == held[0]
    further = soup(first.markdown).select("a")[-1]
    assert (words(further), further["href"]) == ("Verder: 4 maart 2024, deel 2", "2024-03-04-deel-2/index.md")
    shown = [[words(a) for a in soup(made.markdown).select(".periods a")] for made in (first, above[-1])]
    assert shown == [["4 maart 2024, deel 1", "4 maart 2024, deel 2"], ["deel 1", "deel 2"]]


def test_a_year_leads_to_those_around_it_and_back_to_the_first_page() -> None:
    made = {each.path: each for each in written(kind(many(range(2019, 2025))))}
    page = soup(made["fracties/d66/2022/"].markdown)
    assert [(words(a), a["href"]) for a in page.select(".siblings a")] == [
        ("Naar 2021", "../2021/index.md"),
        ("Naar 2023", "../2023/index.md"),
    ]
    assert [words(a) for a in page.select(".breadcrumbs a")] == ["Fracties", "D66"]
    assert words(only(page, "h1")) == "Vragen van de D66-fractie: 2022"
