"""Check the habits of the house that no linter knows.

    python tools/habits.py

Fails on: a file or a function of generator/ that is too long to read at a sitting, a module named after nothing, a
function left for later, a private name that nobody uses, a thing known by its address in memory, an address in a lock,
and a sentence for editors that no catalogue can hold or that its values do not fill.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
CODE = ("generator", "tools")
TESTS = ("tests",)
NAMES_OF_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc"}
# In brackets, so that this file does not find itself.
LEFT_FOR_LATER = re.compile(r"\b[N]otImplementedError\b")
TEMPLATES = {"say": slice(0, 1), "say_number": slice(1, 3)}
"""The functions that make sentences for editors, and which of their arguments are templates."""
ADDRESS_IN_LOCK = re.compile(r"://|\"resolved\"")


def python_files(root: Path, folders: tuple[str, ...]) -> Iterator[Path]:
    """The Python files of some folders, in order."""
    for folder in folders:
        yield from sorted((root / folder).rglob("*.py"))


def place(root: Path, path: Path, *where: int) -> str:
    """A place in a file as people and editors read it: `generator/cli.py:12:3`."""
    return ":".join([path.relative_to(root).as_posix(), *map(str, where)])


def lines_of(path: Path) -> list[str]:
    """The lines of a file, without their ends."""
    return path.read_text(encoding="utf-8").splitlines()


def count(root: Path, folders: tuple[str, ...]) -> int:
    """How many lines that are not blank the Python files of some folders hold."""
    return sum(bool(line.strip()) for path in python_files(root, folders) for line in lines_of(path))


def long_files(root: Path) -> Iterator[str]:
    """Files that are too long."""
    for path in python_files(root, CODE):
        if (length := len(lines_of(path))) > LONGEST_FILE:
            yield f"{place(root, path)}: {length} lines, more than {LONGEST_FILE}: cut it by subject"


def names_of_nothing(root: Path) -> Iterator[str]:
    """Modules whose name does not say what they hold."""
    for path in python_files(root, CODE + TESTS):
        if NAMES_OF_NOTHING & {path.stem, path.parent.name}:
            yield f"{place(root, path)}: a name that says nothing; name it after what it holds"


def unfinished(root: Path) -> Iterator[str]:
    """Functions that are left for later."""
    for path in python_files(root, CODE + TESTS):
        for number, line in enumerate(lines_of(path), 1):
            if found := LEFT_FOR_LATER.search(line):
                yield f"{place(root, path, number, found.start() + 1)}: {found.group()}: finish it, or leave it out"


def addresses_in_locks(root: Path) -> Iterator[str]:
    """Locks that say where to fetch from, which is the machine's business."""
    packages = root / "tests" / "browser" / "package-lock.json"
    for path in [*sorted((root / "requirements").glob("*.txt")), *([packages] if packages.exists() else [])]:
        for number, line in enumerate(lines_of(path), 1):
            is_funding = path == packages and line.lstrip().startswith(('"url":', '"http'))  # an address without a name
            if ADDRESS_IN_LOCK.search(line) and not is_funding:
                yield f"{place(root, path, number)}: an address; lock again with `make lock` or `npm install`"


def long_functions(root: Path) -> Iterator[str]:
    """Functions that are too long."""
    for path in python_files(root, CODE):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    where = place(root, path, node.lineno)
                    yield f"{where}: {node.name} has {length} lines, more than {LONGEST_FUNCTION}"


def addresses_in_memory(root: Path) -> Iterator[str]:
    """Uses of `id`, called or handed on: a copy of a thing lies elsewhere, and a new one may lie where one was."""
    for path in python_files(root, CODE):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name) and node.id == "id" and isinstance(node.ctx, ast.Load):
                where = place(root, path, node.lineno, node.col_offset + 1)
                yield f"{where}: `id`: know a thing by a value that copies keep"


def sentences(root: Path) -> Iterator[str]:
    """Templates that are not written out where they are used, and values that they do not name or that they lack."""
    for path in python_files(root, ("generator",)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEMPLATES:
                where = place(root, path, node.lineno, node.col_offset + 1)
                yield from (f"{where}: {node.func.id}: {fault}" for fault in faults_of_sentence(node, node.func.id))


def faults_of_sentence(call: ast.Call, function: str) -> Iterator[str]:
    """What is wrong with the arguments of `say` or `say_number`; a template without values is taken as it is."""
    arguments = call.args[TEMPLATES[function]]
    templates = [each.value for each in arguments if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(templates) < (1 if function == "say" else 2):
        yield "the sentence must be written out here, for the catalogue is made of the code"
        return
    given = {keyword.arg for keyword in call.keywords}
    if not given or None in given:
        return
    named = {name for each in templates for _, name, _, _ in Formatter().parse(each) if name} - {"number"}
    for name in sorted(named ^ (given - {"number"}), key=str):
        yield f"`{name}` is {'no value' if name in named else 'not in the sentence'}"


def unused_names(root: Path) -> Iterator[str]:
    """Private names of a module that it defines and never uses, or defines twice."""
    for path in python_files(root, CODE):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        seen: set[str] = set()
        for name, line in private_names(tree):
            if name not in used or name in seen:
                yield f"{place(root, path, line)}: `{name}` is {'defined twice' if name in used else 'never used'}"
            seen.add(name)


def private_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The private names that a module defines at its top, each with its line."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        else:
            continue
        yield from ((name, node.lineno) for name in names if name.startswith("_") and not name.startswith("__"))


CHECKS = (
    long_files,
    long_functions,
    names_of_nothing,
    unfinished,
    unused_names,
    addresses_in_memory,
    addresses_in_locks,
    sentences,
)


def main(root: Path = ROOT) -> int:
    """Print what breaks a habit; 1 when something does."""
    broken = [message for check in CHECKS for message in check(root)]
    for message in broken:
        print(message, file=sys.stderr)
    print(f"Habits: {count(root, CODE)} lines of code, {count(root, TESTS)} lines of test, {len(broken)} broken.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
