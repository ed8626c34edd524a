"""The elements of OpenDocument, grouped by their treatment."""

from __future__ import annotations

from generator.messages.message import say
from generator.read.odt.names import DRAW, OFFICE, SVG, TEXT


def _names(*names: str) -> frozenset[str]:
    return frozenset(TEXT + name for words in names for name in words.split())


# Elements that describe others or are never published: annotations are notes of the writers to each other.
SKIPPED = frozenset(
    {
        OFFICE + "annotation",
        OFFICE + "forms",
        OFFICE + "event-listeners",
        OFFICE + "binary-data",
        SVG + "title",
        SVG + "desc",
        DRAW + "image",
        DRAW + "plugin",
        *_names(
            "tracked-changes sequence-decls variable-decls user-field-decls dde-connection-decls number ruby-text",
            "script alphabetical-index-auto-mark-file table-of-content-source illustration-index-source",
            "table-index-source object-index-source user-index-source alphabetical-index-source",
            "bibliography-source list-style",
        ),
    }
)
# Elements with text in a form that is not read.
LOST = {
    DRAW + "object": say("an object of another program"),
    DRAW + "object-ole": say("an object of another program"),
    TEXT + "section-source": say("a reference to another document"),
}
KNOWN = _names(
    # Elements that group others.
    "p h span a list list-item list-header section index-body index-title table-of-content illustration-index",
    "table-index object-index user-index alphabetical-index bibliography bibliography-mark note note-citation",
    "note-body ruby ruby-base meta numbered-paragraph soft-page-break s tab line-break change change-start change-end",
    "hidden-text hidden-paragraph page-sequence page",
    # Elements that mark a place.
    "bookmark bookmark-start bookmark-end reference-mark reference-mark-start reference-mark-end execute-macro",
    "toc-mark toc-mark-start toc-mark-end user-index-mark user-index-mark-start user-index-mark-end",
    "alphabetical-index-mark alphabetical-index-mark-start alphabetical-index-mark-end",
    # Fields, whose content is printed.
    "date time page-number page-count page-continuation chapter file-name template-name sheet-name placeholder",
    "sender-firstname sender-lastname sender-initials sender-title sender-position sender-email sender-phone-private",
    "sender-phone-work sender-fax sender-company sender-street sender-city sender-postal-code sender-country",
    "sender-state-or-province author-name author-initials variable-set variable-get variable-input user-field-get",
    "user-field-input sequence expression text-input initial-creator creation-date creation-time description",
    "user-defined print-time print-date printed-by title subject keywords editing-cycles editing-duration",
    "modification-time modification-date creator database-display database-next database-row-select drop-down label",
    "database-row-number database-name page-variable-set page-variable-get conditional-text dde-connection measure",
    "table-formula meta-field paragraph-count word-count character-count table-count image-count object-count",
    "reference-ref bookmark-ref note-ref sequence-ref",
)
PAGE_NUMBERS = _names("page-number page-count")
