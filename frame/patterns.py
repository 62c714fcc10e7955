"""Regular expressions that are compiled when they are first used, and once.

For the long ones of a vocabulary: compiling all of them takes a fifth of the start. The memory of
`re` itself holds 512, fewer than a letter and its hints look for, and forgets the oldest first.
"""

import re
from functools import cached_property, lru_cache
from typing import Any, cast


def lazy_pattern(pattern: str, flags: re.RegexFlag | int = 0) -> re.Pattern[str]:
    """Stands for `re.compile(pattern, flags)`; a mistake in the pattern shows at its first use."""
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))


class _LazyPattern:
    def __init__(self, pattern: str, flags: re.RegexFlag | int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


@lru_cache(maxsize=2000)
def known_pattern(pattern: str, flags: re.RegexFlag | int = 0) -> re.Pattern[str]:
    """`re.compile(pattern, flags)`, remembered for longer: what is put together as it is needed."""
    return re.compile(pattern, flags)
