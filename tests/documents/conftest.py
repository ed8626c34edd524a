"""The package of this project, built as in the tests of packages."""

from tests.package.conftest import sources, wheel

__all__ = ["sources", "wheel"]
