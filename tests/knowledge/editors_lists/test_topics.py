"""topics.yml."""

from __future__ import annotations

from generator.knowledge.editors_lists.topics import load_topics
from generator.model.knowledge import Topic
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.reported import reported

NAME = "content/topics.yml"
DEFENCE = "theme: Internationaal | Defensie"


def test_topics_are_read_with_their_words_and_exceptions(write: Write, problems: Problems) -> None:
    path = write(
        f"- id: navo-norm\n  title: NAVO-norm\n  {DEFENCE}\n  match: [BBP-norm, 5%]\n  except: [norm stellen]\n"
    )
    (topic,) = load_topics(path, NAME, problems).values
    assert isinstance(topic, Topic)
    assert (topic.match, topic.exceptions) == (("BBP-norm", "5%"), ("norm stellen",))
    assert reported(problems) == []


def test_a_theme_must_be_one_of_the_official_list(write: Write, problems: Problems) -> None:
    entries = load_topics(write("- id: a\n  title: b\n  theme: Defensie\n  match: [c]\n"), NAME, problems)
    assert not entries.complete
    assert reported(problems) == [
        f"{NAME}:3:10: [INVALID-VALUE] ‘theme’ must be a policy theme of the official list, which ‘Defensie’ is not; "
        "did you mean ‘Internationaal | Defensie’?",
    ]


def test_an_id_and_a_title_given_twice_are_reported_at_the_second_place(write: Write, problems: Problems) -> None:
    one = f"- id: sancties\n  title: Sancties\n  {DEFENCE}\n  match: [a]\n"
    load_topics(write(one + one.replace("Sancties", "sancties")), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:5:7: [DUPLICATE-ID] the topic id ‘sancties’ is taken; it stands first at {NAME}:1:7",
        f"{NAME}:6:10: [DUPLICATE-ID] the title ‘sancties’ is taken; it stands first at {NAME}:2:10",
    ]


def test_a_file_that_cannot_be_read_is_not_complete(write: Write, problems: Problems) -> None:
    entries = load_topics(write("- id: ["), NAME, problems)
    assert (entries.values, entries.complete) == ((), False)
    assert len(problems) == 1
