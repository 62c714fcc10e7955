"""What goes wrong in fetching a page, as tests name it."""

import pytest

from exchange.fetching import FetchError, Trouble, fetch


def trouble(address: str) -> Trouble:
    with pytest.raises(FetchError) as error:
        fetch(address)
    return error.value.trouble
