"""The built site, made once for all test processes, as the browser tests have it."""

from tests.browser.conftest import built_site, shared

__all__ = ["built_site", "shared"]
