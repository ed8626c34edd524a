"""The allowed parts of a PDF that holds only pages: a role for each kind of part, with its keys and their values.

The kinds and keys are those of ISO 32000-2. A file with a key that is not listed here holds more than pages. The value
of a key is given by a role, with a sign before it: `[` one such part or a list of them, `*` a mapping from any name to
such parts, `@` and `#` the values of a tree by name and by number (7.9.6, 7.9.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from generator.model.hidden_content import HiddenContent

# Besides roles: `plain` has no text at all, `back` leads to a part reached by another key; `skip` is never shown.
_ROLES = {
    "catalog": """
        Type:plain Version:plain Extensions:plain Pages:pages PageLabels:#label Names:names Dests:*named
        ViewerPreferences:plain PageLayout:plain PageMode:plain Outlines:bookmarks OpenAction:target Metadata:xmp
        StructTreeRoot:structure MarkInfo:plain Lang:language OutputIntents:[intent AcroForm:form""",
    "trailer": """
        Type:plain Size:plain Prev:plain XRefStm:plain Root:catalog DocChecksum:id Index:plain W:plain""",
    "pages": """
        Type:plain Parent:back Kids:[pages Count:plain MediaBox:plain CropBox:plain Rotate:plain
        Resources:resources BleedBox:plain TrimBox:plain ArtBox:plain Contents:[drawing Group:group StructParents:plain
        Tabs:plain UserUnit:plain Annots:[annotation LastModified:date""",
    "annotation": """
        Type:plain Subtype:plain Rect:plain Border:plain BS:plain C:plain H:plain F:plain QuadPoints:plain P:back
        StructParent:plain Dest:target A:action PA:action Contents:remark M:date NM:id Lang:language""",
    "action": "Type:plain S:plain D:target URI:address IsMap:plain SD:skip",
    "label": "Type:plain S:plain P:text St:plain",
    "names": "Dests:@named",
    "named": "D:target SD:skip",
    "bookmarks": "Type:plain First:bookmark Last:bookmark Count:plain",
    "bookmark": """
        Title:text Parent:back Prev:bookmark Next:bookmark First:bookmark Last:bookmark Count:plain Dest:target
        A:action SE:back C:plain F:plain""",
    "form": "Fields:plain NeedAppearances:plain SigFlags:plain DA:drawn DR:resources",
    "intent": """
        Type:plain S:plain OutputCondition:colours OutputConditionIdentifier:colours RegistryName:colours Info:colours
        DestOutputProfile:profile""",
    "resources": """
        Font:*font XObject:*object ExtGState:*state ColorSpace:*colour Pattern:*pattern Shading:*shading ProcSet:plain
        Properties:*marked""",
    "marked": """
        MCID:plain Type:plain Subtype:plain BBox:plain Attached:plain Lang:language ActualText:text Alt:text E:text""",
    "object": """
        Type:plain Subtype:plain Name:plain FormType:plain BBox:plain Matrix:plain Resources:resources Group:group
        StructParent:plain StructParents:plain LastModified:date Width:plain Height:plain ColorSpace:colour
        BitsPerComponent:plain Intent:plain ImageMask:plain Mask:object Decode:plain Interpolate:plain SMask:object
        SMaskInData:plain Matte:plain""",
    "group": "Type:plain S:plain CS:colour I:plain K:plain",
    "state": """
        Type:plain LW:plain LC:plain LJ:plain ML:plain D:plain RI:plain OP:plain op:plain OPM:plain Font:[font
        BG:[function BG2:[function UCR:[function UCR2:[function TR:[function TR2:[function HT:halftone FL:plain
        SM:plain SA:plain BM:plain SMask:mask CA:plain ca:plain AIS:plain TK:plain UseBlackPtComp:plain""",
    "mask": "Type:plain S:plain G:object BC:plain TR:function",
    "halftone": """
        Type:plain HalftoneType:plain HalftoneName:plain Frequency:plain Angle:plain SpotFunction:function
        AccurateScreens:plain TransferFunction:function Width:plain Height:plain Width2:plain Height2:plain
        Xsquare:plain Ysquare:plain Default:halftone""",
    "pattern": """
        Type:plain PatternType:plain PaintType:plain TilingType:plain BBox:plain XStep:plain YStep:plain Matrix:plain
        Resources:resources Shading:shading ExtGState:state""",
    "shading": """
        ShadingType:plain ColorSpace:colour Background:plain BBox:plain AntiAlias:plain Coords:plain Domain:plain
        Function:[function Extend:plain Matrix:plain BitsPerCoordinate:plain BitsPerComponent:plain BitsPerFlag:plain
        Decode:plain VerticesPerRow:plain""",
    "function": """
        FunctionType:plain Domain:plain Range:plain Size:plain BitsPerSample:plain Order:plain Encode:plain Decode:plain
        C0:plain C1:plain N:plain Functions:[function Bounds:plain""",
    "profile": "N:plain Alternate:colour Range:plain",
    "paint": """
        N:plain Alternate:colour Range:plain FunctionType:plain Domain:plain Size:plain BitsPerSample:plain Order:plain
        Encode:plain Decode:plain C0:plain C1:plain Functions:[function Bounds:plain Subtype:plain Process:process
        Colorants:*colour MixingHints:plain WhitePoint:plain BlackPoint:plain Gamma:plain Matrix:plain""",
    "process": "ColorSpace:colour Components:plain",
    "parameters": "*:plain JBIG2Globals:segments",
    "segments": "",
    "font": """
        Type:plain Subtype:plain BaseFont:plain Name:plain FirstChar:plain LastChar:plain Widths:plain
        FontDescriptor:descriptor Encoding:encoding ToUnicode:table DescendantFonts:[font FontBBox:plain
        FontMatrix:plain CharProcs:*drawing Resources:resources CIDSystemInfo:collection DW:plain W:plain DW2:plain
        W2:plain CIDToGIDMap:table""",
    "collection": "Registry:code Ordering:code Supplement:plain",
    "encoding": """
        Type:plain BaseEncoding:plain Differences:plain CMapName:plain CIDSystemInfo:collection WMode:plain
        UseCMap:encoding""",
    "table": "Type:plain CMapName:plain CIDSystemInfo:collection WMode:plain UseCMap:table",
    "descriptor": """
        Type:plain FontName:plain FontFamily:code FontStretch:plain FontWeight:plain Flags:plain FontBBox:plain
        ItalicAngle:plain Ascent:plain Descent:plain Leading:plain CapHeight:plain XHeight:plain StemV:plain StemH:plain
        AvgWidth:plain MaxWidth:plain MissingWidth:plain FontFile:program FontFile2:program FontFile3:program
        CharSet:glyphs CIDSet:program Style:looks Lang:plain""",
    "looks": "Panose:bytes",
    "program": "Subtype:plain Length1:plain Length2:plain Length3:plain",
    "structure": """
        Type:plain K:[element IDTree:@element ParentTree:#[element ParentTreeNextKey:plain RoleMap:plain
        ClassMap:*[attributes Namespaces:[namespace""",
    "namespace": "Type:plain NS:standard RoleMapNS:plain",
    "element": """
        Type:plain S:plain P:back ID:id Ref:skip Pg:back K:[element A:[attributes C:plain R:plain T:text Lang:language
        Alt:text E:text ActualText:text NS:skip MCID:plain Stm:back StmOwn:back Obj:back""",
    "attributes": "*:plain Headers:[id Summary:text Short:text Contents:text O:plain",
    "drawing": "",
}
_REASONS = {
    HiddenContent.FORM: "AcroForm XFA Fields DA NeedsRendering",
    HiddenContent.ATTACHMENTS: "EmbeddedFiles AF Collection FS EF F DPartRoot Filespec",
    HiddenContent.ACTIONS: "AA JavaScript JS Next OpenAction URLS Renditions MH",
    HiddenContent.LAYERS: "OCProperties OC OCGs",
    HiddenContent.SIGNATURE: "Perms Legal DSS ByteRange",
    HiddenContent.PROPERTIES: "PieceInfo Metadata Threads B ID Measure SpiderInfo Properties",
    HiddenContent.PICTURES: "Thumb Alternates OPI Ref SeparationInfo",
    HiddenContent.ALTERNATIVES: "Alt ActualText E Title T",
}
_REASON = {key: hidden_content for hidden_content, keys in _REASONS.items() for key in keys.split()}
# The keys of a stream in addition to those of its role.
_OF_STREAMS = {"Length": "plain", "Filter": "plain", "DecodeParms": "parameters", "DL": "plain"}


@dataclass(frozen=True)
class Part:
    """The allowed value of a key: a part with this role, or several in the forms given by the signs."""

    role: str
    signs: str = ""


@cache
def parts_of(role: str) -> Mapping[str, Part]:
    """The keys that a part of this role may have, with the allowed value of each; `*` is any other key."""
    own = dict(key.rsplit(":", 1) for key in _ROLES[role].split())
    return {key: _part(what) for key, what in {**_OF_STREAMS, **own}.items()}


def is_role(role: str) -> bool:
    """Whether parts of this role have keys of their own."""
    return role in _ROLES


def why_not(key: str) -> HiddenContent:
    """The kind of hidden content that a forbidden key shows; UNKNOWN for other keys."""
    return _REASON.get(key, HiddenContent.UNKNOWN)


def _part(what: str) -> Part:
    role = what.lstrip("[*@#")
    return Part(role, what[: len(what) - len(role)])
