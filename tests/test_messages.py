"""How messages are written."""

import ast
from collections.abc import Iterator

from cases import ROOT


def messages(code: str) -> Iterator[str]:
    """Yield the texts with which code raises errors."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            yield from (ast.unparse(one).strip("f'\"") for one in node.exc.args)


def test_no_message_of_an_error_ends_in_a_period():
    """A message is not a sentence: it has no final period."""
    assert ["there is none."] == list(messages("raise Error('there is none.')"))
    files = (ROOT / "src").rglob("*.py")
    written = [message for file in files for message in messages(file.read_text())]
    assert len(written) > 50
    assert [] == [message for message in written if message.endswith(".")]
