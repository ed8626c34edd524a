"""Our Dutch for what the site leaves out: words of a document, and files whose text it has."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent

# Why the generator itself withholds words; an editor's reason stands as written.
WITHHELD = {
    "a telephone number": "telefoonnummer",
    "an e-mail address": "e-mailadres",
    "the name of an official": "naam van een medewerker",
    "a room number": "kamernummer",
    "a citizen's number": "burgerservicenummer",
}
# Why the site has the text of a file and not the file itself, after `want`.
_WHY_NOT_PUBLISHED = {
    HiddenContent.OFFICE: "daarin staan ook namen van de makers en soms opmerkingen die niet bij de tekst horen",
    HiddenContent.PROPERTIES: "in de eigenschappen ervan kunnen namen of opmerkingen staan",
    HiddenContent.UNSEEN: "daarin staan ook woorden die niemand op de bladzijden ziet",
    HiddenContent.COVERED: (
        "daarin zit een afbeelding heel, die op de bladzijde voor een deel is afgedekt of afgesneden"
    ),
    HiddenContent.ANNOTATIONS: "daarin staan ook opmerkingen, stempels of velden op de bladzijden",
    HiddenContent.FORM: "daarin zit een formulier",
    HiddenContent.ATTACHMENTS: "daarin zitten ook andere bestanden",
    HiddenContent.ACTIONS: "daarin zitten opdrachten die een programma kan uitvoeren",
    HiddenContent.LINKS: "daarin staat een link naar iemands adres, of naar een plaats die niet openbaar is",
    HiddenContent.REVISIONS: "daarin kunnen eerdere versies van de tekst zitten",
    HiddenContent.LAYERS: "daarin zitten lagen die aan en uit kunnen",
    HiddenContent.SIGNATURE: "daarin zit een handtekening met gegevens van wie ondertekende",
    HiddenContent.ALTERNATIVES: "daarin staan ook woorden die niet op de bladzijden staan, zoals bladwijzers",
    HiddenContent.PICTURES: "de afbeeldingen erin bevatten meer dan ze laten zien",
    HiddenContent.ENCRYPTED: "het is versleuteld, zodat niemand kan nagaan wat erin zit",
    HiddenContent.MARKUP: "in de broncode ervan staan ook woorden die niet bij de tekst horen",
    HiddenContent.REMARKS: "in de broncode ervan staan ook opmerkingen die niet bij de tekst horen",
    HiddenContent.UNKNOWN: "daarin zitten onderdelen die het programma niet kent",
}


def why_not_published(reason: HiddenContent | None) -> str:
    """Why the site has the text of a file and not the file itself, after `want`; empty where it has the file."""
    return _WHY_NOT_PUBLISHED[reason] if reason else ""
