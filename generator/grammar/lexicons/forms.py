"""Words whose form alone shows their language: endings and letters that Dutch words do not have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.grammar.characters.expressions import expression

# The endings of a language by their last letter: for most words this letter is enough.
_ENDINGS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "c": "[oi]mic|[aeio]tic|onic|ific",
        "d": "i[sz]ed|ified|hood",
        "e": "ible|(?<!te)ctive",
        "g": "(?<=[bdglmnrtv])i[sz]ing|ifying",
        "l": "(?<!bat)(?<!mus)ical|[ct]ful|ological",
        "m": "ism",
        "n": "(?<!st)ation|(?<!sta)(?<!bas)(?<!ques)(?<!mo)(?<!lo)tion|[aorsu]sion|i[sz]ation",
        "p": "manship|ership",
        "s": (
            "(?<!st)ations|(?<!sta)(?<!bas)(?<!ques)(?<!mo)(?<!lo)tions|[aorsu]sions|i[sz]ations|ibilities|abilities"
            "|fulness|iveness|lessness|ousness|edness|eness|(?<!bat)(?<!mus)icals|[aeinu]rous|[dcitvu]ious|eous|erships"
            "|[oi]mics|[aeioy]tics|onics|isms|[aeiglnrt]ists|ences"
        ),
        "y": (
            "(?:ab|ib|fu|ti|ni|ri|li|vi|si|di|ci|xi|er|or|al|ul|ne|ie|eg|ur)ity|ibility|ability"
            "|(?<!bat)(?<!mus)ically|[ctsr]ively|ology|[aeiuo]ously|ively|ically|fully|ingly|edly|antly|ently|ately"
            "|ually|ionally|worthy"
        ),
    },
    "fr": {
        "e": (r"é\w{0,9}ique|(?<!carr)(?<!barr)(?<!prem)(?<!vol)ière|euse|nnelle|(?:log|crat|ist|gn|ét)ique"),
        "s": (
            r"ées|é\w{0,9}ements|(?<!com)ités|(?<!carr)(?<!barr)(?<!prem)(?<!vol)ières|euses|aises|ments|nnelles|iques"
            "|oises"
        ),
        "t": r"é\w{0,9}ement|[it]aient|issent|èrent",
        "x": "[aeinru]eux|[nrt]iaux|onaux",
        "é": "(?<!com)ité",
    },
    "de": {
        "b": "betrieb",
        "d": "bund|(?:arbeiter|losen|bürger|eltern|wohn|kranken|pflege|erziehungs)geld",
        "e": (
            "gesetze|bremse|abgabe|hilfe|umlage|zulage|(?<!le)verbote|kasse|plätze|(?<!c)liche|behörde"
            "|(?:energie|verkehrs|zeiten|wärme|agrar)wende"
        ),
        "g": (
            r"(?<=\w{5})ung|vertrag|leistung|beitrag|ausstieg|vorschlag|antrag|stiftung|versicherung|verordnung|ierung"
        ),
        "h": "gesetzbuch|ausgleich",
        "i": "partei",
        "k": "technik",
        "m": "ministerium|(?<!c)lichem|ischem",
        "n": (
            "(?<!nd)ungen|keiten|(?<!aan)(?<!ver)schaften|heiten|wahlen|lohn|verfahren|abkommen|behörden|(?<!c)lichen"
            "|itäten|tionen"
        ),
        "r": "steuer|kanzler|verkehr|vertreter|(?<!c)licher",
        "s": "ungs|gesetzes|anwalts|ausschuss|vertrags|haushalts|zuschuss|(?<!c)liches|isches",
        "t": (
            r"(?:ig|ich|bar|sam)keit|(?<!ge)(?<!be)[dnrtsf]heit|gesellschaft|\w{4}institut|anwalt|anwaltschaft|pflicht"
            "|haushalt|(?<!le)verbot|(?<!a)maut|präsident|kraft|angebot|wirtschaft|bundesamt|anstalt|ität"
        ),
        "u": "ausbau",
        "z": "gesetz|netz|schutz",
    },
}
# Letters of small words: Dutch writes `coördinatie`, `reünie`, and names have capitals.
_LETTERS: Mapping[str, str] = {"fr": r"\w*[îœ]\w*", "de": r"(?!röntgen|föhn|faer)\w*(?<![aeiou])[äöüß]\w*"}
# The letters that an ending closes with: most words end in no such letter, so nothing else is asked of them.
_TAIL = re.compile(r"[^\W\d_]+(?=\||$)")
_BY_ENDING = {
    language: {
        last: (tuple(_TAIL.findall(endings)), expression(rf"\w*(?:{endings})")) for last, endings in by_last.items()
    }
    for language, by_last in _ENDINGS.items()
}
_BY_LETTER = {language: expression(letters) for language, letters in _LETTERS.items()}
_SHORTEST = 6


def has_form(small: str, language: str) -> bool:
    """Whether a word in small letters ends as only words of the language do: `privatisation`, `Sicherheit`."""
    if len(small) < _SHORTEST or not (told := _BY_ENDING[language].get(small[-1])):
        return False
    tails, endings = told
    return small.endswith(tails) and endings.fullmatch(small) is not None


def has_letters(word: str, language: str) -> bool:
    """Whether a word has letters that only the language has; one with a capital may be a name."""
    return (
        not word.isascii() and word.islower() and language in _BY_LETTER and bool(_BY_LETTER[language].fullmatch(word))
    )


_SHORTEST_ALONE = 7
# Names of laws and bodies in German are one word; the Bundestag and the like stand in Dutch dictionaries.
_BODY = expression(
    r"(?=[A-ZÄÖÜ])(?:\w+[-‐‑])*\w*(?i:gesetz(?:es|buch|buches)?|verordnung|ministerium|stiftung|behörde|anstalt|agentur"
    r"|(?:arbeits|ausländer|bundes|finanz|gesundheits|jugend|kartell|kriminal|landes|ordnungs|patent|sozial|umwelt"
    r"|veterinär|verwaltungs|zoll)amt|\w{7}(?<!zeit)ung|\w{6}ität(?:en)?|\w{4}(?:igkeit|[dnrt]heit)|gerichtshof|rechnungshof|staatsanwaltschaft"
    r"|ordnung|(?:verfassungs|verwaltungs|finanz|sozial|arbeits|landes|amts|land|patent|bundes)gericht"
    r"|\w{4}(?:anwalt|bremse|steuer|ausschuss|vertrag|pflicht|abgabe|haushalt|ausgleich|ausstieg|zuschuss|verfahren"
    r"|abkommen|zulage|umlage|(?<!lauten)schutz|(?<!le)verbote?|(?<!a)maut)|mindestlohn"
    r"|(?:arbeiter|losen|bürger|eltern|wohn|kranken|pflege|erziehungs)geld|(?:energie|verkehrs|zeiten|wärme|agrar)wende)"
    r"|(?:[A-ZÄÖÜ]\w+[-‐‑])+(?:Institut|Zentrum|Kolleg|Akademie|Hochschule|Gesellschaft)"
    r"|Bundes(?:polizei|kanzler(?:in|amt)?|regierung|gericht|länder)"
)
# Places that a German body is named after.
_PLACE = expression(
    r"\s(?:Aachen|Berlin|Bonn|Bremen|Dresden|Düsseldorf|Essen|Frankfurt|Hamburg|Hannover|Kleve|Köln|Leipzig|Lingen|München"
    r"|Münster|Oldenburg|Osnabrück|Stuttgart|Nordrhein-Westfalen|Niedersachsen|Bayern|Hessen|Sachsen|Schleswig-Holstein"
    r"|Augsburg|Bielefeld|Bochum|Chemnitz|Cottbus|Dortmund|Duisburg|Emden|Erfurt|Freiburg|Greifswald|Heidelberg|Jena"
    r"|Karlsruhe|Kassel|Kiel|Koblenz|Krefeld|Lüneburg|Magdeburg|Mainz|Mannheim|Nürnberg|Potsdam|Regensburg|Rostock"
    r"|Rhein-Main|Rhein-Neckar|Rhein-Ruhr|Rhein-Sieg"
    r"|Saarbrücken|Trier|Weimar|Wuppertal|Rheinland-Pfalz|Basel|Bern|Graz|Linz|Salzburg|Tirol|Wien|Zürich"
    r"|Baden-Württemberg|Brandenburg|Göttingen|Münsterland|Niederrhein|Oberbayern|Paderborn|Saarland|Sachsen-Anhalt|Siegen"
    r"|Thüringen|Tübingen|Westfalen(?:-Lippe)?)(?!\w)"
)
# What Dutch gives the title of, and the verbs at the end of it that both languages have.
_OF_TITLE = expression(
    r"\b(?:\w*akkoord|motto|slogan|leus|titel|\w*programma|campagne|strategie|noemer|naam)\s[‘“„«\"']?$"
)
_VERB = expression(r"\s(?:wagen|verbinden|bewegen)(?![\w-])")
_INSTITUTE = expression(r"[-‐‑](?:Institut|Zentrum|Kolleg|Akademie|Hochschule|Gesellschaft)$")
# What stands behind an article, and is no adjective: `het Duitse Thünen-Institut`.
_NAMES = expression(r"\b(?:[Hh]et|[Dd]e|[a-z]+e)\s((?:[A-ZÄÖÜ][\wäöüß]+(?<!se)\s){1,2})$")
_REACH = 40
_FRENCH_ALONE = ("ité", "ités")
_DUTCH_ALONE = ("comité", "comités", "crudités")


@lru_cache(maxsize=65536)
def is_phrase_alone(word: str) -> str | None:
    """The language of a word that proves it alone: `Kraftfahrt-Bundesamt`, `laïcité`; None of any other."""
    if len(word) < _SHORTEST_ALONE:
        return None
    if _BODY.fullmatch(word):
        return "de"
    is_french = word.islower() and word.endswith(_FRENCH_ALONE) and not word.endswith(_DUTCH_ALONE)
    return "fr" if is_french else None


def end_with_place(text: str, end: int) -> int:
    """Where a German body ends that the name of a place may follow: `Staatsanwaltschaft Köln`."""
    place = _PLACE.match(text, end)
    return place.end() if place else end


def end_with_verb(text: str, start: int, end: int) -> int:
    """Where a title in German ends with a verb that Dutch has, too: `het akkoord Neue Wege wagen`."""
    verb = _VERB.match(text, end) if _OF_TITLE.search(text, max(0, start - _REACH), start) else None
    return verb.end() if verb else end


def start_with_names(text: str, start: int, word: str) -> int:
    """Where a German institute begins that is named after a person: `Max Planck-Institut`."""
    if not _INSTITUTE.search(word):
        return start
    before = _NAMES.search(text, max(0, start - _REACH), start)
    return before.start(1) if before else start
