"""A postal address as a person types it: one text, a line for each line on the envelope."""


def address_lines(address: str) -> tuple[str, ...]:
    """Its lines, without those that hold nothing."""
    return tuple(line.strip() for line in address.splitlines() if line.strip())
