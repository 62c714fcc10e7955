"""Ends well while the server of this container answers: what the container's health check runs.

It does not ask for the database, which starting this container anew would not mend.
"""

import os
from urllib.request import urlopen

urlopen(f"http://127.0.0.1:{os.environ.get('PORT') or 8000}/alive", timeout=4)
