"""The secret key of a laptop, which nobody has to think of."""

from pathlib import Path

from django.core.management.utils import get_random_secret_key


def stored_secret_key(folder: Path) -> str:
    """The key in `folder`, made on the first start and readable by its owner only.

    Raises OSError where the folder cannot be written.
    """
    path = folder / "secret-key"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with path.open("x") as file:
            path.chmod(0o600)
            file.write(get_random_secret_key())
    except FileExistsError:
        pass
    return path.read_text().strip()
