"""Names say what a thing is: some words of prose may not stand for one.

"for one in rounds" hides whether it is a round or a person, `told` whether it is a verdict or a
line. In sentences the words are free, and so are longer names that have them as a part.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.urls import resolve

from tests.house.test_house import ROOT, tracked

pytestmark = pytest.mark.no_database

FORBIDDEN = {
    *("one", "told", "said", "kept", "held", "given"),
    *("called", "seen", "whole", "plain", "many", "its", "each"),
}
_ANY = "|".join(sorted(FORBIDDEN))
# A variable of a loop in a template; a variable, an argument or a class in a script.
IN_TEMPLATES = re.compile(rf"{{% for (?:\w+, )*({_ANY})\b|\bas ({_ANY}) %}}")
IN_SCRIPTS = re.compile(rf"\b(?:const|let|function|class) ({_ANY})\b|\b({_ANY})\)? =>")


def names_given(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What a module gives a name to: variables, arguments, attributes, functions, classes."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name, node.lineno
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, node.lineno
            case ast.arg(arg=name) | ast.alias(asname=str(name)):
                yield name, node.lineno
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, node.lineno
            case ast.ExceptHandler(name=str(name)):
                yield name, node.lineno


def forbidden_in(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    found = [name] if path.stem in FORBIDDEN else []
    for word, line in names_given(ast.parse(path.read_text())):
        found += [f"{name}:{line} {word}"] if word in FORBIDDEN else []
    return found


def everywhere() -> list[str]:
    paths = [path for path in tracked("*.py") if "migrations" not in path.parts]
    assert len(paths) > 300
    return [place for path in paths for place in forbidden_in(path)]


@pytest.mark.thorough
def test_nothing_has_a_word_of_prose_for_its_name():
    assert everywhere() == []


@pytest.mark.parametrize(
    ("files", "names"), [("templates/*.html", IN_TEMPLATES), ("static/js/*.js", IN_SCRIPTS)]
)
def test_nor_does_anything_in_a_template_or_a_script(files, names):
    paths = [path for path in tracked(files) if "vendor" not in path.parts]
    assert len(paths) > 30
    found = [(path.name, match[0]) for path in paths for match in names.finditer(path.read_text())]
    assert found == []


def test_a_name_of_each_form_is_found():
    code = (
        "import a as one\n"
        "def told(said, *, kept): self.held = 1\n"
        "class given: seen: int\n"
        "[called for called in x]\n"
        "match x:\n"
        "    case [whole, *plain]: pass\n"
        "with a as many: pass\n"
        "lambda its, each: x\n"
    )
    assert {name for name, _ in names_given(ast.parse(code))} >= FORBIDDEN


def glossary() -> list[list[str]]:
    """The cells of each row: on the page, in code, address, meaning."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    table = text.partition("\n## Glossary\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (?!On the page)(.*) \|$", table, re.MULTILINE)
    return [row.split(" | ") for row in rows]


@pytest.mark.thorough
def test_the_glossary_names_classes_and_addresses_that_are_there():
    code = [path for path in tracked("*.py") if path.relative_to(ROOT).parts[0] != "tests"]
    nodes = [node for path in code for node in ast.walk(ast.parse(path.read_text()))]
    classes = {node.name for node in nodes if isinstance(node, ast.ClassDef)}

    rows = glossary()
    assert len(rows) > 20
    assert [name for _, name, *_ in rows if name.strip("`") not in classes] == []
    for _, _, address, *_ in rows:
        view = resolve(address.strip("`").replace("…", "1")).func
        assert "old_addresses" not in view.__module__, address


def test_a_word_of_the_glossary_stands_for_one_thing():
    words = [row[0] for row in glossary()]
    assert len(words) == len(set(words))
