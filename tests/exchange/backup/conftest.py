"""Installations, and a backup of one."""

import pytest

from tests.installations import Installation


@pytest.fixture
def make(tmp_path):
    """Makes an installation; without another storage its files lie in a folder."""

    def made(name: str, **environment: str) -> Installation:
        return Installation(tmp_path / name, **environment)

    return made


@pytest.fixture(scope="session")
def source(tmp_path_factory):
    """An installation with a person, an application, a letter and three files; only to be read."""
    source = Installation(tmp_path_factory.mktemp("source") / "source")
    source.seed()
    return source


@pytest.fixture(scope="session")
def state(source):
    return source.state


@pytest.fixture(scope="session")
def bytes_of_archive(source):
    path = source.folder / "backup.tar.gz"
    source.manage("backup", str(path))
    content = path.read_bytes()
    path.unlink()
    return content


@pytest.fixture
def archive(bytes_of_archive, tmp_path):
    """A backup of `source`."""
    path = tmp_path / "backup.tar.gz"
    path.write_bytes(bytes_of_archive)
    return path


@pytest.fixture
def home(source, tmp_path):
    """As `source`, and to be changed."""
    return source.copied_to(tmp_path / "home")
