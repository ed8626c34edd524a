"""Makes the addresses of the data about all consultations: files below one folder, beside the page about them."""

from __future__ import annotations

DATA = "data/"
"""The page that explains the data, and the folder of all its files."""

OF_ALL = f"{DATA}vragen"
"""What the names of the files about all questions begin with."""

INDEX = f"{DATA}overleggen.json"
"""The list of all consultations, and of all other files of data."""

DATABASE = f"{DATA}overleggen.sqlite"
"""The whole archive as one database."""

CSV, JSON, ATOM = ".csv", ".json", ".atom"
CSVW = f"{CSV}-metadata.json"
"""Where a reader of CSV looks for what its columns mean (Metadata Vocabulary for Tabular Data, section 5.3)."""


def data_files(page: str) -> str:
    """What the names of the data files of a page begin with: `data/fracties/d66` for `fracties/d66/`."""
    return f"{DATA}{page.rstrip('/')}"
