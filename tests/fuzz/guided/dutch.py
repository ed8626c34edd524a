"""Lines as they stand in written consultations, with every slip that people make, by chance."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

_SLOT = re.compile(r"\{(\w)\}")
_WORDS = (
    "minister", "kabinet", "NAVO", "NAVO-norm", "Oekraïne", "SACEUR", "honden", "zorg", "regeldruk", "Jemen", "VN",
    "wapens", "klimaat", "EU", "UWV", "AMvB’s", "long-COVID", "co-existentie", "ex-minister", "de heer", "€ 3,5 mln",
)  # fmt: skip
_FACTIONS = (
    "VVD", "D66", "PVV", "CDA", "SP", "Volt", "NSC", "BBB", "GroenLinks-PvdA", "PvdA", "PvDA", "ChristenUnie", "SGP",
    "DENK", "Partij voor de Dieren", "50PLUS", "JA21", "FVD", "Lid Omtzigt", "Onbekend", "PVV en VVD", "d66", "GL",
    "fracties van D66, Volt en de SP", "Groep Van Haga", "OPNL", "CU",
)  # fmt: skip
_MEMBERS = (
    "Klaver", "Van der Lee", "van Dijk", "vanDijk", "Bikker", "Šimić", "Čelik", "Łukasz", "de Roon", "Piri",
    "'t Hart", "Kathmann", "El Yassini", "Özütok", "İnan", "Van den Berg-Jansen", "J.A. de Vries",
    "mr. dr. P.Q. ter Beek",
)  # fmt: skip
_OFFICES = (
    "minister van Buitenlandse Zaken", "Minister van Volksgezondheid, Welzijn en Sport", "staatssecretaris",
    "Staatssecretaris van Infrastructuur en Waterstaat", "ministers van Financiën en van Justitie en Veiligheid",
    "Minister-President", "minister voor Klimaat en Energie", "voorzitter", "adjunct-griffier", "griffier",
    "regering",
)  # fmt: skip
_DATES = (
    "12 mei 2025", "31 februari 2025", "1 januari 2024", "12 en 13 mei 2025", ".. xxxx 2025", "2025-06-01", "7 juni",
    "3 maart 19999", "0 mei 2025", "vrijdag 9 mei 2025", "12-05-2025", "9 mei 2025 en 12 juni 2025",
    "29 februari 2024",
)  # fmt: skip
_NUMBERS = (
    "1", "2", "3", "4", "5", "12", "999", "1000", "0", "01", "2a", "10-2", "5 t/m 8", "2–5", "8-5", "7, 8 en 9",
    "7, 8, en 9", "7/8/9", "1 en 2", "7, 8, 9 10 en 11", "nr. 1", "1 tot en met 99999", "IV", "99999999999999999999",
    "1.1", "½", "³", "٣", "i", "a", "1e", "-1", "1 t/m", "t/m 3", "3,", "²",
)  # fmt: skip
_REFERENCES = (
    "Kamerstuk 28 676, nr. 501", "28676, nr. 5 t/m 8", "Kamerstukken II 2023/24, 36 410 VII, nrs. 3, 4 en 12",
    "Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 1314", "COM(2023) 200 final", "Verordening (EU) 2021/697",
    "Stb. 2020, 123", "ECLI:NL:HR:2019:2006", "artikel 3, eerste lid, Awb", "BWBR0005537", "2023D12345",
    "PbEU 2014, L 229", "Kamerstuk 21 501-02, nr. 99999999", "h tk 20232024 302", "kst-28676-501", "ISSN 0921 - 7371",
    "2023Z12345", "Handelingen II 2023/24, nr. 12, item 3", "36 600 XV, Z", "Kamerstuk nr. 5", "35 000 t/m 35 999",
)  # fmt: skip
_ADDRESSES = (
    "https://www.rijksoverheid.nl/a/b?c=d&e=f#g", "www.tweedekamer.nl", "https://example.org/lang-", "http://[::1",
    "https://", "06 12345678", "070 – 348 64 11", "06 ‑ 91 23 45 67", "T 070 348 64 11", "jan.de.vries@minbuza.nl",
    "jan [at] minbuza [punt] nl", "Postbus 20061, 2500 EB Den Haag", "<https://example.org/>", "mailto:a@b.nl",
    "tel:0703486411", "０６１２３４５６７８",
)  # fmt: skip
_SIGNS = ("1", "2", "3", "1)", "[1]", "(1)", "[^1]", "1.", "*", "¹", "²³", "^1^", "i", "12", "[2] ", "1 ")
_SLOTS: Mapping[str, tuple[str, ...]] = {
    "w": _WORDS, "f": _FACTIONS, "m": _MEMBERS, "o": _OFFICES, "d": _DATES, "n": _NUMBERS, "r": _REFERENCES,
    "u": _ADDRESSES, "s": _SIGNS,
}  # fmt: skip
TEMPLATES = (
    "Vraag {n}", "Vraag {n}:", "Vraag {n} Waarom is dat zo?", "Vraag {n}: Klopt het dat de {w} dit wist?",
    "VRAGEN {n}", "Vragen {n}", "Vraagg {n}", "vraag {n}.", "Vraag nr. {n}", "Vraag{n}", "Vraag",
    "Vraag {n} en antwoord {n}", "Vraag en antwoord {n}", "V{n}:", "Vraag {n} (van de leden van de {f}-fractie)",
    "{n}. Waarom is dat zo?", "{n}", "{n}.", "({n})", "[{n}]", "{n}) Wat vindt u?", "Antwoord {n}",
    "Antwoord {n}: Ja.", "Antwoord op vraag {n}", "Antwoord op vragen {n}:", "Antwoorden {n}", "Antwoord",
    "Antwoord:", "{n}. Antwoord van het kabinet", "Antwoord van de {o}", "Antwoordd {n}", "antw. {n}", "A{n}: Nee.",
    "Reactie van de {o}", "Zie het antwoord op vraag {n}.", "Zie {n}.", "Ja.", "Nee, dat klopt niet.",
    "De vragen {n} worden tezamen beantwoord.", "I Vragen en opmerkingen vanuit de fracties",
    "II Antwoord / Reactie van de {o}", "Inbreng van de leden van de {f}-fractie",
    "Vragen en opmerkingen van de leden van de {f}-fractie", "Vragen van de leden van de {f}", "{f}", "{f}-fractie",
    "Inhoudsopgave", "Inhoud", "Inleiding", "{n}. Inleiding ........ 3", "{n} Algemeen", "Zoeken", "Overig",
    "Toelichting:", "Bijlage {n}", "Mededeling", "De leden van de {f}-fractie vragen wat de {o} vindt van de {w}.",
    "De leden van de {f}-fractie hebben kennisgenomen van de stukken.",
    "Deze leden vragen of dat zo blijft. Zo nee, waarom niet?", "Kan de {o} dat toelichten{s}?",
    "Het lid {m} ({f}) vraagt naar {w}.", "Genoemde leden sluiten zich aan bij de vragen van de {f}-fractie.",
    "Ook vragen de aan het woord zijnde leden naar {r}.",
    "Vragen van het lid {m} ({f}) aan de {o} over {w} (ingezonden {d}).",
    "Vragen van de leden {m} en {m} ({f}) aan de {o}", "Antwoord van {o} {m} (ontvangen {d}). Zie ook {r}.",
    "Mededeling van {o} {m} (ontvangen {d})", "LIJST VAN VRAGEN EN ANTWOORDEN",
    "{r} VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "28 676 Noord-Atlantische Verdragsorganisatie (NAVO)", "Nr. {n}",
    "Nr. 501 VERSLAG", "Vastgesteld {d}", "Den Haag, {d}", "Ontvangen {d}", "Datum {d}", "Betreft {w}",
    "Ons kenmerk {r}", "Uw kenmerk", "HERDRUK", "VOORLOPIG VERSLAG", "MEMORIE VAN ANTWOORD", "NADER VERSLAG",
    "NOTA NAAR AANLEIDING VAN HET VERSLAG", "Tweede Kamer der Staten-Generaal",
    "De vaste commissie voor {w} heeft op {d} overleg gevoerd met de {o}.", "De voorzitter van de commissie,",
    "De {o},", "{m}", "De {o}, {m}", "De griffier voor deze lijst, {m}", "Contactpersoon", "Ambtelijk contact: {m}",
    "Uw contact is {m} {u}", "{u}", "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Pagina {n} van {n}",
    "{s} {r}", "{s} Zie {u}.", "{s}\t{r}, p. {n}.", "Zie {r}{s} en {u}{s}.", "Het kabinet zal dit be-",
    "zoals de NAVO-", "norm vraagt, bijv. art. {n} e.d.", "- een punt over {w}", "• {w}", "o {w}", "{n}\t{w}\t€ {n}",
    "{w}   {n}   {w}   {n}", "Nr | Vraag | Antwoord", "| {n} | Waarom? | Daarom. |", "|---|---|---|",
    "| Nr | Vraag |", "### {w}", "**Vraag {n}**", "*Antwoord {n}*", "> {w}", "[^{n}]: {r}", "{w}[^{n}]", "    {w}",
    "<!-- {w} -->", "[{w}]({u})", "![{w}]({u})", "{{ {w} }}", "{: .x #inhoud }", "&#xD800;&#0;&nbsp;", "\f", "", "",
    "----", "====", "\\", "`{w}", "(Kamerstuk {n})", "Vraag {n}\nWaarom?\n\nAntwoord {n}\nDaarom.",
    "Vraag {n}\n{n}\nAntwoord\nJa.", "Is dat zo? {n} Ja. {n} Nee?",
)  # fmt: skip
_SPLITS = (" ", "\n", "-\n", ".", ",", "(", ")", ":", "/", "1")
# What no keyboard types and files hold all the same.
ODD = (
    "\u00a0", "\u00ad", "\u200b", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\u0301", "\u2011", "\u2010",
    "\u0085", "\x0b", "\x1c", "\x1f", "\ufffd", "\uffff", "🙂", "İ", "ß", "ﬁ", "ǅ", "\u0130\u0307", "\x7f", "\x00",
    "\r", "\t", "\u3000", "\ue000", "𝟙", "Ⅳ", "\x02", "\x03",
)  # fmt: skip


def line(chance: Random) -> str:
    """A line as such documents have it, now and then with a slip."""
    made = filled(chance.choice(TEMPLATES), chance)
    return slipped(made, chance) if chance.random() < 0.25 else made


def filled(template: str, chance: Random) -> str:
    """The template with values of its slots; the number of a label mostly small, so that labels meet."""
    return _SLOT.sub(lambda slot: _value(slot[1], chance) if slot[1] in _SLOTS else slot[0], template)


def _value(slot: str, chance: Random) -> str:
    if slot == "n" and chance.random() < 0.6:
        return str(chance.randint(1, 6))
    return chance.choice(_SLOTS[slot])


def slipped(text: str, chance: Random) -> str:
    """The text with one slip of the keyboard, or an odd character."""
    at = chance.randint(0, len(text))
    return chance.choice(_SLIPS)(text, at, chance)


_SLIPS: tuple[Callable[[str, int, Random], str], ...] = (
    lambda text, at, chance: text[:at] + chance.choice(ODD) + text[at:],
    lambda text, at, chance: text[:at] + text[at + 1 :],
    lambda text, at, chance: text[:at] + text[at : at + 1] * 2 + text[at + 1 :],
    lambda text, at, chance: text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :],
    lambda text, at, chance: text[:at] + chance.choice(_SPLITS) + text[at:],
    lambda text, at, chance: text.swapcase() if at % 2 else text.upper(),
    lambda text, at, chance: text.replace(" ", chance.choice(("", "\n", "  ", "\u00a0", "\t"))),
    lambda text, at, chance: text + " " + chance.choice(_SIGNS),
)  # fmt: skip
