"""What a group of documents is called, and how many it holds: both say what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.grammar.references import Group, act_of, name_of_act
from generator.render.writing import wording

LAWS_BY_NAME = "Wetten die alleen bij hun naam zijn genoemd, staan er niet bij."
# In the order in which the list has them.
ORDER = (
    Group.LAWS,
    Group.EUROPEAN,
    Group.GAZETTE,
    Group.JUDGMENTS,
    Group.PROCEEDINGS,
    Group.COMMITMENTS,
    Group.OTHER,
)
_NAMES = {
    Group.EUROPEAN: "Stukken van de Europese Unie",
    Group.JUDGMENTS: "Uitspraken van rechters",
    Group.COMMITMENTS: "Toezeggingen met een nummer van de Kamer",
    Group.OTHER: "Andere stukken",
}
# Groups of more than one series are called after those of which a document is there. The ids of a series begin alike.
_SERIES = {
    Group.GAZETTE: (
        "Stukken uit {}",
        {"stb-": "het Staatsblad", "stcrt-": "de Staatscourant", "trb-": "het Tractatenblad"},
    ),
    Group.PROCEEDINGS: ("{}", {"h-": "Handelingen", "ah-": "Kamervragen met antwoord"}),
}
_COUNTED = {Group.JUDGMENTS: ("uitspraak", "uitspraken"), Group.COMMITMENTS: ("toezegging", "toezeggingen")}
_DOCUMENT = ("stuk", "stukken")


def group_name(group: Group, identifiers: Sequence[str]) -> str:
    """`Artikelen van wetten`, `Stukken uit de Staatscourant`, `Uitspraken van rechters`."""
    if group is Group.LAWS:
        return _name_of_laws(identifiers)
    if group in _NAMES:
        return _NAMES[group]
    form, series = _SERIES[group]
    present = [name for start, name in series.items() if any(each.startswith(start) for each in identifiers)]
    return form.format(wording.enumeration(present))


def group_count(group: Group, identifiers: Sequence[str]) -> str:
    """`7 artikelen uit 3 wetten`, `2 stukken`, `1 uitspraak`."""
    if group is not Group.LAWS:
        return wording.count(len(identifiers), *_COUNTED.get(group, _DOCUMENT))
    articles, whole = _articles(identifiers), _whole(identifiers)
    told = []
    if articles:
        acts = dict.fromkeys(act for act, _ in articles)
        number = wording.count(len(articles), "artikel", "artikelen")
        told.append(f"{number} uit {wording.count(len(acts), *_kind_of(list(acts)))}")
    if whole:
        told.append(wording.count(len(whole), *_kind_of(whole)))
    return wording.enumeration(told)


def about_groups(groups: Mapping[Group, Sequence[str]]) -> str:
    """What the list of these groups holds: `Artikelen van wetten en andere stukken waarnaar …`."""
    names = [group_name(group, held) for group, held in groups.items()] or ["Documenten"]
    # The names of the series of parliament keep their capital.
    inside = [
        name if group is Group.PROCEEDINGS else f"{name[:1].lower()}{name[1:]}"
        for group, name in zip(groups, names, strict=False)
    ]
    return f"{wording.enumeration([names[0], *inside[1:]])} waarnaar een overleg verwijst, en waar dat staat."


def _name_of_laws(identifiers: Sequence[str]) -> str:
    articles, whole = _articles(identifiers), _whole(identifiers)
    _, several = _kind_of([*(act for act, _ in articles), *whole])
    if not articles:
        return wording.opening(several)
    return f"{wording.opening(several)} en artikelen ervan" if whole else f"Artikelen van {several}"


def _articles(identifiers: Sequence[str]) -> list[tuple[str, str]]:
    return [law for law in map(act_of, identifiers) if law and law[1]]


def _whole(identifiers: Sequence[str]) -> list[str]:
    return [law[0] for law in map(act_of, identifiers) if law and not law[1]]


def _kind_of(acts: Sequence[str]) -> tuple[str, str]:
    """What one and several of these are called: only those with `wet` in their name are surely acts of parliament."""
    are_laws = ["wet" in name_of_act(act).casefold() for act in acts]
    if all(are_laws):
        return ("wet", "wetten")
    return ("wet of regeling", "wetten en regelingen") if any(are_laws) else ("regeling", "regelingen")
