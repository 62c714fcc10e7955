"""A child process that sets pages with typst until its input ends.

It is a process of its own because a compile cannot be interrupted: the parent kills it at the
deadline. Frames on stdin and stdout are an eight-byte big-endian length and that many bytes.
Request: JSON {"template": name, "data": page data, "format": "pdf" | "svg", "standards": [...]}.
Answer: JSON {"ok": true, "warnings": [...], "parts": n} and n frames, or JSON {"ok": false,
"kind": ...}.
"""

import json
import os
import sys
from pathlib import Path

import typst

FOLDER = Path(__file__).parent
TEMPLATE_FOLDER = FOLDER / "typst"
# One moment for all, so that the same words make the same bytes.
TIMESTAMP = 1_767_225_600
# Where all processors are busy, the pages of others come before a letter.
NICENESS = 5


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


def typeset(request: dict, fonts: typst.Fonts) -> tuple[dict, list[bytes]]:
    nowhere = TEMPLATE_FOLDER / "no-packages"
    # The template goes in as a path: as bytes it would take a new file id each time, and there
    # are 65,534 of them.
    compiler = typst.Compiler(
        input=str(TEMPLATE_FOLDER / f"{request['template']}.typ"),
        root=str(TEMPLATE_FOLDER),
        font_paths=fonts,
        sys_inputs={"data": json.dumps(request["data"])},
        package_path=str(nowhere),
        package_cache_path=str(nowhere),
    )
    made, warnings = compiler.compile_with_warnings(
        format=request["format"], pdf_standards=request["standards"], timestamp=TIMESTAMP
    )
    parts = [part for part in (made if isinstance(made, list) else [made]) if part]
    about = {"ok": True, "warnings": [w.message for w in warnings], "parts": len(parts)}
    return about, parts


def main() -> None:
    os.nice(NICENESS)
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(FOLDER / "fonts")],
    )
    while (frame := read_frame(sys.stdin.buffer)) is not None:
        parts: list[bytes] = []
        try:
            about, parts = typeset(json.loads(frame), fonts)
        except typst.TypstError as error:
            about = {"ok": False, "kind": error.message}
        except BaseException as error:
            # A panic of the engine derives from BaseException; the parent then ends this process.
            about = {"ok": False, "kind": type(error).__name__}
        write_frame(sys.stdout.buffer, json.dumps(about).encode())
        for part in parts:
            write_frame(sys.stdout.buffer, part)


if __name__ == "__main__":
    main()
