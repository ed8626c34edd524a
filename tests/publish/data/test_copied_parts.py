"""What a file of data holds of consultations that did not change is copied, and is what is made from nothing."""

import hashlib
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import pytest

from generator.model.library import Library
from generator.publish.data.sources import texts_of_library
from generator.publish.data.writing import Texts, write_data
from generator.render import archive_of
from generator.render.data.collections import Collection, DataPlan, data_plan
from generator.render.data.feed_entries import in_feed
from generator.render.json.fields import ConsultationData
from tests.archive import archive


@dataclass(frozen=True)
class State:
    """An archive at some time: its plan and its texts."""

    plan: DataPlan
    data: Mapping[str, ConsultationData]

    def without(self, *places: int) -> "State":
        gone = {self.plan.consultations[place].id for place in places}
        kept = tuple(listed for listed in self.plan.consultations if listed.id not in gone)
        return replace(self, plan=replace(self.plan, consultations=kept, collections=tuple(self._left(gone))))

    def _left(self, gone: set[str]) -> list[Collection]:
        fewer = (
            replace(each, held=tuple(held for held in each.held if held.consultation not in gone))
            for each in self.plan.collections
        )
        return [each for each in fewer if each.held]

    def with_text(self, place: int, **changed: object) -> "State":
        identity = self.plan.consultations[place].id
        return replace(self, data={**self.data, identity: self.data[identity].model_copy(update=changed)})

    def titled(self, place: int, title: str) -> "State":
        listed = list(self.plan.consultations)
        listed[place] = replace(listed[place], short_title=title)
        return replace(self, plan=replace(self.plan, consultations=tuple(listed)))

    def of_first_exchanges(self) -> "State":
        """Each collection but that of all has only the first exchange of its first consultation."""
        whole, *others = self.plan.collections
        fewer = (
            replace(each, held=(replace(each.held[0], exchanges=each.held[0].exchanges[:1]), *each.held[1:]))
            for each in others
        )
        return replace(self, plan=replace(self.plan, collections=(whole, *fewer)))

    def topics_titled(self, title: str) -> "State":
        topics = tuple((identity, f"{title} {before}") for identity, before in self.plan.topics)
        return replace(self, plan=replace(self.plan, topics=topics))


@dataclass
class Project:
    """A folder in which states of an archive are written, with what is kept; `asked` are the texts read last."""

    folder: Path
    asked: list[str] = field(default_factory=list)
    number: int = 0

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    def write(
        self, state: State, keep: Path | None, meanwhile: Callable[[], object] = lambda: None
    ) -> dict[str, bytes]:
        self.number += 1
        site, digests = self.folder / str(self.number), {}
        for identity, data in state.data.items():
            digests[identity] = hashlib.sha256(repr(data).encode(errors="surrogatepass")).hexdigest()
        asked = self.asked = []

        def read(identity: str) -> ConsultationData:
            asked.append(identity)
            meanwhile()
            return state.data[identity]

        write_data(state.plan, Texts(digests, read), site, keep)
        return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}

    def kept(self, ending: str) -> list[Path]:
        return [path for path in self.cache.iterdir() if path.is_file() and path.suffix == ending]


def smallest(content: Library) -> Library:
    """Of the archive the six documents with the fewest exchanges."""
    ordered = sorted(content.records, key=lambda each: sum(len(part.exchanges) for part in each.consultation.sections))
    taken = {record.consultation.id for record in ordered[:6]}
    return replace(content, records=tuple(each for each in content.records if each.consultation.id in taken))


