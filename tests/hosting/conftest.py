"""The built sites, made once for all test processes, as the browser tests have them."""

from tests.browser.conftest import built_site, built_sub_path_site, shared

__all__ = ["built_site", "built_sub_path_site", "shared"]
