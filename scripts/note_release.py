"""Write down the last migration of each app: what servers may still run during the next upgrade.

To be run once a release is out. tests/house/test_migrations.py then holds the next one to it.
"""

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RELEASED = ROOT / "tests" / "house" / "released.json"


def last_migrations() -> dict[str, str]:
    folders = sorted(ROOT.glob("*/migrations"))
    return {
        folder.parent.name: max(path.stem for path in folder.glob("0*.py")) for folder in folders
    }


if __name__ == "__main__":
    RELEASED.write_text(json.dumps(last_migrations(), indent=2) + "\n")
