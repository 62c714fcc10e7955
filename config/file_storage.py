"""Where people's files are kept. They have no address of their own: a signed-in page gives them."""

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def disk(folder: Path) -> dict[str, Any]:
    """The entry of STORAGES for a folder of this machine."""
    return {
        "BACKEND": "documents.disk.DiskStorage",
        "OPTIONS": {"location": str(folder), "file_permissions_mode": 0o600},
    }


def s3(**options: str) -> dict[str, Any]:
    """The entry of STORAGES for a bucket, with the options of `S3Storage`; empty ones are left out.

    What is left out falls to the machine's own role and to the region's usual address. Raises
    ValueError, which says what is missing.
    """
    if not options["bucket_name"]:
        raise ValueError("S3_BUCKET must name the bucket when STORAGE is s3.")
    if not find_spec("storages") or not find_spec("boto3"):
        raise ValueError("STORAGE is s3, which needs requirements/server.txt: run `make install`.")
    endpoint = options["endpoint_url"]
    if endpoint and not re.fullmatch(r"https?://[\w.:\[\]-]+(/\S*)?", endpoint, re.ASCII):
        raise ValueError("S3_ENDPOINT must look like https://s3.example.org.")
    if not re.fullmatch(r"[\w-]*", options["region_name"], re.ASCII):
        raise ValueError("S3_REGION must look like eu-central-1.")
    if bool(options["access_key"]) != bool(options["secret_key"]):
        raise ValueError("S3_ACCESS_KEY and S3_SECRET_KEY belong together: one of them is missing.")
    return {
        "BACKEND": "documents.s3.S3Storage",
        "OPTIONS": {name: value for name, value in options.items() if value}
        # Up to so many bytes a file that is read waits in memory, a larger one on the disk.
        | {"file_overwrite": False, "default_acl": None, "max_memory_size": 1024 * 1024},
    }
