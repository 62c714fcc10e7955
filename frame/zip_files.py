"""What Python's `zipfile` raises over a file that is damaged, cut off or made to be odd."""

import lzma
import struct
import zipfile
import zlib

# It trusts the numbers in the file: what a wrong one leads to may be of any of these.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    OverflowError,
)
