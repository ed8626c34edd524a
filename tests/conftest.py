"""What all tests share: golden files, and pytest's own means to test them."""

pytest_plugins = ["pytester", "tests.golden_files"]
