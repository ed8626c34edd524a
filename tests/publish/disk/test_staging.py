"""A built site takes the place of the published one; what others put there stays."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish.disk import staging as module
from generator.publish.disk.belongings import LIST, made
from generator.publish.disk.folder_exchange import exchange
from generator.publish.disk.staging import Staging
from tests.publish.disk.sites import NEW, OLD, OTHERS, Tree, fill, published, tree_of


@pytest.fixture(params=["exchange", "in place"])
def staging(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Staging:
    """A published old site, and others' files in it, on a system that can exchange folders and on one that cannot."""
    if request.param == "in place":
        monkeypatch.setattr(module, "can_exchange", lambda: False)
    return Staging(published(tmp_path / "project"))


def _names(staging: Staging) -> list[str]:
    return sorted(path.name for path in staging.final.parent.iterdir())


def _publish(staging: Staging, tree: Tree) -> None:
    fill(staging.begin(), tree)
    staging.publish()
    staging.discard()


def test_the_built_site_takes_the_place_of_the_published_one_and_what_others_put_there_stays(staging: Staging) -> None:
    _publish(staging, NEW)
    assert tree_of(staging.final) == {**NEW, **OTHERS}
    assert _names(staging) == ["site"]


def test_a_first_site_is_published_where_none_was(tmp_path: Path) -> None:
    staging = Staging(tmp_path / "site")
    _publish(staging, NEW)
    assert tree_of(staging.final) == NEW
    assert _names(staging) == ["site"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    _publish(Staging(tmp_path / "site"), NEW)
    assert tree_of(tmp_path / "site") == NEW


def test_a_site_is_published_again_and_again(staging: Staging) -> None:
    for tree in (NEW, OLD, OLD, NEW):
        _publish(staging, tree)
        assert tree_of(staging.final) == {**tree, **OTHERS}


def test_a_discarded_build_leaves_the_published_site_alone(staging: Staging) -> None:
    fill(staging.begin(), NEW)
    staging.discard()
    assert tree_of(staging.final) == {**OLD, **OTHERS}
    assert _names(staging) == ["site"]


def test_what_an_interrupted_build_left_is_cleared(staging: Staging) -> None:
    fill(staging.building, {"index.html": "half"})
    (staging.building / "sealed").mkdir(mode=0o500)
    assert staging.begin() == staging.building
    assert _names(staging) == ["site"]


def test_a_link_in_the_place_of_a_build_is_removed_and_not_what_it_leads_to(staging: Staging, tmp_path: Path) -> None:
    fill(tmp_path / "precious", {"kept": "kept"})
    staging.building.symlink_to(tmp_path / "precious")
    staging.begin()
    assert tree_of(tmp_path / "precious") == {"kept": "kept"}
    assert _names(staging) == ["site"]


def test_what_builds_without_an_exchange_set_aside_comes_back(tmp_path: Path) -> None:
    staging = Staging(published(tmp_path / "project"))
    staging.final.rename(tmp_path / "project" / ".site-former")
    staging.begin()
    assert tree_of(staging.final) == {**OLD, **OTHERS}
    fill(tmp_path / "project" / ".site-former", {".nojekyll": "older", ".git/x": "older", ".domains": "theirs"})
    staging.begin()
    assert tree_of(staging.final) == {**OLD, **OTHERS, ".domains": "theirs"}
    assert _names(staging) == ["site"]


def test_what_the_next_build_no_longer_makes_goes_but_not_what_is_put_beside_it(staging: Staging) -> None:
    fill(staging.final, {"overleggen/weg/aantekening.txt": "somebody's"})
    _publish(staging, NEW)
    found = tree_of(staging.final)
    assert "overleggen/weg/index.html" not in found
    assert found["overleggen/weg/aantekening.txt"] == "somebody's"


def test_of_one_name_the_build_has_the_say(staging: Staging) -> None:
    fill(staging.final, {"overleggen/juni/index.html": "somebody's"})
    _publish(staging, NEW)
    assert tree_of(staging.final) == {**NEW, **OTHERS}


def test_a_file_that_a_build_made_and_the_next_does_not_is_nobodys(staging: Staging) -> None:
    _publish(staging, {**NEW, "CNAME": "made", "robots.txt": "made"})
    _publish(staging, NEW)
    found = tree_of(staging.final)
    assert "CNAME" not in found
    assert "robots.txt" not in found


@pytest.mark.parametrize("kept", ["CNAME", "ads.txt", "uploads/a/b.pdf", ".well-known/x", ".git/HEAD"])
@pytest.mark.parametrize("gone", ["oud.html", "sitemap.xml", "sitemap.xml.gz", "oud/index.html", "assets/oud.css"])
def test_of_a_site_without_a_list_what_a_build_makes_goes_and_the_rest_stays(
    tmp_path: Path, kept: str, gone: str
) -> None:
    final = tmp_path / "site"
    fill(final, {**OLD, kept: "theirs", gone: "old"})
    _publish(Staging(final), NEW)
    assert tree_of(final) == {**NEW, kept: "theirs"}


def test_the_list_names_what_the_build_made_and_nothing_else(staging: Staging) -> None:
    _publish(staging, NEW)
    assert made(staging.final) == {*NEW, LIST}


def test_where_nothing_is_kept_no_list_is_written(staging: Staging) -> None:
    tree = Staging(staging.final, keeps=False)
    _publish(tree, NEW)
    assert tree_of(tree.final) == NEW
    assert not (tree.final / LIST).exists()


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_everybody_may_read_the_site_whatever_the_person_who_builds_keeps_from_others(staging: Staging) -> None:
    fill(staging.final, {".secret": "theirs"})
    _publish(staging, NEW)
    for name in NEW:
        path = staging.final / name
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
        while path != staging.final:
            path = path.parent
            assert stat.S_IMODE(path.stat().st_mode) == 0o755
    assert stat.S_IMODE((staging.final / ".secret").stat().st_mode) == 0o600


def test_a_file_in_the_place_of_the_site_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("somebody's", encoding="utf-8")
    with pytest.raises(NotADirectoryError):
        _publish(Staging(tmp_path / "site"), NEW)
    assert (tmp_path / "site").read_text(encoding="utf-8") == "somebody's"


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EBUSY, errno.EXDEV, errno.EPERM])
def test_where_the_folders_cannot_change_places_the_files_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: Path) -> None:
        raise OSError(code, os.strerror(code))

    staging = Staging(published(tmp_path / "project"))
    monkeypatch.setattr(module, "exchange", refuse)
    _publish(staging, NEW)
    assert tree_of(staging.final) == {**NEW, **OTHERS}
    assert _names(staging) == ["site"]