@cache
def real() -> State:
    content = smallest(archive())
    texts = texts_of_library(content)
    plan = data_plan(archive_of(content))
    return State(plan, {listed.id: texts.read(listed.id) for listed in plan.consultations})


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The files of the archive as it is, made from nothing."""
    return Project(tmp_path_factory.mktemp("whole")).write(real(), None)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def ids(*places: int) -> set[str]:
    return {real().plan.consultations[place].id for place in places}


def newly_gathered(before: State, after: State) -> set[str]:
    """The consultations of which a collection has other exchanges, or a feed other entries, than before."""
    then = {each.page: each for each in before.plan.collections}
    found = set[str]()
    for each in after.plan.collections:
        former = then.get(each.page, replace(each, held=()))
        held, entries = set(former.held), set(in_feed(former))
        found |= {held_now.consultation for held_now in each.held if held_now not in held}
        found |= {taken.consultation for taken in in_feed(each) if taken not in entries}
    return found


NOTHING: set[int] = set()
CHANGES: dict[str, tuple[Callable[[State], State], Callable[[State], State], set[int]]] = {
    "the newest is added": (lambda state: state.without(0), lambda state: state, {0}),
    "one in the middle is added": (lambda state: state.without(3), lambda state: state, {3}),
    "the last is added": (lambda state: state.without(-1), lambda state: state, {-1}),
    "three are added": (lambda state: state.without(0, 2, 4), lambda state: state, {0, 2, 4}),
    "one is removed": (lambda state: state, lambda state: state.without(2), NOTHING),
    "some are removed and one is added": (lambda state: state.without(1), lambda state: state.without(0, 3), {1}),
    "a text changed": (lambda state: state, lambda state: state.with_text(2, title="Anders; “é” \ud800"), {2}),
    "the first and the last changed": (
        lambda state: state,
        lambda state: state.with_text(0, dossiers=["12345"]).with_text(-1, sections=[]),
        {0, -1},
    ),
    "a title changed": (lambda state: state, lambda state: state.titled(1, "Korter\n=1"), {1}),
    "a document has no questions": (lambda state: state.with_text(0, sections=[]), lambda state: state, {0}),
}


def without_empty(state: State) -> State:
    """Collections as they are where some documents have no sections."""
    empty = {identity for identity, data in state.data.items() if not data.sections}
    collections = (
        replace(
            each,
            held=tuple(replace(held, exchanges=()) if held.consultation in empty else held for held in each.held),
        )
        for each in state.plan.collections
    )
    return replace(state, plan=replace(state.plan, collections=tuple(collections)))


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_only_what_changed_is_read_and_the_bytes_are_those_made_from_nothing(
    project: Project, change: str
) -> None:
    first, second, read = CHANGES[change]
    before, after = without_empty(first(real())), without_empty(second(real()))
    made_before = project.write(before, project.cache)
    made = project.write(after, project.cache)
    assert set(project.asked) == ids(*read) | newly_gathered(before, after)
    assert made == project.write(after, None)
    assert made_before == project.write(before, project.cache)


@pytest.mark.parametrize(
    "change",
    [
        lambda state: state.of_first_exchanges(),
        lambda state: state.topics_titled("Nieuw:"),
        lambda state: replace(state, plan=replace(state.plan, site_url="https://elders.example/")),
        lambda state: replace(state, plan=replace(state.plan, site_name="Andere naam")),
    ],
    ids=["exchanges in a collection", "titles of topics", "address", "name"],
)
def test_what_parts_follow_from_besides_texts_is_seen(
    project: Project, whole: Mapping[str, bytes], change: Callable[[State], State]
) -> None:
    project.write(real(), project.cache)
    after = change(real())
    made = project.write(after, project.cache)
    assert made == project.write(after, None)
    assert made != whole


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a bit of a file": ("", flip),
    "the end of a file": ("", lambda path: os.truncate(path, path.stat().st_size - 1)),
    "a bit of an index": (".parts", flip),
    "the end of an index": (".parts", lambda path: os.truncate(path, path.stat().st_size // 2)),
    "no index": (".parts", Path.unlink),
    "digests that nobody wrote to the end": (".sha256", lambda path: os.truncate(path, 40)),
    "no digests": (".sha256", Path.unlink),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_nothing_is_copied_of_what_is_damaged(project: Project, whole: Mapping[str, bytes], damage: str) -> None:
    ending, harm = DAMAGE[damage]
    project.write(real().without(0), project.cache)
    for path in project.kept(ending):
        harm(path)
    made = project.write(real(), project.cache)
    assert made == whole
    project.write(real(), project.cache)
    assert project.asked == []


@pytest.mark.parametrize("harm", [flip, Path.unlink], ids=["changed", "removed"])
def test_a_former_file_that_is_lost_while_it_is_copied_is_not_believed(
    project: Project, whole: Mapping[str, bytes], harm: Callable[[Path], object]
) -> None:
    project.write(real().without(3), project.cache)
    former = project.kept("")

    def lose() -> None:
        while former:
            time.sleep(0.01)  # so that the system gives it another time
            for path in former:
                if path.stat().st_nlink < 3:  # no file of the new site
                    harm(path)
            former.clear()

    made = project.write(real(), project.cache, meanwhile=lose)
    assert made == whole


def test_two_builds_at_once_disturb_each_other_nowhere(project: Project) -> None:
    project.write(real().without(0, 1), project.cache)
    others = list[dict[str, bytes]]()

    def build() -> None:
        if not others:
            others.append({})
            others.append(Project(project.folder / "elsewhere").write(real().without(1), project.cache))

    made = project.write(real().without(0), project.cache, meanwhile=build)
    assert made == project.write(real().without(0), None)
    assert others[-1] == project.write(real().without(1), None)


def test_what_a_build_left_is_removed_when_no_build_can_be_at_work_there(project: Project) -> None:
    yesterday, now = (project.cache / f"begun-{name}" for name in ("yesterday", "now"))
    for folder in (yesterday, now):
        folder.mkdir(parents=True)
        (folder / "half").write_bytes(b"x")
    os.utime(yesterday, (0, time.time() - 90_000))
    project.write(real().without(*range(1, len(real().data))), project.cache)
    assert [path for path in project.cache.iterdir() if path.is_dir()] == [now]
