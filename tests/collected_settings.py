"""The product's settings with static files of a test's own, squeezed as on a server."""

import os
from pathlib import Path

from config.settings import *  # noqa: F403

STATIC_ROOT = Path(os.environ["COLLECTED"])
