"""Write docs/settings.md: every setting, what it is without one, and what it is for.

The words are those of `.env.example`, the names and defaults those of the code.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "settings.md"
HEAD = """# Settings

Read from the environment, or from a file `.env` beside `manage.py`. Made by
`python scripts/list_settings.py` from the code and from `.env.example`.

| Setting | Without it | What for |
|---|---|---|
"""


def words() -> dict[str, str]:
    """What `.env.example` says about each setting; names under one another share their words."""
    comments: dict[str, str] = {}
    comment: list[str] = []
    is_new = True
    for line in (ROOT / ".env.example").read_text().splitlines():
        if setting := re.match(r"#?([A-Z0-9_]+)=", line):
            comments[setting[1]] = " ".join(comment)
            is_new = True
            continue
        comment = [*([] if is_new else comment), line.removeprefix("#").strip()]
        is_new = not line
    return comments


def defaults() -> dict[str, str]:
    """What the code takes where a setting is missing, from its calls of `env`."""
    found = {"POSTGRES_PASSWORD": ""} if "${POSTGRES_PASSWORD" in _text("compose.yaml") else {}
    for path in sorted((ROOT / "config").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text())):
            match call:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name("env")),
                    args=[ast.Constant(value=str(name)), default, *_],
                ):
                    found[name] = _default(default)
    return found


def _text(name: str) -> str:
    return (ROOT / name).read_text()


def _default(default: ast.expr) -> str:
    """As one writes it into `.env`, for a laptop and, where it differs, for production."""
    laptop, production = (_value(default, is_production) for is_production in (False, True))
    if laptop == production:
        return laptop
    return f"{laptop or 'none'}; in production {production or 'none'}"


def _value(default: ast.expr, is_production: bool) -> str:
    code = compile(ast.Expression(default), "config/environment.py", "eval")
    value = eval(code, {"PRODUCTION": is_production, "VAR_DIR": Path("var")})  # noqa: S307
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, list) else str(value)


def table() -> str:
    comments, found = words(), defaults()
    rows = (f"| `{name}` | {found.get(name, '')} | {comments[name]} |\n" for name in comments)
    return HEAD + "".join(rows)


if __name__ == "__main__":
    TABLE.write_text(table())
