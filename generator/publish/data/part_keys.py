"""What files of data and their parts follow from, as digests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.publish.data.outputs import Output
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.render.data.collections import DataPlan

_SHOWN = 32  # hexadecimal digits: 128 bits


@dataclass(frozen=True)
class PartKeys:
    """The keys of files of a plan. `states` are digests of the texts with what lists call them, by id."""

    plan: DataPlan
    states: Mapping[str, str]

    @classmethod
    def of(cls, plan: DataPlan, digests: Mapping[str, str]) -> PartKeys:
        """The keys where texts have these digests."""
        return cls(plan, {each.id: f"{digests[each.id]} {each.short_title}" for each in plan.consultations})

    def of_file(self, output: Output) -> str:
        """Of all that a file follows from."""
        parts = (f"{identity} {digest}" for identity, digest in self.of_parts(output))
        return digest_of((self.shared(output), repr((output.facts, self.plan.site_name)), *parts))

    def shared(self, output: Output) -> str:
        """Of what each part of a file follows from."""
        return digest_of((whole_program_version(), repr((output.path, output.shared, self.plan.site_url))))

    def of_parts(self, output: Output) -> Iterator[tuple[str, str]]:
        """Each of the texts of an output, with a digest of what its part follows from besides; in order."""
        for identity in output.texts:
            written = f"{self.states[identity]}\0{output.part_facts(identity)!r}"
            yield identity, sha256(written.encode("utf-8", errors="surrogatepass")).hexdigest()[:_SHOWN]
