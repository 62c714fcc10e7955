"""On request: `pytest -m slow`. The typesetter's memory over thousands of letters."""

import pytest

from paper import typesetting
from paper.typesetting import export_pdf
from tests.paper.samples import BODY, printed_letter

pytestmark = [pytest.mark.slow, pytest.mark.no_database]


def resident(pid: int) -> int:
    """The memory of a process in kB."""
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def test_memory_stays_flat_over_five_thousand_letters():
    peaks = []
    for thousand in range(5):
        largest = 0
        for number in range(1000):
            export_pdf(printed_letter(body=f"{BODY}\n\nLetter {thousand}-{number}."))
            if number % 50 == 49:
                largest = max(
                    largest, *(resident(child.process.pid) for child in typesetting.workshop().idle)
                )
        peaks.append(largest)

    print(f"\nThe largest of each thousand, in MB: {[round(peak / 1024) for peak in peaks]}")
    assert max(peaks[1:]) <= peaks[0] * 1.15
    assert max(peaks) < 600_000
