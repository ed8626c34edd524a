"""The page around a text, in files of any form."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.problems import Code
from tests.parse.documents import document, paragraphs_of, parsed, texts
from tests.understanding import Understood, understood

QUESTIONS = ("Vraag 1", "Klopt het bericht?", "Antwoord 1", "Ja.", "Vraag 2", "Wat kost de brug?", "Antwoord 2")
LAST = "De brug kost 3 miljoen euro."


def last_answer(found: Understood) -> str:
    exchange = list(found.consultation.exchanges)[-1]
    return " ".join(texts(found.consultation, exchange.answers[-1].paragraphs))


def web(*parts: str) -> Understood:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*QUESTIONS, LAST))
    return understood("source.html", f"<html><body>{paragraphs}{''.join(parts)}</body></html>".encode())


@pytest.mark.parametrize(
    "below",
    [
        "<p><a href='#top'>Naar boven</a> | <a href='1'>Vorige</a> | <a href='3'>Volgende</a></p>",
        "<p><a href='#'>Terug naar boven</a></p>",
        "<p>Deel deze pagina</p><ul><li>Facebook</li><li>LinkedIn</li></ul>",
        "<p>Printversie</p>",
        "<p>Gepubliceerd op: 12 mei 2019</p>",
        "<nav><a href='1'>Bruggen en wegen</a></nav>",
        "<div class='breadcrumb'>Alle bruggen</div>",
        "<div role='navigation'>Alle bruggen</div>",
        "<ul id='menu'><li>Heeft u een vraag?</li></ul>",
        "<div class='share-buttons'>Vertel het verder</div>",
        "<div id='voet'><p>Hoe vindt u ons?</p><p>Meer over bruggen | Werken bij het Rijk</p></div>",
        "<div class='site-footer'><p>Bezoek ons ook in het echt</p></div>",
        "<p>Wat vindt u van deze pagina? <a href='/r'>Reageer</a></p><p>Over deze site | Privacy en cookies</p>",
        "<p>Was deze informatie nuttig?</p><ul><li>Reageer</li><li>Contact</li></ul>",
        "<p>Heeft u gevonden wat u zocht? <a>Ja</a> <a>Nee</a></p>",
        "<hr><p>Toegankelijkheid en privacy | Sitemap</p>",
        "<p>Deze website gebruikt cookies om bezoek te meten.</p><p>Accepteer cookies</p>",
        "<div class='pagefeedback'><h2>Helpt dit?</h2><p>Wat mist u?</p></div>",
        "<section class='feedback-block'><p>Zocht u iets anders?</p></section>",
        "<p>Wat kunnen wij verbeteren aan deze pagina?</p>",
        "<p>Hoe kunnen we deze pagina nog verbeteren?</p>",
        "<p>Mist u informatie op deze pagina?</p>",
        "<p>Kon u vinden wat u zocht? <a>Ja</a> <a>Nee</a></p>",
        "<aside><h2>Zie ook</h2><ul><li><a href='/a'>Bruggen: hoe staat het ervoor?</a></li></ul></aside>",
        "<aside><p><a href='/b'>Wie betaalt de sluis?</a></p><p><a href='/c'>Ministerie van Waterstaat</a></p></aside>",
        "<footer><h3>Service</h3><a href='/s'>Hebt u vragen?</a></footer>",
        "<h2>Zie ook</h2><ul><li>Bruggen: hoe staat het ervoor?</li><li>Ministerie van Waterstaat</li></ul>",
        "<p>Meer over dit onderwerp</p><p>Wie betaalt de sluis?</p>",
        "<h3>Gerelateerde documenten</h3><p>Wat kost een brug?</p>",
        "<div class='related'><p>Wat kost een brug?</p></div>",
        "<p>Verantwoordelijk: Ministerie van Infrastructuur en Waterstaat</p>",
        "<p>Deel deze pagina    Facebook    LinkedIn</p><p>Service: Contact | Abonneren | RSS | Vacatures</p>",
        "<p>Contact | Nieuwsbrief | Bruggen en wegen | Privacy</p>",
    ],
)
def test_what_a_page_has_below_an_answer_is_no_part_of_it(below: str) -> None:
    found = web(below)
    assert last_answer(found) == LAST
    assert len(list(found.consultation.exchanges)) == 2


@pytest.mark.parametrize(
    "below",
    [
        "<aside><p>Dit geldt ook voor de sluis. Zie <a href='/b'>de brief</a>.</p></aside>",
        "<p>Zie ook:</p><p>De brief van 3 mei 2019.</p>",
        "<p>Wat kunnen wij verbeteren? Dat onderzoek ik nog.</p>",
    ],
)
def test_what_only_looks_so_stays_with_the_answer(below: str) -> None:
    assert last_answer(web(below)) != LAST


def test_links_between_answers_end_no_more_than_nothing() -> None:
    found = understood(
        "source.txt", document(*QUESTIONS[:4], "Zie ook", "De brief van mei.", *QUESTIONS[4:], LAST).encode()
    )
    first = next(iter(found.consultation.exchanges))

    assert " ".join(texts(found.consultation, first.answers[-1].paragraphs)).endswith("De brief van mei.")


@pytest.mark.parametrize("name", ["source.txt", "source.md"])
@pytest.mark.parametrize("below", ["Naar boven | Vorige | Volgende", "Print deze pagina", "Terug naar overzicht"])
def test_so_it_is_in_text_that_was_copied_from_a_page(name: str, below: str) -> None:
    found = understood(name, document(*QUESTIONS, LAST, below).encode())
    assert last_answer(found) == LAST


def test_what_stands_within_the_part_that_is_the_document_is_found_too() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*QUESTIONS, LAST))
    body = f"<main><nav>Home</nav>{paragraphs}<p>Deel deze pagina</p></main>"
    found = understood("source.html", f"<html><body>{body}</body></html>".encode())
    assert last_answer(found) == LAST
    assert paragraphs_of(found.consultation, BlockKind.FURNITURE) == ["Home", "Deel deze pagina"]


def test_an_element_with_the_name_of_a_menu_that_holds_the_document_is_none() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*QUESTIONS, LAST))
    found = understood("source.html", f"<html><body><div class='menu'>{paragraphs}</div></body></html>".encode())
    assert last_answer(found) == LAST


def test_between_questions_it_is_no_part_of_either() -> None:
    found = understood("source.txt", document(*QUESTIONS[:4], "Volgende vraag", *QUESTIONS[4:], LAST).encode())
    assert texts(found.consultation, next(iter(found.consultation.exchanges)).answers[0].paragraphs) == ["Ja."]


@pytest.mark.parametrize("words", ["Contact", "Help is nodig.", "Vorige week zijn 3 bruggen gesloten."])
def test_words_of_the_minister_stay(words: str) -> None:
    found = understood("source.txt", document(*QUESTIONS, LAST, words).encode())
    assert last_answer(found) == f"{LAST} {words}"


def test_a_line_in_mid_sentence_continues() -> None:
    words = "De brief over deze brug met alle kosten is\nGepubliceerd op 6 mei 2003\nen is te lezen."
    found, _ = parsed(document(*QUESTIONS, words))
    assert paragraphs_of(found, BlockKind.FURNITURE) == []


def test_what_may_be_a_menu_is_a_doubt() -> None:
    found = web("<p>Wegen | Bruggen | Sluizen</p>")
    assert [p.quote for p in found.problems if p.code is Code.UNCERTAIN_SPLIT] == ["Wegen | Bruggen | Sluizen"]


@pytest.mark.parametrize(
    "edge",
    [
        "<div title='footer'><p align='center'>1</p></div>",
        "<div title='header'><p>Wegen en bruggen</p></div>",
        "<div title='footer'><p>Pagina <span>2</span></p><p>Vertrouwelijk?</p></div>",
        "<div style='mso-element:footer' id='f1'><p class='MsoFooter'>3</p></div>",
        "<div style='mso-element: header'><p class='MsoHeader'>Bruggen in Nederland</p></div>",
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_the_edges_of_printed_pages_that_office_programs_save_are_no_text(edge: str, *, is_above: bool) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*QUESTIONS, LAST))
    body = f"{edge}{paragraphs}" if is_above else f"{paragraphs}{edge}"
    found = understood("source.html", f"<html><body>{body}</body></html>".encode())
    assert last_answer(found) == LAST
    assert paragraphs_of(found.consultation, BlockKind.FURNITURE)
    assert not [problem for problem in found.problems if problem.code is Code.UNCERTAIN_SPLIT]