def test_a_refusal_of_another_kind_is_raised_with_the_published_site_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Path) -> None:
        raise OSError(errno.EIO, "broken")

    staging = Staging(published(tmp_path / "project"))
    monkeypatch.setattr(module, "exchange", refuse)
    with pytest.raises(OSError, match="broken"):
        _publish(staging, NEW)
    assert tree_of(staging.final) == {**OLD, **OTHERS}


def test_what_others_change_in_the_last_instant_comes_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staging = Staging(published(tmp_path / "project"))

    def after_a_change(one: Path, other: Path) -> None:
        (other / "uploads" / "late.jpg").write_text("late", encoding="utf-8")
        fill(other, {"brandnew/file": "late"})
        (other / "CNAME.new").write_text("elsewhere", encoding="utf-8")
        (other / "CNAME.new").replace(other / "CNAME")
        exchange(one, other)

    monkeypatch.setattr(module, "exchange", after_a_change)
    _publish(staging, NEW)
    changed = {"uploads/late.jpg": "late", "CNAME": "elsewhere", "brandnew/file": "late"}
    assert tree_of(staging.final) == {**NEW, **OTHERS, **changed}


@pytest.mark.parametrize(
    "clash", ["uploads", "CNAME/index.html", "uploads/deep", "latest/index.html", "uploads/deep/er"]
)
def test_a_file_of_somebody_where_the_build_has_a_folder_or_the_reverse_is_reported_and_nothing_of_his_is_lost(
    staging: Staging, clash: str
) -> None:
    with pytest.raises(FileExistsError):
        _publish(staging, {**NEW, clash: "made"})
    assert {name: text for name, text in tree_of(staging.final).items() if name in OTHERS} == OTHERS
