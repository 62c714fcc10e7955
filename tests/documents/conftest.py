"""Places for files that last as long as one test."""

from pathlib import Path

import pytest

from tests.documents.files import lay_files_into


@pytest.fixture
def shelf(settings, tmp_path) -> Path:
    """An empty folder in which the files of one test lie."""
    folder = tmp_path / "files"
    lay_files_into(folder, settings)
    return folder
