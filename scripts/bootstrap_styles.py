"""Bootstrap's style sheet without the classes that no page of ours uses: nine tenths of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import crispy_bootstrap5

ROOT = Path(__file__).resolve().parent.parent
# The names that were left out, for a test that no page uses one of them.
LEFT_OUT = ROOT / "scripts" / "bootstrap_left_out.txt"
_CLASS = re.compile(r"\.([a-zA-Z][\w-]*)")
_IN_PYTHON = re.compile(r"""class["']?\s*[:=]\s*["']([^"']+)["']""")


def classes_in_use() -> set[str]:
    """Every word of our templates, scripts and styles and of the templates of forms, and what our
    code says of a class."""
    forms = Path(crispy_bootstrap5.__file__).parent
    pages = [*ROOT.glob("templates/**/*.html"), *ROOT.glob("static/js/**/*.js")]
    texts = [*pages, *ROOT.glob("static/css/*.css"), *forms.rglob("*.html"), *forms.rglob("*.py")]
    words = {word for path in texts for word in re.findall(r"[\w-]+", path.read_text())}
    rooms = (path for path in ROOT.glob("*/**/*.py") if not path.is_relative_to(ROOT / ".venv"))
    named = (name for path in rooms for name in _IN_PYTHON.findall(path.read_text()))
    return words | {word for name in named for word in name.split()}


def fitted(styles: str, wanted: set[str]) -> tuple[str, list[str]]:
    """The style sheet with the classes that are `wanted`, and the names of the others."""
    banner, rest = re.fullmatch(r"(.*?\*/)(.*)", styles, re.DOTALL).groups()  # type: ignore[union-attr]
    known = {name for head, _ in _rules(rest, nested=True) for name in _CLASS.findall(head)}
    return banner + _with_classes(rest, wanted), sorted(known - wanted)


def _with_classes(styles: str, wanted: set[str]) -> str:
    rules = []
    for head, body in _rules(styles):
        if head.startswith(("@media", "@supports")):
            body = _with_classes(body, wanted)
        elif not head.startswith("@"):
            head = ",".join(_selectors(head, wanted))
        if head and body:
            rules.append(f"{head}{{{body}}}")
    return "".join(rules)


def _selectors(head: str, wanted: set[str]) -> Iterator[str]:
    """Those of a rule that only ask for classes that are wanted."""
    for selector in re.split(r",(?![^()]*\))", head):
        if wanted.issuperset(_CLASS.findall(re.sub(r":not\([^)]*\)", "", selector))):
            yield selector


def _rules(styles: str, *, nested: bool = False) -> Iterator[tuple[str, str]]:
    """The head and the body of each rule; those within others as well, if `nested`."""
    start = 0
    while (opening := styles.find("{", start)) >= 0:
        depth, end = 1, opening + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(styles[end], 0)
            end += 1
        head, body = styles[start:opening].strip(), styles[opening + 1 : end - 1]
        yield head, body
        if nested and head.startswith(("@media", "@supports")):
            yield from _rules(body, nested=True)
        start = end
