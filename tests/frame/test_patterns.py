"""Patterns that are compiled when they are first used."""

import re

import pytest

from frame.patterns import known_pattern, lazy_pattern

pytestmark = pytest.mark.no_database


def test_a_lazy_pattern_finds_what_the_compiled_one_finds():
    text = "Anna Berg, 3 Nov"
    for pattern, flags in ((r"(?P<name>anna) \w+", re.IGNORECASE), (r"(?P<name>anna)", 0)):
        lazy, compiled = lazy_pattern(pattern, flags), re.compile(pattern, flags)
        assert [match.span("name") for match in lazy.finditer(text)] == [
            match.span("name") for match in compiled.finditer(text)
        ]
        assert lazy.sub("", text) == compiled.sub("", text)
        assert (lazy.pattern, lazy.flags) == (compiled.pattern, compiled.flags)


def test_a_lazy_pattern_is_compiled_by_its_first_use():
    pattern = lazy_pattern("(")
    with pytest.raises(re.error):
        pattern.search("")


def test_a_known_pattern_is_compiled_once_however_many_others_come_between():
    first = known_pattern("anna")
    for number in range(1000):  # More than `re` itself remembers.
        re.search(f"anna{number}", "")

    assert known_pattern("anna") is first
    assert known_pattern("anna", re.IGNORECASE).search("Anna")
