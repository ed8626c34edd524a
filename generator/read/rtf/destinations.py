"""Groups of RTF, by what is done with the text in them (specification 1.9.1, “Destinations”)."""

from __future__ import annotations

from generator.read.rtf.tree import Group

# Groups whose text is no text of the document, though no `\\*` says that they may be left out.
_LEFT_OUT = frozenset(
    """
    fonttbl colortbl stylesheet info pict listtable listoverridetable revtbl rsidtbl filetbl generator themedata
    colorschememapping latentstyles datastore xmlnstbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn
    nonesttables nonshppict shprslt annotation atnid atnauthor atntime atnicn atnref atnparent atndate xe tc tcn rxe
    bkmkstart bkmkend objdata objclass objname objtime objsect objalias sp sn sv template private1 falt fname panose
    datafield ffdata ffname ffdeftext ffl ffstattext ffhelptext keycode pgptbl mailmerge userprops fontemb fontfile
    background docvar listname levelnumbers leveltext pn pnseclvl pntxta pntxtb xmlopen xmlclose formfield
    title subject author manager
    company operator category keywords comment doccomm hlinkbase creatim revtim printim buptim
    """.split()  # noqa: SIM905 (as a list nobody would read them)
)
# Groups that `\\*` allows others to leave out, and whose text is read.
_READ = frozenset("shpinst shptxt nesttableprops fldinst ud footnote mmath moMath result do dptxbxtext".split())  # noqa: SIM905


def is_left_out(group: Group) -> bool:
    """Whether the text of a group is no text of the document."""
    if group.is_optional:
        return group.name not in _READ
    return group.name in _LEFT_OUT
