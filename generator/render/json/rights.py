"""Who may do what with a file of data, as it stands in the file itself."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from generator.model.licences import IN_WORDS, OFFICIAL, OURS


class RightsData(BaseModel):
    """The licences of the official text (`official`) and of what is ours (`ours`), and both in words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    official: str = OFFICIAL
    ours: str = OURS
    text: str = IN_WORDS
