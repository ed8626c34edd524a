"""Bodies of French and German: words of their names, which distinguish an author from a title."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.words import HYPHEN
from generator.grammar.words.sets import word_set

_FRENCH = word_set(
    """
    Académie Agence Assemblée Association Autorité Banque Bureau Caisse Centre Chambre Collectif Collège Comité
    Commissariat Commission Confédération Conseil Cour Défenseur Direction Fédération Fondation Gouvernement Groupe
    Inspection Institut Laboratoire Ligue Ministère Mission Observatoire Office Organisation Parlement Secrétariat
    Service Société Sénat Union Université
    """
)
_GERMAN = expression(
    r"(?=[A-ZÄÖÜ])\w*(?i:akademie|agentur|amt|anstalt|ausschuss|behörde|beirat|bund|bundesrat|bundestag|forum|gericht"
    r"|gesellschaft|hochschule|institut|instituts|kammer|kanzlei|kommission|ministerium|polizei|regierung|rechnungshof"
    r"|gerichtshof|stiftung|universität|verband|verein|vereinigung|zentrale|zentrum|(?<!\w)rat|\w{3,}(?<!vor)(?<!bei)rat)"
)
_MINISTRIES = expression(r"Ministère|\w*[Mm]inisterium")


def is_body_abroad(word: str) -> bool:
    """Whether a word shows that a French or German name is that of a body: `Agence`, `Umweltbundesamt`."""
    return word in _FRENCH or bool(_GERMAN.fullmatch(HYPHEN.split(word)[-1]))


def names_ministry(word: str) -> bool:
    """Whether a word names a ministry, whose fields may be a list."""
    return bool(_MINISTRIES.fullmatch(word))
