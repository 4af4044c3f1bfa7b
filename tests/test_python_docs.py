"""The page about Python: each of its examples runs and prints what it shows."""

import contextlib
import io
import re

from cases import ROOT

PAGE = ROOT / "docs" / "python.md"
EXAMPLE = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)


def test_examples_print_what_they_show():
    """The blocks of Python run in order, as one program; each prints the text below it."""
    examples = EXAMPLE.findall(PAGE.read_text(encoding="utf-8"))
    assert len(examples) > 8
    names: dict[str, object] = {}
    assert [shown for _, shown in examples] == [_printed(code, names) for code, _ in examples]


def _printed(code: str, names: dict[str, object]) -> str:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(code, str(PAGE), "exec"), names)
    return output.getvalue()
