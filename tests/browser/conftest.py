"""A browser for the tests of a module."""

from collections.abc import Iterator

import pytest

from browser.page import Page, browser


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Give a page in headless Chromium."""
    with browser(tmp_path_factory.mktemp("profile")) as page:
        yield page
