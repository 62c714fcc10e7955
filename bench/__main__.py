"""All figures, as docs/bench.md keeps them."""

import datetime
import os
import platform

from bench import letters, postgresql, surroundings, tracker, weight

surroundings.prepare()
print("# Measured\n")
print(
    f"By `make bench` on {datetime.date.today():%d %B %Y}, {os.cpu_count()} cores, "
    f"Python {platform.python_version()}. Machines are noisy: compare the ratios within one run.\n"
)
letters.main()
tracker.main()
postgresql.main()
weight.main()
