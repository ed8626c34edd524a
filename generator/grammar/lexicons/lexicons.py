"""What single words say about the language that they are in: English, French or German, weighed against Dutch.

The lists are ours (`grammar/lists/`); of a word that they lack, lexicons with counts say more (`lexicons/counts.py`). A
word that Dutch has, too, as its own or as a loan, proves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.compounds import is_german_compound, may_be_german
from generator.grammar.lexicons.counts import has, is_dutch, is_of_both, is_of_one, may_be_name
from generator.grammar.lexicons.forms import has_form, has_letters
from generator.grammar.lexicons.persons import FIRST_NAMES, SURNAMES
from generator.grammar.words.sets import listed_words, word_set


class Evidence(Enum):
    """What a word says: of the language alone, of both, a link (an article, a preposition), a name, or neither."""

    PROOF = "proof"
    BOTH = "both"
    LINK = "link"
    NAME = "name"
    LETTERS = "letters"
    NONE = "none"


@dataclass(frozen=True)
class Lexicon:
    """The words of one language: its own, those that Dutch has too, those that link, and those that may begin a phrase.

    `loans` are words that Dutch has from this language, so that they may belong to a phrase that another word proves.
    `prefixes` make words that say as little as those of Dutch: `anticorruption`.
    `plain` are links that Dutch does not have: they prove that what they link is of the language.
    """

    language: str
    own: frozenset[str]
    shared: frozenset[str]
    links: frozenset[str]
    plain: frozenset[str]
    openings: frozenset[str]
    forms: tuple[tuple[str, str], ...] = ()
    on_shared: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    no_form: tuple[str, ...] = ()
    loans: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()

    def evidence(self, word: str, *, is_first: bool) -> Evidence:
        """What a word says; `is_first` in a sentence, where a capital says nothing."""
        small = word.casefold().replace("’", "'").replace("‐", "-").replace("‑", "-")
        if self.elided and small.startswith(self.elided):
            small = small.removeprefix(next(filter(small.startswith, self.elided)))
        if small in self.links:
            return Evidence.LINK
        if found := self._known(small) or self._told(word, small):
            return found
        if word.isupper() and 1 < len(word) <= _LONGEST_LETTERS:
            return Evidence.NONE if word in _DUTCH_LETTERS else Evidence.LETTERS
        return Evidence.NAME if _may_be_name(word, is_first=is_first) else Evidence.NONE

    def _told(self, word: str, small: str) -> Evidence | None:
        """What the letters of a word, its parts, and the counts of lexicons say of it."""
        is_elided = _SHORTEST_ELIDED <= len(small) < len(word) and word.islower()
        if is_elided or has_letters(word, self.language):
            return Evidence.PROOF
        if self.language == "de" and is_german_compound(word):
            return Evidence.PROOF
        if self.language == "de" and may_be_german(word):
            return Evidence.BOTH
        compound = self._compound(word, small) if "-" in small else None
        return compound or self._counted(word, small) or self._camel(word)

    def _known(self, small: str) -> Evidence | None:
        bare = small.removesuffix("'s").removesuffix("'")
        if bare in self.shared:
            return Evidence.BOTH
        if bare in self.own:
            return Evidence.PROOF
        if len(bare) <= _SHORTEST_BY_ENDING:
            return None
        if (has_form(bare, self.language) or self._is_form(bare)) and not is_dutch(bare):
            return Evidence.PROOF
        if bare.startswith(self.prefixes) and any(
            bare.startswith(each) and self._is_known(bare.removeprefix(each)) for each in self.prefixes
        ):
            return Evidence.BOTH
        is_shared = bare.endswith(self._endings) and any(
            bare.endswith(end) and bare.removesuffix(end) + back in self.shared for end, back in self.forms
        )
        return Evidence.BOTH if is_shared else None

    def has(self, small: str) -> bool:
        """Whether a list of ours has a word in small letters, or its form shows that it is of the language."""
        return small in self.links or self._known(small) is not None

    def lists(self, word: str) -> bool:
        """Whether a list of ours has a word as one of this language alone, or its form shows that."""
        return self._known(word.casefold()) is Evidence.PROOF

    def _counted(self, word: str, small: str) -> Evidence | None:
        """What the counts of lexicons say of a word that no list has."""
        bare = small.removesuffix("'s").removesuffix("'")
        found = Evidence.PROOF if is_of_one(bare, self.language) else None
        if found is None and is_of_both(bare, self.language):
            found = Evidence.BOTH
        if found is None or word.islower():
            return found
        if bare in SURNAMES or bare in FIRST_NAMES or may_be_name(bare, self.language):
            return None
        # In German a name has a capital as any noun has.
        return Evidence.BOTH if self.language == "de" else found

    @cached_property
    def _endings(self) -> tuple[str, ...]:
        """What words are made of others by in this language."""
        return (*(ending for ending, _ in self.forms), *self.on_shared)

    def _is_known(self, bare: str) -> bool:
        return bare in self.own or bare in self.shared

    def _is_form(self, bare: str) -> bool:
        """Whether a word is made of a known one by an ending of this language: `pooled`, `policymakers`."""
        if not bare.endswith(self._endings) or bare.endswith(self.no_form):
            return False
        return any(
            bare.endswith(ending) and bare.removesuffix(ending) + back in self.own for ending, back in self.forms
        ) or any(bare.endswith(ending) and bare.removesuffix(ending) in self.shared for ending in self.on_shared)

    def _compound(self, word: str, small: str) -> Evidence | None:
        parts = [self._part(part) for part in small.split("-")]
        if self.language == "de" and word[0].isupper() and parts[-1] is Evidence.PROOF:
            return Evidence.PROOF  # `Helmholtz-Zentrum`
        if None in parts:
            return None
        if Evidence.PROOF in parts:
            return Evidence.PROOF
        # `end-to-end` is a loan, and may belong to a phrase.
        is_linked = any(part in self.plain for part in small.split("-")[1:-1])
        return Evidence.BOTH if is_linked or word.islower() else None

    def _part(self, part: str) -> Evidence | None:
        """What a part of a compound says: where English has each part, and not as a name, it may be an English word."""
        if found := self._known(part) or (Evidence.LINK if part in self.links else None):
            return found
        if self.language == "de" or len(part) < _SHORTEST_PART or not has(part, self.language):
            return None
        return Evidence.BOTH if is_dutch(part) else None if may_be_name(part, self.language) else Evidence.PROOF

    def _camel(self, word: str) -> Evidence | None:
        """Whether a word is made of words of the language, each with a capital: `SafeSport`, `ReFuelEU`."""
        if word.isalpha() and word[1:].islower():
            return None  # one word
        found = _PART.findall(word)
        if "".join(found) != word.replace("-", ""):
            return None  # other letters
        parts = [part.casefold() for part in found]
        is_made = len(parts) > 1 and all(len(part) < _SHORTEST_PART or self._part(part) for part in parts)
        return Evidence.BOTH if is_made and any(len(part) >= _SHORTEST_PART for part in parts) else None


_SHORTEST_PART = 3
_PART = expression(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+")
_LONGEST_LETTERS = 6
_SHORTEST_BY_ENDING = 5
# `l'affichage`: what an article is joined to, where no capital shows a name.
_SHORTEST_ELIDED = 4
_DUTCH_LETTERS = word_set(
    """
        NAVO VN VS VK AVG BBP BNP OESO OM EK TK BZ BHO EZ EZK OCW SZW VWS BZK LNV IenW JenV MKB NL II
        III IV VI VII VIII IX
        """
)
# Places that agreements and programmes are named after, spelled as in Dutch; two with a hyphen are such a name, too.
_PLACES = word_set(
    """
        Abuja Amsterdam Bali Basel Bologna Cancun Cartagena Cotonou Davos Delft Doha Dubai Dublin Durban
        Eindhoven Gaza Glasgow Groningen Helsinki Istanbul Kigali Kyoto Leiden Limburg Madrid Maastricht Malabo Maputo
        Marrakech Marrakesh Minamata Minsk Montreal Montreux Nagoya Nairobi Oslo Ottawa Paris Ramstein Rio
        Rotterdam Schengen Sendai Stockholm Tallinn Tilburg Twente Utrecht Wageningen Wassenaar Yalta
        """
)


def _may_be_name(word: str, *, is_first: bool) -> bool:
    first, hyphen, second = word.partition("-")
    is_pair = bool(hyphen and not is_first and first.istitle() and second.istitle())
    # `Noord-Ierse` is no name, but says whose something is.
    return word in _PLACES or (is_pair and not second.endswith("se"))


_ENGLISH = Lexicon(
    "en",
    listed_words("english"),
    listed_words("english-and-dutch") | listed_words("english-loans"),
    word_set(
        """
        a about above across after against along among an and any are as at be because been before being
        between both but by can could did do does during each every for from has have having he her his how i if
        in into is it its may might more most must my no nor not of off on once only onto or other our out
        over own same shall she should since so some such than that the their them then there these they this
        those through throughout to toward towards under until upon us very was we were what when where
        whether which while who whom whose why will with within without would you your
        """
    ),
    word_set(
        """
        about across against among and any are because been between by could does during each every for from
        has how into its may might must my no not other our should since some such than that the their them
        there these they this those through throughout to towards under upon very were what when where whether which
        while who whose why will with within without would you your
        """
    ),
    word_set(
        "against between during through the our no most towards within without beyond how why what when who my this "
        "these your do does did can it they there"
    ),
    forms=(("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", "")),
    on_shared=("ability",),
    no_form=("ering", "ies", "izing", "uising"),
    loans=listed_words("english-loans"),
)
_FRENCH = Lexicon(
    "fr",
    listed_words("french"),
    listed_words("french-and-dutch"),
    word_set(
        """
        à au aux avec ce ces cette chez contre d'une d'un dans de des du elle en entre est et il ils la le les
        leur leurs l'on mais ne non nous on ou par pas plus pour qu'il que qui sa sans se ses si son sont sous
        sur un une vers vous
        """
    ),
    word_set(
        """
        à au aux avec ces cette chez des du est et les leur leurs ne nous ou par pas pour que qui sans ses sont
        sous sur une
        """
    ),
    word_set("le la les une des pour vers sans"),
    prefixes=("anti", "non-"),
    elided=("l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'"),
)
_GERMAN = Lexicon(
    "de",
    listed_words("german"),
    listed_words("german-and-dutch"),
    word_set(
        """
        als am an auf aus bei bis da das dass dem den der des die durch ein eine einem einen einer eines es
        für gegen hat ihr im in ist ja mit nach nicht ob oder ohne sich sie sind so über um und uns unser
        unsere unter vom von vor wenn wer wie wir wird zu zum zur zwischen
        """
    ),
    word_set(
        """
        auf aus das dass dem des durch ein eine einem einen einer eines für gegen im ist mit nach nicht oder
        sich sie sind über und unter vom von wir wird zum zur zwischen
        """
    ),
    word_set("das der die eine ein für gegen wer wir"),
)
LEXICONS: Mapping[str, Lexicon] = {lexicon.language: lexicon for lexicon in (_ENGLISH, _FRENCH, _GERMAN)}


@lru_cache(maxsize=65536)  # a document has few thousands of words, and uses them again and again
def evidence_of(word: str, language: str, *, is_first: bool) -> Evidence:
    """What a word says of a language; `is_first` in a sentence, where a capital says nothing."""
    return LEXICONS[language].evidence(word, is_first=is_first)


@lru_cache(maxsize=65536)
def is_foreign_word(word: str) -> bool:
    """Whether one of the languages has a word, and Dutch has not."""
    told = (Evidence.PROOF, Evidence.LINK)
    return any(lexicon.evidence(word, is_first=True) in told for lexicon in LEXICONS.values())


def is_in_dutch(word: str) -> bool:
    """Whether Dutch has a word of another language, too, as its own or as a loan."""
    return any(word.casefold() in lexicon.shared for lexicon in LEXICONS.values())
