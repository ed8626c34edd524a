"""Ids stay with their words from version to version: nothing published ever leads to other words in silence."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.grammar.versions.pairing import ALIKE, likeness
from generator.knowledge.versions_yml.ids import KeptIds, kept_ids
from generator.knowledge.versions_yml.passages import Passages, with_ids
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from tests.knowledge.versions_yml.documents import Asked, asked, consultation, edited, paragraph, text
from tests.understanding import understood

DOCUMENT = [asked(number) for number in range(6)]


def _next(earlier: list[Consultation], document: list[Asked]) -> tuple[Consultation, KeptIds]:
    new = consultation(document)
    found = kept_ids(earlier, new, len(earlier) + 1)
    sidecar = Sidecar(ids=found.ids)
    return understood("source.txt", f"{text(document)}\n".encode(), sidecar).consultation, found


def test_a_question_added_in_the_middle_moves_no_address() -> None:
    old = consultation(DOCUMENT)
    new, found = _next([old], [*DOCUMENT[:3], asked(50), *DOCUMENT[3:]])
    before, after = Passages(old).words_at, Passages(new).words_at
    assert {identity: after[identity] for identity in before} == before
    assert found.ids["vraag-5"] == "vraag-4"
    assert found.ids["vraag-4"] == "vraag-4-versie-2"
    assert "vraag-4-versie-2" in found.new
    assert "vraag-7" not in after
    assert [turn.number for turn in Passages(new).turns if turn.id == "vraag-4"] == ["5"]


def test_the_parser_gives_the_ids_that_were_worked_out() -> None:
    old = consultation(DOCUMENT)
    document = [*DOCUMENT[:2], asked(50), *DOCUMENT[3:]]
    new, found = _next([old], document)
    made = with_ids(consultation(document), found.ids)
    assert Passages(new).words_at == Passages(made).words_at


def test_what_was_removed_leaves_its_address_empty_for_ever() -> None:
    old = consultation(DOCUMENT)
    second, found = _next([old], [*DOCUMENT[:2], *DOCUMENT[3:]])
    assert set(found.gone) == {"vraag-3", "antwoord-3", "vraag-3-1", "antwoord-3-1", "antwoord-3-2"}
    assert "vraag-3" not in Passages(second).words_at
    third, _ = _next([old, second], [*DOCUMENT[:2], asked(50), *DOCUMENT[3:]])
    assert "vraag-3" not in Passages(third).words_at
    assert "vraag-3-versie-3" in Passages(third).words_at


def test_a_paragraph_put_in_front_moves_no_other() -> None:
    old = consultation(DOCUMENT)
    changed = Asked(DOCUMENT[1].question, (paragraph(90, 4), *DOCUMENT[1].answer))
    new, _ = _next([old], [DOCUMENT[0], changed, *DOCUMENT[2:]])
    after = Passages(new).words_at
    assert after["antwoord-2-1"] == DOCUMENT[1].answer[0]
    assert after["antwoord-2-2"] == DOCUMENT[1].answer[1]
    assert after["antwoord-2-1-versie-2"] == paragraph(90, 4)


def test_an_answer_in_quite_other_words_stays_with_its_question_and_is_a_doubt() -> None:
    old = consultation(DOCUMENT)
    rewritten = Asked(DOCUMENT[1].question, ("Nee, daar begint de regering niet aan.",))
    new, found = _next([old], [DOCUMENT[0], rewritten, *DOCUMENT[2:]])
    assert Passages(new).words_at["antwoord-2"] == rewritten.answer[0]
    assert [kept.id for kept in found.doubts] == ["antwoord-2"]


@settings(max_examples=60)
@given(st.data())
def test_after_any_edits_every_old_address_has_its_words_or_is_known_to_have_lost_them(data: st.DataObject) -> None:
    document = DOCUMENT
    versions = [consultation(document)]
    for _ in range(2):
        document = data.draw(edited(document))
        new, found = _next(versions, document)
        before, after = Passages(versions[-1]).words_at, Passages(new).words_at
        assert len(set(after)) == len(Passages(new).turns) + sum(map(len, Passages(new).paragraphs.values()))
        doubted = {kept.id for kept in found.doubts}
        for identity, words in before.items():
            if identity not in after:
                assert identity in found.gone
            elif likeness(words.split(), after[identity].split()) < ALIKE:
                assert identity in doubted
        used = {identity for each in versions for identity in Passages(each).words_at}
        assert not {each for each in after if each in used and each not in before}
        versions.append(new)
