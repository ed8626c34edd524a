"""A run of words of one language: how far it goes, and whether it proves that its words are not Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.grammar.foreign_runs.proofs import (
    ends_as_modifier,
    is_compound,
    is_french_behind_de,
    is_loan_and_dutch,
    is_rather_of_another,
    is_title_of_loans,
    links_in_french,
)
from generator.grammar.lexicons.counts import is_dutch
from generator.grammar.lexicons.lexicons import Evidence, Lexicon
from generator.grammar.lexicons.words import HYPHEN, OPENING_MARKS, TextWord, are_beside
from generator.grammar.words.counts import times_as_frequent
from generator.grammar.words.dutch import SMALL_WORDS
from generator.model.text import Span

_ENOUGH_PROOFS = 2
_FAR_MORE = 10
# What a noun or a name may say that words link to.
_OF_NAMES = (Evidence.PROOF, Evidence.NONE, Evidence.NAME)
_ENGLISH_ARTICLES = ("a", "an")
_GERMAN_ENDINGS = ("e", "en", "er", "es", "em")


@dataclass(frozen=True)
class Run:
    """Words of one text that may be a phrase of a language: the numbers of the first and the last."""

    text: str
    words: Sequence[TextWord]
    lexicon: Lexicon
    first: int
    last: int

    @property
    def span(self) -> Span:
        """Its words, from the first letter to the last."""
        return Span(self.words[self.first].start, self.words[self.last].end)

    @property
    def _own(self) -> Sequence[TextWord]:
        return self.words[self.first : self.last + 1]

    def __len__(self) -> int:
        return self.last - self.first + 1

    @property
    def numbers(self) -> range:
        """The numbers of its words."""
        return range(self.first, self.last + 1)

    @property
    def proofs(self) -> int:
        """How many of its words only this language has."""
        return sum(word.evidence is Evidence.PROOF or self._is_plain_link(word) for word in self._own)

    @property
    def is_rather_of_another(self) -> bool:
        """Whether its words are far more frequent in another of the languages: `parquet national`."""
        return is_rather_of_another(self._own, self.lexicon.language)

    @property
    def has_plain_links(self) -> bool:
        """Whether it holds a linking word (an article, a preposition) that only this language has."""
        return any(map(self._is_plain_link, self._own))

    def _is_plain_link(self, word: TextWord) -> bool:
        return word.evidence is Evidence.LINK and word.small in self.lexicon.plain

    def widened(self) -> Run:
        """The run with the words on both sides that belong to it."""
        run = self
        while run.last + 1 < len(run.words) and (step := run._step()):
            run = replace(run, last=run.last + step)
        while run.first and run._begins_before():
            run = replace(run, first=run.first - 1)
        return run

    def touches(self, at: int) -> bool:
        """Whether nothing but space stands between a word and the one after it."""
        return are_beside(self.text, self.words[at], self.words[at + 1])

    @property
    def _is_title(self) -> bool:
        """Whether its last word that does not link has a capital; where all link, the word after it decides."""
        plain = [word for word in self._own if word.evidence is not Evidence.LINK]
        return (plain[-1] if plain else self.words[self.last + 1]).is_capital

    def _leads_to_loan(self, link: TextWord) -> bool:
        """Whether a word that links leads from a word of the language to a loan: `duty of care`."""
        if self.last + 2 >= len(self.words) or not self.touches(self.last + 1):
            return False
        further = self.words[self.last + 2]
        # After a word that only this language has no word is Dutch.
        leads = self.words[self.last].evidence is Evidence.PROOF and further.small in self.lexicon.loans
        is_next = further.evidence is Evidence.BOTH if self._is_plain_link(link) else leads
        return is_next and not further.is_capital

    def _step(self) -> int:
        """How many words after it belong to it."""
        if self.lexicon.language == "fr" and self.touches(self.last):
            is_next = self.words[self.last + 1].evidence is Evidence.BOTH
            return 1 if is_next else self._linked_on()
        if self._goes_on():
            return 1
        if self.lexicon.language == "en" and self._leads_to_small():
            return 2
        return self._linked_on() if self.lexicon.language == "de" and self.touches(self.last) else 0

    def _leads_to_small(self) -> bool:
        """Whether a link that only English has leads from a capital to a small word: `Mind the gap`."""
        after = self.words[self.last + 1 : self.last + 3]
        is_led = len(after) > 1 and self._is_plain_link(after[0]) and after[1].evidence is Evidence.BOTH
        return is_led and after[1].text.islower() and self.touches(self.last) and self.touches(self.last + 1)

    def _goes_on(self) -> bool:
        """Whether the word after it belongs to it: one that Dutch has, too, in the same capitals.

        In a title a word that links may lead to one: `Environmental and Social Impact Assessment`.
        """
        if not self.touches(self.last):
            return False
        after = self.words[self.last + 1]
        is_title = self._is_title and not self._opens_quotation
        if after.evidence is Evidence.LINK and not is_title:
            return self._leads_to_loan(after)
        if after.evidence in (Evidence.LINK, Evidence.NAME) and is_title and self.last + 2 < len(self.words):
            further = self.words[self.last + 2]
            return further.is_capital and further.evidence is Evidence.BOTH and self.touches(self.last + 1)
        if after.evidence is not Evidence.BOTH or after.is_capital is not is_title:
            return False
        # Of a title in English each word has a capital.
        is_small = self._opens_quotation or not any(word.is_capital for word in self._own)
        last = self.words[self.last]
        leads_on = after.small in self.lexicon.loans or ends_as_modifier(last)
        is_small = is_small or (not last.is_capital and leads_on)
        return is_title or self.lexicon.language != "en" or is_small

    def _linked_on(self) -> int:
        """How many words after it links lead on to: `de la recherche`, `au Mali`, `und digitale Infrastruktur`."""
        at, chain = self.last + 1, list[TextWord]()
        while at + 1 < len(self.words) and self.words[at].evidence is Evidence.LINK and self.touches(at):
            chain.append(self.words[at])
            at += 1
        if chain and self._is_elided(self.words[at]):
            return at - self.last
        # Dutch has `de` and `en`, too.
        is_french = self.lexicon.language == "fr" and is_french_behind_de(self.words[at])
        if not is_french and not any(map(self._leads_plainly, chain)):
            return 0
        if self._is_adjective(at):
            at += 1
        is_name = self.words[at].is_capital and self.words[at].evidence in _OF_NAMES
        return at - self.last if self.words[at].evidence is Evidence.BOTH or is_name else 0

    def _leads_plainly(self, link: TextWord) -> bool:
        """Whether what a link leads to is of the language; names in Dutch have `la`, but nothing leads to these."""
        return self._is_plain_link(link) or (self.lexicon.language == "fr" and link.text == "la")

    def _is_elided(self, word: TextWord) -> bool:
        """Whether an article is joined to a word, so that a link before it is French: `de l'armement`."""
        return bool(self.lexicon.elided) and word.small.replace("’", "'").startswith(self.lexicon.elided)

    def _is_adjective(self, at: int) -> bool:
        """Whether a word leads to a noun in German, where nouns have capitals: `wirtschaftliche Zusammenarbeit`."""
        word = self.words[at]
        if self.lexicon.language != "de" or at + 1 == len(self.words) or not self.touches(at):
            return False
        is_small = word.text.islower() and word.text not in SMALL_WORDS
        return is_small and word.text.endswith(_GERMAN_ENDINGS) and self.words[at + 1].is_capital

    @property
    def _opens_quotation(self) -> bool:
        """Whether it is one word that a quotation begins with, so that its capital says nothing: `“Enhanced …”`."""
        before = self.text[max(0, self.span.start - 1) : self.span.start]
        follows_small = self.last + 1 < len(self.words) and not self.words[self.last + 1].is_capital
        return self.first == self.last and before in OPENING_MARKS and follows_small

    def _begins_before(self) -> bool:
        """Whether the word before it belongs to it."""
        before, now = self.words[self.first - 1], self.words[self.first]
        if not self.touches(self.first - 1):
            return False
        if now.evidence is Evidence.LINK:
            # A title in capitals is no part of the words before it: `de band Within Temptation`.
            is_apart = before.evidence is Evidence.BOTH and now.is_capital and not before.is_capital
            goes_on = before.evidence is Evidence.LINK and self._goes_on_in_english(self.first - 1)
            return not is_apart and (goes_on or self._may_be_head(before) or self._is_led_to(self.first - 1))
        if before.evidence is Evidence.LINK:
            if self._is_led_by_loan(self.first - 1) or self._goes_on_in_english(self.first - 1):
                return True
            return self._opens(before) or self._is_led_to(self.first - 1) or self._is_title_before(self.first - 1)
        is_title = now.is_capital or self.lexicon.language == "fr"
        if before.is_capital and is_title:
            return self._may_lead(before)
        return before.evidence is Evidence.BOTH and (
            self._is_noun_before(before)
            or self._is_loan(before)
            or self._follows_link_or_loan(self.first - 1)
            or self._opens_title(self.first - 1)
        )

    def _opens_title(self, at: int) -> bool:
        """Whether a title begins with a loan after the comma of a source: `EEA, Air quality in Europe`."""
        word = self.words[at]
        follows = self.text[max(0, word.start - 2) : word.start] in (", ", ": ")
        return follows and word.is_capital and word.small in self.lexicon.loans

    def _is_loan(self, word: TextWord) -> bool:
        """Whether Dutch has a word from this language: `data protection impact assessment`."""
        is_small = not word.is_capital or word.is_first
        is_loan = word.small in self.lexicon.loans or bool(HYPHEN.search(word.text))
        return is_small and is_loan and not self.words[self.first].is_capital

    def _is_noun_before(self, before: TextWord) -> bool:
        """Whether a noun of both leads to a small word of German, or to one that French elides: `plan d'action`."""
        if self.lexicon.language == "de":
            return before.is_capital and not before.is_first and self.words[self.first].text.islower()
        return self.lexicon.language == "fr" and self._is_elided(self.words[self.first])

    def _is_led_by_loan(self, link: int) -> bool:
        """Whether a loan, or a word that English has far more, leads to the first word by `of`: `show of force`."""
        if not link or self.words[link].text != "of" or not self.touches(link - 1):
            return False
        led = self.words[link - 1]
        is_english = led.evidence is Evidence.BOTH and times_as_frequent(led.small, "en", "nl") >= _FAR_MORE
        return self._is_loan(led) or (is_english and not led.is_capital)

    def _is_title_before(self, link: int) -> bool:
        """Whether a title leads to a word that links: `Code of Conduct Group`."""
        now, before = self.words[self.first], self.words[link - 1] if link else None
        is_title = before and before.is_capital and before.evidence in (Evidence.PROOF, Evidence.BOTH)
        return bool(is_title) and now.is_capital and self.touches(link - 1)

    def _follows_link_or_loan(self, at: int) -> bool:
        """Whether a link of this language, or a loan, stands before a word of both: `the best interests`."""
        if not at or not self.touches(at - 1):
            return False
        lead = self.words[at - 1]
        return self._is_plain_link(lead) or (self.words[at].text.islower() and lead.text in self.lexicon.loans)

    def _may_lead(self, before: TextWord) -> bool:
        """Whether a word in capitals may be the first of a title: `Delta Rhine Corridor`, `UN Guiding Principles`."""
        if before.evidence is Evidence.NAME:
            return len(self) > 1
        # The number of a thing, or whose it is, is no part of the title after it: `het F-35 Acquisition Report`.
        is_number = before.text.endswith(("’s", "'s")) or (HYPHEN.search(before.text) and before.text[-1].isdigit())
        return before.evidence in (Evidence.BOTH, Evidence.LETTERS) and not is_number

    def _opens(self, word: TextWord) -> bool:
        """Whether a word that links may begin a phrase: `The Safe Dog Project`, `Very High Readiness Task Force`."""
        if word.is_capital and not word.is_first and self.words[self.first].is_capital:
            return True
        led = self.words[self.first]
        if word.text in _ENGLISH_ARTICLES and self.lexicon.language == "en":
            is_sure = led.evidence is Evidence.PROOF or self.has_plain_links
            return len(self) > 1 and is_sure and led.text.islower()
        return word.small in self.lexicon.openings and (self.lexicon.language == "en" or word.is_capital)

    def _goes_on_in_english(self, link: int) -> bool:
        """Whether a small link is English alone, or stands behind one that is: `there is no safe level`."""
        beside = self.words[max(0, link - 1) : link + 1]
        is_plain = self._is_plain_link(beside[-1]) or (self._is_plain_link(beside[0]) and self.touches(link - 1))
        return self.lexicon.language == "en" and is_plain and beside[-1].text.islower()

    def _is_led_to(self, link: int) -> bool:
        """Whether words that link lead on from a word of the language, or begin a sentence: `building with nature`."""
        led = self.words[link + 1]
        is_plain = self._leads_plainly(led) or self._is_elided(led)
        while self.words[link].evidence is Evidence.LINK:
            is_plain = is_plain or self._leads_plainly(self.words[link])
            if not link or not self.touches(link - 1):
                return is_plain and link + 1 < self.last
            link -= 1
        return is_plain and self._may_be_head(self.words[link])

    def _may_be_head(self, word: TextWord) -> bool:
        # A slip is no word of any list: `buillding with nature`.
        is_slip = word.evidence is Evidence.NONE and self.lexicon.language == "en" and word.small.endswith("ing")
        return (is_slip and not is_dutch(word.small)) or word.evidence in (Evidence.PROOF, Evidence.BOTH)

    @property
    def is_foreign(self) -> bool:
        """Whether its words prove that it is of the language: two do, or one beside others that Dutch has, too."""
        if self.first == self.last:
            return is_compound(self.words[self.first].text, self.lexicon)
        own = sum(word.evidence is Evidence.PROOF for word in self._own)
        both = sum(word.evidence is Evidence.BOTH for word in self._own)
        has_links = self.has_plain_links or (self.lexicon.language == "fr" and links_in_french(self._own))
        is_title = both >= _ENOUGH_PROOFS and (has_links or is_title_of_loans(self._own, self.lexicon))
        if is_loan_and_dutch(self._own):
            return False
        return (own > 0 and self.proofs >= _ENOUGH_PROOFS) or (own == 1 and both > 0) or is_title
