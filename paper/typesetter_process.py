"""A child process that sets pages with typst until its input ends.

It is a process of its own because a compile cannot be interrupted: the parent kills it at the
deadline. Frames on stdin and stdout are an eight-byte big-endian length and that many bytes.
Request: JSON {"template": name, "data": page data as JSON, "format": "pdf" | "svg",
"standards": [...]}.
Answer: JSON {"ok": true, "warnings": [...], "parts": n} and n frames, or JSON {"ok": false,
"kind": ...}.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import typst

FOLDER = Path(__file__).parent
TEMPLATE_FOLDER = FOLDER / "typst"
# One moment for all, so that the same words make the same bytes.
TIMESTAMP = 1_767_225_600
# Where all processors are busy, the pages of others come before a letter.
NICENESS = 5
# The parent ends what takes too long, within seconds; whose parent has gone ends by itself.
GIVEN_UP_AFTER = 120  # seconds


def read_frame(stream) -> bytes | None:
    """The next frame, or None at the end of the stream."""
    head = stream.read(8)
    if len(head) < 8:
        return None
    size = int.from_bytes(head)
    content = stream.read(size)
    return content if len(content) == size else None


def write_frame(stream, content: bytes) -> None:
    stream.write(len(content).to_bytes(8) + content)
    stream.flush()


class Typesetter:
    """The faces and the templates, read once."""

    def __init__(self) -> None:
        self._fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(FOLDER / "fonts")],
        )
        self._compilers: dict[str, typst.Compiler] = {}

    def typeset(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """About what was made of a request, and the parts themselves."""
        made, warnings = self._compiler(request["template"]).compile_with_warnings(
            format=request["format"],
            pdf_standards=request["standards"],
            timestamp=TIMESTAMP,
            sys_inputs={"data": request["data"]},
        )
        parts = [part for part in (made if isinstance(made, list) else [made]) if part]
        about = {"ok": True, "warnings": [w.message for w in warnings], "parts": len(parts)}
        return about, parts

    def _compiler(self, template: str) -> typst.Compiler:
        if template not in self._compilers:
            nowhere = TEMPLATE_FOLDER / "no-packages"
            # The template goes in as a path: as bytes it would take a new file id each time, and
            # there are 65,534 of them.
            self._compilers[template] = typst.Compiler(
                input=str(TEMPLATE_FOLDER / f"{template}.typ"),
                root=str(TEMPLATE_FOLDER),
                font_paths=self._fonts,
                package_path=str(nowhere),
                package_cache_path=str(nowhere),
            )
        return self._compilers[template]


def main() -> None:
    os.nice(NICENESS)
    typesetter = Typesetter()
    while (frame := read_frame(sys.stdin.buffer)) is not None:
        parts: list[bytes] = []
        signal.alarm(GIVEN_UP_AFTER)
        try:
            about, parts = typesetter.typeset(json.loads(frame))
        except typst.TypstError as error:
            about = {"ok": False, "kind": error.message}
        except BaseException as error:
            # A panic of the engine derives from BaseException; the parent then ends this process.
            about = {"ok": False, "kind": type(error).__name__}
        write_frame(sys.stdout.buffer, json.dumps(about).encode())
        for part in parts:
            write_frame(sys.stdout.buffer, part)
        signal.alarm(0)


if __name__ == "__main__":
    main()
