"""What all tests share: golden files, pytest's own means to test them, and examples that are the same each time."""

import pytest
from hypothesis import settings

pytest_plugins = ["pytester", "tests.golden_files"]

# A busy machine is no failure, and the same code gives the same result.
settings.register_profile("steady", deadline=None, derandomize=True)
# Fewer examples while one works; `make test` tries them all.
settings.register_profile("quick", settings.get_profile("steady"), max_examples=20)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `make accessibility` asks for."""
    parser.addoption("--every-page", action="store_true", help="look at every page of the site, not at a sample")
