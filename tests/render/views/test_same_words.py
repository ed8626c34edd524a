"""Below an answer stands which other answers have its sentences, and in what these differ."""

from __future__ import annotations

from generator.annotate.leads.same_sentences import annotate_same_sentences
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problems
from generator.render.views.page_context import PageContext
from generator.render.views.same_words import SameWordsView, same_words_view
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from tests.render.archives import around
from tests.render.documents import consultation, library, record

FULL_TEXT = "overleggen/voorbeeld/volledige-tekst/"
BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben."
TUNNELS = "De veiligheid van tunnels wordt elke vijf jaar door een onafhankelijke commissie beoordeeld."


def answered(*answers: str) -> Record:
    lines = (line for at, each in enumerate(answers, 1) for line in (f"q{at}: Hoe zit dat?", f"a{at}: {each}"))
    made = consultation("# VVD: Vragen", *lines)
    return record(made, *annotate_same_sentences(made, Knowledge(), Problems()))


def views(*answers: str) -> list[SameWordsView | None]:
    made = answered(*answers)
    context = PageContext(around(library(made)), FULL_TEXT)
    return [same_words_view(context, made, exchange) for exchange in made.consultation.exchanges]


def view(*answers: str) -> SameWordsView:
    """That of the first answer."""
    found = views(*answers)[0]
    assert found is not None
    return found


def link(number: int, paragraph: str = "") -> NamedLink:
    """To an answer, or to a paragraph of it."""
    return NamedLink(f"antwoord {number}", Markdown(f"index.md#antwoord-{number}{paragraph}"))


def test_an_answer_of_its_own_shows_nothing() -> None:
    assert views(BRIDGES, TUNNELS) == [None, None]


def test_answers_with_the_same_sentence_are_named_together() -> None:
    found = view(f"Ja. {BRIDGES}", f"Nee. {BRIDGES}", TUNNELS, f"Zeker. {BRIDGES}")
    assert found.summary == "Dezelfde zin later in antwoord 2 en 4"
    (sentence,) = found.sentences
    assert (sentence.how, sentence.answers) == ("Staat hier het eerst, later ook in", (link(2, "-1"), link(4, "-1")))
    assert BRIDGES.startswith(sentence.words)
    assert (sentence.goes_on, sentence.there, found.answers, found.explains_signs) == (True, None, (), False)


def test_an_answer_that_has_a_sentence_later_tells_which_had_it_first() -> None:
    found = views(f"Ja. {BRIDGES}", f"Nee. {BRIDGES}", TUNNELS, f"Zeker. {BRIDGES}")[1]
    assert found is not None
    assert found.summary == "Dezelfde zin in antwoord 1 (het eerst) en 4"
    (sentence,) = found.sentences
    assert sentence.how == "Staat ook in"
    assert [answer.name for answer in sentence.answers] == ["antwoord 1 (het eerst)", "antwoord 4"]


def test_no_answer_is_first_where_one_before_it_has_nearly_the_same() -> None:
    found = views(f"Ja. {BRIDGES.replace('onderzoekt', 'onderzocht')}", f"Nee. {BRIDGES}", f"Zeker. {BRIDGES}")[2]
    assert found is not None
    assert {sentence.how for sentence in found.sentences} == {"Staat ook in", "Staat vrijwel zo ook in"}
    assert "eerst" not in found.summary


def test_the_summary_names_answers_in_their_order() -> None:
    assert view(f"{BRIDGES} {TUNNELS}", TUNNELS, BRIDGES).summary == "Dezelfde zin in antwoord 2 en 3"


def test_what_differs_is_marked_and_said() -> None:
    found = view(f"Ja. {BRIDGES}", BRIDGES.replace("dit jaar", "in 2031"))
    assert found.summary == "Vergelijkbare zin in antwoord 2"
    (sentence,) = found.sentences
    assert (sentence.how, found.explains_signs) == ("Lijkt op een zin in", True)
    for words, differing in ((sentence.words, "dit jaar"), (sentence.there, "in 2031")):
        assert words == (
            'Het ministerie onderzoekt <strong class="differs"><span class="visually-hidden">(anders:</span> '
            f'{differing}<span class="visually-hidden">)</span></strong> samen met de provincies welke bruggen '
            "versterking nodig hebben."
        )


def test_what_only_one_of_two_sentences_has_is_marked_there_alone() -> None:
    (sentence,) = view(f"Ja. {BRIDGES}", BRIDGES.replace(" dit jaar", "")).sentences
    assert sentence.words.count("differs") == 1
    assert sentence.there == BRIDGES.replace(" dit jaar", "")


def test_no_official_words_look_withdrawn() -> None:
    (sentence,) = view(f"Ja. {BRIDGES}", BRIDGES.replace("dit jaar", "in 2031")).sentences
    assert "<del" not in f"{sentence.words}{sentence.there}"


def test_signs_that_mean_something_in_markdown_are_escaped() -> None:
    found = view(f"Ja. {BRIDGES}", BRIDGES.replace("dit jaar", "*dit* <jaar> [nog]"))
    there = found.sentences[0].there
    assert there is not None
    assert "&#60;jaar&#62;" in there
    assert "*" not in there


def test_only_a_whole_answer_is_called_the_same_answer() -> None:
    same, part = view(f"Ja. {BRIDGES}", f"Ja. {BRIDGES}"), view(f"Ja. {BRIDGES}", f"{BRIDGES} {TUNNELS} {TUNNELS}")
    assert [(each.name, each.how, each.other) for each in same.answers] == [
        ("antwoord 1", "is woord voor woord gelijk aan", link(2))
    ]
    assert part.answers == ()


def test_a_whole_answer_that_turns_the_meaning_is_not_called_nearly_the_same() -> None:
    near, turned = view(f"Ja. {BRIDGES}", f"Ja. Daarom: {BRIDGES}"), view(f"Ja. {BRIDGES}", f"Nee, niet. {BRIDGES}")
    assert [each.how for each in near.answers] == ["is vrijwel gelijk aan"]
    assert turned.answers == ()


def test_five_sentences_are_shown_and_the_others_counted() -> None:
    answer = " ".join(BRIDGES.replace("bruggen", f"bruggen over de {river}") for river in RIVERS)
    found = view(answer, answer)
    assert (len(found.sentences), found.more) == (5, len(RIVERS) - 5)


RIVERS = ("Maas", "Rijn", "Waal", "Lek", "Linge", "Vecht", "Amstel")
