"""S3 that gives up within seconds and fails as `records.storage` says."""

from collections.abc import Iterator
from contextlib import contextmanager

from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoCredentialsError,
    ParamValidationError,
    PartialCredentialsError,
)
from s3transfer.exceptions import RetriesExceededError
from storages.backends import s3

from records.storage import StorageRefused, StorageUnreachable

# Together within the 5 seconds that a page may take; a second try would double them.
SECONDS_TO_CONNECT = 2
SECONDS_TO_READ = 3
# One request each way, in the thread that asks: no parts are left behind when one fails.
TRANSFER = {"use_threads": False, "num_download_attempts": 1, "multipart_threshold": 2**30}


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "unknown")
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
        passing = status >= 500 or status in (408, 429)
        raise (StorageUnreachable if passing else StorageRefused)(code) from error
    except (NoCredentialsError, PartialCredentialsError, ParamValidationError) as error:
        raise StorageRefused(type(error).__name__) from error
    except (BotoCoreError, RetriesExceededError) as error:
        raise StorageUnreachable(type(error).__name__) from error


class S3Storage(s3.S3Storage):
    """`seconds_to_read` is how long it waits for the next bytes of an answer."""

    def __init__(self, *, seconds_to_read: float = SECONDS_TO_READ, **settings):
        client = Config(
            connect_timeout=SECONDS_TO_CONNECT,
            read_timeout=seconds_to_read,
            retries={"total_max_attempts": 1},
        )
        transfer = TransferConfig(**TRANSFER)
        super().__init__(client_config=client, transfer_config=transfer, **settings)

    def _open(self, name, mode="rb"):
        with _translated():
            file = super()._open(name, mode)
            try:
                # Fetched here: once an answer is on its way it is too late to fail in words.
                return file.open(mode)
            except Exception:
                file.close()
                raise

    def _save(self, name, content):
        with _translated():
            return super()._save(name, content)

    def delete(self, name):
        with _translated():
            super().delete(name)

    def exists(self, name):
        with _translated():
            return super().exists(name)

    def listdir(self, name):
        with _translated():
            return super().listdir(name)
