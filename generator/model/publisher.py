"""publisher.yml: which public body publishes the site, and what it says for each of its duties.

Each part may be left out; what depends on it is then not made. Nothing in it is ever filled in by the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from generator.model.entry import UNLISTED, Address, Day, Entry, Language, Text
from generator.model.information_categories import INFORMATION_CATEGORIES
from generator.problems import Place

ORGANISATION_PATTERN = r"^https://identifier\.overheid\.nl/tooi/id/[a-z]+/[A-Za-z0-9_-]+$"
REPORT_PATTERN = r"^(https://\S+|mailto:\S+@\S+|tel:\+?[0-9-]+)$"


def _known_category(value: str, _: ValidationInfo) -> str:
    if value not in INFORMATION_CATEGORIES:
        context = {"what": "category of the Wet open overheid", "known": INFORMATION_CATEGORIES}
        raise PydanticCustomError(UNLISTED, "unknown {what}", context)
    return value


Category = Annotated[Text, AfterValidator(_known_category)]
Organisation = Annotated[str, StringConstraints(pattern=ORGANISATION_PATTERN)]
ReportAddress = Annotated[str, StringConstraints(pattern=REPORT_PATTERN)]


class Act(StrEnum):
    """What happened to a document on its day, by the names of TOOI's list *Soort handeling*."""

    RECEIVED = "ontvangst"
    SIGNED = "ondertekening"
    ADOPTED = "vaststelling"


class Status(StrEnum):
    """How far a site keeps to the standard for accessibility, as its body says; E is a site without a statement."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Appraisal(StrEnum):
    """Whether documents are kept for ever (`B`) or destroyed in time (`V`): MDTO, list of appraisals."""

    KEPT = "B"
    DESTROYED = "V"


class Diwoo(Entry):
    """What the index of the Wet open overheid asks of each document, beside what stands in it."""

    category: Category = Field(description="The category of article 3.3: vergaderstukken Staten-Generaal.")
    answered: Act | None = Field(
        None,
        description="What happened on the day of a letter with answers, where a document says on no day that it was "
        "adopted: ondertekening or ontvangst. Left out, such documents are not listed.",
    )


class Security(Entry):
    """What security.txt says (RFC 9116)."""

    contact: tuple[ReportAddress, ...] = Field(
        min_length=1, description="Where a leak is reported, the best way first: mailto:, https:// or tel:."
    )
    expires: Day = Field(description="The last day on which this holds; at most a year from now: 2027-06-30.")
    policy: Address | None = Field(None, description="Where it says how reports are handled.")
    encryption: Address | None = Field(None, description="Where the key for encrypted reports is.")
    acknowledgments: Address | None = Field(None, description="Where people are thanked who reported a leak.")
    languages: tuple[Language, ...] = Field((), description="The languages in which one may report: [nl, en].")


class Barrier(Entry):
    """A requirement of the standard that the site does not meet."""

    criterion: Text = Field(description="The success criterion: 1.3.1 Info en relaties.")
    what: Text = Field(description="What is wrong, and where.")
    consequence: Text = Field(description="What it means for people with a disability.")
    alternative: Text | None = Field(None, description="How they can get the same in another way.")
    measure: Text = Field(description="What is done about it.")
    planned: Day | None = Field(None, description="The day by which it is done.")


class Accessibility(Entry):
    """The accessibility statement of the Besluit digitale toegankelijkheid overheid, by its model."""

    status: Status = Field(description="A, B, C or D, as the body decides; the program gives none.")
    made: Day = Field(description="The day of the statement.")
    reviewed: Day | None = Field(None, description="The day on which it was last looked through.")
    signed_by: Text = Field(description="The function of who signed it: secretaris-generaal.")
    evidence: tuple[Address, ...] = Field((), description="The reports of the audits that it stands on.")
    barriers: tuple[Barrier, ...] = Field((), description="What does not meet the standard.")
    contact: ReportAddress = Field(description="Where readers report a barrier: mailto:, https:// or tel:.")
    answer_within: Text | None = Field(None, description="How soon one gets an answer: binnen 2 weken.")
    register_address: Address | None = Field(
        None, alias="register", description="The statement in the register of the government."
    )


class Concept(Entry):
    """A word of a list, and the name of that list, as MDTO asks for both."""

    label: Text = Field(description="The word.")
    from_list: Text = Field(alias="list", description="The list that it comes from.")


class Archiving(Entry):
    """What MDTO asks of each document, beside what stands in it."""

    creator: Text = Field(description="The organisation that made or received the documents (archiefvormer).")
    creator_address: Address | None = Field(None, description="Its identifier, as an address.")
    appraisal: Appraisal = Field(description="B: kept for ever; V: destroyed in time.")
    use: Concept = Field(description="What restricts the use of the documents, or that nothing does.")


class Publisher(Entry):
    """The public body that publishes the site."""

    name: Text = Field(description="Its name, as the register of organisations spells it: gemeente Tilburg.")
    organisation: Organisation | None = Field(
        None, description="Its identifier in TOOI: https://identifier.overheid.nl/tooi/id/ministerie/mnre1034."
    )
    diwoo: Diwoo | None = Field(None, description="For the index of the Wet open overheid.")
    security: Security | None = Field(None, description="For security.txt.")
    accessibility: Accessibility | None = Field(None, description="The accessibility statement.")
    archive: Archiving | None = Field(None, description="For `generator archive`.")


@dataclass(frozen=True)
class PublisherFile:
    """A publisher, and the place of the day on which its security.txt ends, for checks against the content."""

    publisher: Publisher
    expires: Place
