"""What a search finds, as tests compare it."""

from search.results import find_in


def found(person, text, kind="") -> dict[str, list[str]]:
    """The names of what is found, by kind."""
    groups = find_in(person, text, kind).groups
    return {
        group.kind.value: [
            "".join(piece.text for piece in result.title) for result in group.results
        ]
        for group in groups
    }


def addresses(person, text) -> dict[str, list[str]]:
    """The addresses of what is found, by kind."""
    groups = find_in(person, text).groups
    return {group.kind.value: [result.address for result in group.results] for group in groups}
