"""Every line of a sidecar that changes nothing is reported with its place; every line that changes something is not.

What the document says without the line is a doubt, and all else a mistake.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import load
from generator.problems import Code, Problem, Problems
from tests.contents import errors, make_content, mei, write

DOCUMENT = """\
Verslag van een schriftelijk overleg over de vloot

De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de Minister van Defensie. De vragen zijn op
6 mei 2025 voorgelegd. Bij brief van 12 mei 2025 zijn ze beantwoord.

Contactpersoon
T 070-1234567

Vragen en opmerkingen van de leden van de VVD-fractie

Vraag 1

Wanneer wordt het vrede en wat doet de Koninkrijks-
vloot? De minister zei eerder: wij weten dat nog niet.

Antwoord 1

Het kabinet weet niet wanneer het vrede wordt.

Vraag 2

Wat kost een fregat?

Antwoord 2

Dat is niet bekend.
"""
FILE = "content/consultations/mei/consultation.yml"
# The title that the rules give the first exchange.
TITLE = "“Wanneer wordt het vrede en wat doet de Koninkrijks-vloot?”"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, mei=DOCUMENT)


def not_needed(content: Path, sidecar: str) -> list[Problem]:
    """The doubts about lines that say what is so anyway; nothing may be wrong with the sidecar."""
    write(mei(content, "consultation.yml"), sidecar)
    load(content, problems := Problems())
    assert [str(error) for error in problems.errors] == []
    return [doubt for doubt in problems.doubts if doubt.code is Code.NOT_NEEDED]


def idle(content: Path, sidecar: str) -> list[str]:
    """The places of lines that say what is so anyway."""
    return [f"{doubt.place.line}:{doubt.place.column}" for doubt in not_needed(content, sidecar)]


def mistaken(content: Path, sidecar: str) -> list[str]:
    """The places of lines that change nothing by mistake; nothing else may be wrong with the sidecar."""
    write(mei(content, "consultation.yml"), sidecar)
    found = errors(content)
    assert all("[NO-EFFECT]" in error for error in found), found
    return [error.removeprefix(f"{FILE}:").partition(": ")[0] for error in found]


def exchange(key: str, value: str) -> str:
    """An edit of the first exchange."""
    return f"exchanges:\n  vraag-1:\n    {key}: {value}\n"


def correction(quote: str, decision: str) -> str:
    """One correction."""
    return f"corrections:\n  - quote: {quote}\n    {decision}\n"


FACTS = {
    "kind": ("Verslag van een schriftelijk overleg", "Inbreng verslag schriftelijk overleg"),
    "committee": ("vaste commissie voor Defensie", "vaste commissie voor Financiën"),
    "addressee": ("Minister van Defensie", "Staatssecretaris van Defensie"),
    "factions": ("[VVD]", "[]"),
    "members": ("[]", "[Sneller]"),
    "documents": ("[]", "[kst-28676-501]"),
    "signatories": ("[]", "[{name: Jansen, role: griffier}]"),
}


def test_that_a_document_has_no_dossier_answers_the_doubt_about_it(content: Path) -> None:
    assert idle(content, "short_title: Vloot\ndossiers: []\n") == []
    assert idle(content, "short_title: Vloot\ndossiers: ['28676']\n") == []


@pytest.mark.parametrize("key", FACTS)
def test_a_fact_that_the_rules_find_changes_nothing_and_another_does(content: Path, key: str) -> None:
    same, other = FACTS[key]
    assert idle(content, f"short_title: Vloot\n{key}: {same}\n") == ["2:1"]
    assert idle(content, f"short_title: Vloot\n{key}: {other}\n") == []


def test_a_day_that_the_rules_find_is_reported_and_the_day_beside_it_is_not(content: Path) -> None:
    assert idle(content, "dates:\n  asked: 2025-05-06\n  answered: 2025-05-13\n") == ["2:3"]


def test_a_fact_that_only_follows_from_a_rule_may_be_confirmed(content: Path) -> None:
    assert idle(content, "chamber: tk\n") == []


def test_a_title_that_the_document_lacks_is_given(content: Path) -> None:
    assert idle(content, "title: Over de vloot\n") == []


@pytest.mark.parametrize(
    ("same", "other"),
    [
        (exchange("title", f"'{TITLE}'"), exchange("title", "Wanneer het vrede wordt")),
        (exchange("add_topics", "[vrede]"), exchange("remove_topics", "[vrede]")),
        (exchange("remove_topics", "[oorlog]"), exchange("add_topics", "[oorlog]")),
        (exchange("remove_themes", "[Bestuur]"), exchange("remove_themes", "['Internationaal | Defensie']")),
        (exchange("state", "answered"), exchange("state", "refers")),
    ],
)
def test_an_edit_of_an_exchange_that_the_rules_make_is_reported_and_another_is_not(
    content: Path, same: str, other: str
) -> None:
    topics = (content / "topics.yml").read_text(encoding="utf-8")
    write(
        content / "topics.yml",
        f"{topics}- id: oorlog\n  title: Oorlog\n  theme: Internationaal | Defensie\n  match: [tank]\n",
    )
    [place] = idle(content, same)
    assert place.startswith("3:")
    assert idle(content, other) == []


@pytest.mark.parametrize(
    ("same", "other"),
    [
        (correction("Wat kost een", "is: question"), correction("Wat kost een", "is: answer")),
        (correction("Dat is niet", "is: answer"), correction("Dat is niet", "is: note")),
        (correction("Vraag 2", "numbers: ['2']"), correction("Vraag 2", "numbers: ['3']")),
        (correction("Wat kost een", "factions: [VVD]"), correction("Wat kost een", "factions: []")),
        (correction("Wat kost een", "members: []"), correction("Wat kost een", "members: [Sneller]")),
        (correction("Dat is niet", "answers: [Wat kost]"), correction("Dat is niet", "answers: [Wanneer wordt]")),
        (correction("Wat kost een", "paragraph: begins"), correction("De minister zei", "paragraph: begins")),
        (
            correction("Vragen en opmerkingen van", "is: heading"),
            correction("Vragen en opmerkingen van", "is: outside"),
        ),
    ],
)
def test_a_correction_that_the_document_is_read_by_anyway_is_reported_and_another_is_not(
    content: Path, same: str, other: str
) -> None:
    assert idle(content, same) == ["2:5"]
    assert idle(content, other) == []


@pytest.mark.parametrize(
    ("same", "other"),
    [
        ("line_ends: [fregat]\n", "line_ends: [Koninkrijks-vloot]\n"),
        ("publish:\n  - quote: het vrede wordt\n", "publish:\n  - quote: 070-1234567\n"),
    ],
)
def test_words_that_are_so_anyway_are_reported_and_others_are_not(content: Path, same: str, other: str) -> None:
    assert len(idle(content, same)) == 1
    assert idle(content, other) == []


def test_a_short_title_that_is_the_title_is_not_needed(content: Path) -> None:
    assert idle(content, "title: Vloot\nshort_title: Vloot\n") == ["2:1"]


def test_an_edit_that_says_nothing_is_a_mistake(content: Path) -> None:
    assert mistaken(content, "exchanges:\n  vraag-1: {}\n") == ["2:3"]


def test_words_withheld_twice_are_reported_once(content: Path) -> None:
    entry = "  - quote: Wat kost een fregat\n    reason: geheim\n"
    assert idle(content, f"withhold:\n{entry}") == []
    assert idle(content, f"withhold:\n{entry}{entry}") == ["4:5"]


def test_of_two_lines_that_say_one_thing_the_later_is_reported(content: Path) -> None:
    twice = "corrections:\n" + 2 * "  - quote: Wat kost een\n    factions: []\n"
    assert idle(content, twice) == ["4:5"]


def test_a_split_that_was_unsure_is_confirmed_and_that_is_something(tmp_path: Path) -> None:
    made = make_content(
        tmp_path,
        mei="Vragen en opmerkingen van de leden van de VVD-fractie\n\nWanneer wordt het vrede?\n\n1. Antwoord\n\n"
        "In mei.\n\nEr is een brief.\n\nEr komt een debat.\n\n2. Antwoord\n\nDat is niet bekend.\n",
    )
    assert idle(made, correction("Er komt een debat", "is: question")) == []


def test_a_line_with_another_problem_is_not_reported_as_idle(content: Path) -> None:
    write(mei(content, "consultation.yml"), "withhold:\n  - quote: geen woorden\n    reason: x\nfactions: [XYZ]\n")
    reported = [error.partition("[")[2].partition("]")[0] for error in errors(content)]
    assert reported == ["QUOTE-NOT-FOUND", "UNKNOWN-FACTION"]


def test_an_edit_of_an_exchange_that_is_not_there_has_no_second_problem(content: Path) -> None:
    write(mei(content, "consultation.yml"), exchange("state", "refers").replace("vraag-1", "vraag-9"))
    assert [error.partition("[")[2].partition("]")[0] for error in errors(content)] == ["UNKNOWN-EXCHANGE"]


def test_a_sidecar_without_idle_lines_is_left_in_peace(content: Path) -> None:
    assert idle(content, "short_title: Vloot\nofficial_address: https://voorbeeld.example/\n") == []


def test_a_theme_that_is_sure_need_not_be_added_and_an_unsure_one_is_confirmed(content: Path) -> None:
    added = exchange("add_themes", "['Internationaal | Defensie']")
    assert idle(content, added) == []
    write(mei(content), DOCUMENT.replace("wat doet de Koninkrijks-\nvloot?", "wat doet de krijgsmacht?"))
    assert idle(content, added) == ["3:18"]
    assert idle(content, exchange("add_themes", "[Bestuur]")) == []


def test_a_theme_that_a_topic_of_the_editor_brings_need_not_be_added(content: Path) -> None:
    other = "  vraag-2:\n    add_topics: [oorlog]\n"
    topic = "- id: oorlog\n  title: Oorlog\n  theme: Internationaal | Reizen\n  match: [tank]\n"
    write(content / "topics.yml", topic)
    assert idle(content, f"exchanges:\n{other}    add_themes: ['Internationaal | Reizen']\n") == ["4:18"]
    assert idle(content, f"exchanges:\n{other}    remove_themes: ['Internationaal | Reizen']\n") == []


def term(name: str, decision: str) -> str:
    """What one term means."""
    return f"terms:\n  - term: {name}\n    {decision}\n"


@pytest.mark.parametrize(
    ("same", "other"),
    [
        (term("MR", "means: ministerraad"), term("VO", "means: voortgezet onderwijs")),
        (term("zij", "explain: false"), term("KVRD", "explain: false")),
    ],
)
def test_a_term_that_is_explained_so_anyway_is_reported(content: Path, same: str, other: str) -> None:
    with_terms(content)
    [place] = idle(content, same)
    assert place.endswith(":5")
    assert idle(content, other) == []


def with_terms(content: Path) -> None:
    """A document with abbreviations."""
    write(mei(content), DOCUMENT.replace("wat doet de", "wat doen zij, VO, KVRD, de MR (ministerraad) en de"))
    write(
        content / "glossary.yml",
        "- term: VO\n  expansion: voortgezet onderwijs\n  definition: School.\n  near: [school]\n",
    )


def test_a_decision_about_a_term_that_stands_nowhere_is_a_mistake(content: Path) -> None:
    with_terms(content)
    assert mistaken(content, term("ABCD", "explain: false")) == ["2:5"]
    both = term("MR", "explain: false") + "  - term: ABCD\n    explain: false\n"
    assert mistaken(content, both) == ["4:5"]


PROMISING = DOCUMENT.replace("Dat is niet bekend.", "Dat is niet bekend. Ik zal uw Kamer voor 1 juli informeren.")


@pytest.mark.parametrize(
    ("same", "other"),
    [
        ("quote: niet bekend\n    state: none", "quote: voor 1 juli\n    state: none"),
        ("quote: niet bekend\n    state: none", "quote: uw Kamer"),
    ],
)
def test_a_decision_about_a_commitment_that_changes_nothing_is_reported(content: Path, same: str, other: str) -> None:
    write(mei(content), PROMISING)
    assert len(idle(content, f"commitments:\n  - {same}\n")) == 1
    assert idle(content, f"commitments:\n  - {other}\n") == []


def test_a_commitment_outside_questions_and_answers_is_a_mistake(content: Path) -> None:
    assert mistaken(content, "commitments:\n  - quote: Verslag van een\n") == ["2:5"]


DEFINING = DOCUMENT.replace("de Koninkrijks-\nvloot", "de Enhanced Forward Presence (EfP) en de AOW")


@pytest.mark.parametrize(
    ("same", "other"),
    [
        ("definitions:\n  - short: EfP\n    long: Enhanced Forward Presence\n", "definitions:\n  - short: EfP\n"),
        ("definitions:\n  - short: AOW\n", "definitions:\n  - short: AOW\n    long: Een opleiding\n"),
        ("definitions:\n  - short: vrede\n", "definitions:\n  - short: EfP\n    long: Iets\n"),
        (
            "languages:\n  - quote: Enhanced Forward Presence\n    language: en\n",
            "languages:\n  - quote: Enhanced Forward Presence\n    language: nl\n",
        ),
        ("languages:\n  - quote: vrede\n    language: nl\n", "languages:\n  - quote: vrede\n    language: fr\n"),
        ("references:\n  - quote: vrede\n", "references:\n  - quote: AOW\n    document: kst-28676-500\n"),
    ],
)
def test_a_short_form_or_a_language_or_a_reference_that_is_so_anyway_is_reported(
    content: Path, same: str, other: str
) -> None:
    write(mei(content), DEFINING)
    assert len(idle(content, same)) == 1
    assert idle(content, other) == []


@pytest.mark.parametrize(
    "sidecar",
    [
        "definitions:\n  - short: XYZ\n    long: Iets\n",
        "definitions:\n  - short: XYZ\n",
        "languages:\n  - quote: nergens\n    language: nl\n",
        "references:\n  - quote: nergens\n",
        "line_ends: [nergens]\n",
    ],
)
def test_a_decision_about_words_that_stand_nowhere_is_a_mistake(content: Path, sidecar: str) -> None:
    write(mei(content), DEFINING)
    assert len(mistaken(content, sidecar)) == 1


@pytest.mark.parametrize(
    "sidecar",
    [
        correction("Wat kost een", "factions: []") + "  - quote: Wat kost een\n    factions: [VVD]\n",
        "definitions:\n  - short: EfP\n    long: Iets\n  - short: EfP\n    long: Anders\n",
        "languages:\n  - quote: vrede\n    language: fr\n  - quote: vrede\n    language: de\n",
        "withhold:\n  - quote: Wat kost een fregat\n    reason: x\npublish:\n  - quote: kost een fregat\n",
    ],
)
def test_a_line_that_another_one_overrules_is_a_mistake(content: Path, sidecar: str) -> None:
    write(mei(content), DEFINING)
    assert len(mistaken(content, sidecar)) == 1


@pytest.mark.parametrize(
    ("sidecar", "without"),
    [
        ("short_title: Vloot\nmembers: []\nkind: Inbreng verslag schriftelijk overleg\n", 1),
        (correction("Wat kost een", "is: question") + "short_title: Vloot\n", 3),
        ("short_title: Vloot\n\n# Over de vragen.\n" + exchange("state", "answered"), 3),
        ("dates:\n  asked: 2025-05-06\n  answered: 2025-05-13\n", 1),
        ("short_title: Vloot\nexchanges: {vraag-1: {state: answered}}\n", 1),
    ],
)
def test_what_may_be_deleted_is_said_by_its_lines_and_leaves_a_valid_file(
    content: Path, sidecar: str, without: int
) -> None:
    (doubt,) = not_needed(content, sidecar)
    first, last = map(int, doubt.about)
    assert last - first + 1 == without
    lines = sidecar.split("\n")
    left = "\n".join((*lines[: first - 1], *lines[last:]))
    assert not_needed(content, left) == []


def test_one_of_two_on_a_line_is_taken_out_of_it(content: Path) -> None:
    write(
        content / "topics.yml",
        f"{(content / 'topics.yml').read_text(encoding='utf-8')}"
        "- id: oorlog\n  title: Oorlog\n  theme: Internationaal | Defensie\n  match: [tank]\n",
    )
    (doubt,) = not_needed(content, exchange("remove_topics", "[oorlog, vrede]"))
    assert (doubt.about, doubt.quote) == (("3",), "oorlog, vrede]")
    assert str(doubt).endswith("the rules do not give this topic; take it out of line 3")
