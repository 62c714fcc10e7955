"""How the patterns of a language are put together."""


def any_of(*groups: str) -> str:
    """A pattern that finds what one of `groups` finds; each says one thing in several ways."""
    return "|".join(groups)
