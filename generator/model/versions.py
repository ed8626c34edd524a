"""`versions.yml`: the versions in which a document was published, and whether it was withdrawn."""

from __future__ import annotations

from pydantic import Field

from generator.model.entry import Address, Day, Entry, Text


class Version(Entry):
    """One version of a document: which, since when, where it came from, and why it replaced the one before."""

    version: int = Field(ge=1, description="Its number: 1 for the first, then 2, 3, …")
    day: Day | None = Field(None, description="The day since which it is on the site: 2026-03-02.")
    because: Text | None = Field(None, description="Why it replaced the version before it, in plain Dutch.")
    source: Address | None = Field(None, description="Where this version was published: https://….")


class Withdrawal(Entry):
    """The document was withdrawn: since when, and why."""

    day: Day = Field(description="The day since which it is withdrawn: 2026-03-02.")
    because: Text = Field(description="Why, in plain Dutch; pages show it.")
    source: Address | None = Field(None, description="Where the withdrawal was made known: https://….")


class Versions(Entry):
    """All versions of a document, the first one first; the last is the one beside this file. Empty: there is one."""

    versions: tuple[Version, ...] = Field((), description="The versions, the first one first; the last is the newest.")
    withdrawn: Withdrawal | None = Field(None, description="That the document was withdrawn.")

    @property
    def newest(self) -> int:
        """The number of the newest version."""
        return self.versions[-1].version if self.versions else 1


ONE_VERSION = Versions(versions=(), withdrawn=None)
"""A document that was published once."""
