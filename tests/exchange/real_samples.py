"""Real pages, mails and calendars of strangers, which no repository may hold.

They may stand in a folder beside this one; without it these tests are skipped.
"""

import pytest

from tests.house.test_house import ROOT

FOLDER = ROOT.parent / "shared/data"
needs_real_samples = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the real samples are not on this machine"
)
