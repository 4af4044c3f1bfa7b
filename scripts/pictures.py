"""Draw the pictures of the README: a PDF, a page of HTML, and findings in a terminal.

Run `make pictures` after a change of what they show. It needs Chromium and poppler-utils.
"""

import html
import os
import pty
import re
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
STARTER = ROOT / "templates" / "starters" / "officer.yaml"
MISTAKES = {
    "symbol: EXMP": "symbol: NYSE:EXMP",
    "    nature: By Spouse": "    natur: By Spouse",
    "expires: 2034-06-11": "expires: 2024-06-11",
}
"""What a hurried writer gets wrong, for the picture of findings."""

COLUMNS = 96
"""Width of the terminal in the picture."""

SGR = re.compile(r"\x1b\[([0-9;]*)m")
"""A change of color in the output of a terminal."""

COLORS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "34": "#79c0ff", "36": "#76e3ea"}
"""The colors of a terminal with a dark background, by their ANSI codes."""

TERMINAL = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #0d1117; }}
pre {{ margin: 0; padding: 16px; color: #e6edf3; font: 15px/1.35 "DejaVu Sans Mono", monospace;
  width: {columns}ch; white-space: pre-wrap; overflow-wrap: anywhere; }}
</style><pre>{text}</pre>"""


def main() -> None:
    """Draw every picture."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = STARTER.read_text(encoding="utf-8")
        (folder / "lee.yaml").write_text(text, encoding="utf-8")
        form3gen(folder, "render", "lee.yaml", "--to", "pdf,html")
        pdf(folder / "lee.pdf")
        page(folder / "lee.html", "html", 1180, 1460)
        for right, wrong in MISTAKES.items():
            assert right in text, f"{STARTER} no longer has '{right}'"
            text = text.replace(right, wrong)
        (folder / "lee.yaml").write_text(text, encoding="utf-8")
        shown = "$ form3gen check lee.yaml\n" + terminal(folder, "check", "lee.yaml")
        body = TERMINAL.format(columns=COLUMNS, text=colored(shown))
        (folder / "findings.html").write_text(body, encoding="utf-8")
        page(folder / "findings.html", "findings", 920, height(shown))


def form3gen(folder: Path, *args: str) -> None:
    """Run form3gen in a folder."""
    subprocess.run([sys.executable, "-m", "form3gen", *args], cwd=folder, check=True)


def terminal(folder: Path, *args: str) -> str:
    """Return what form3gen prints to a terminal, with its colors."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "form3gen", *args]
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    process = subprocess.Popen(
        command, cwd=folder, env=environment | {"TERM": "xterm"}, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = bytearray()
    while part := _read(ours):
        shown += part
    process.wait()
    return shown.decode().replace("\r\n", "\n")


def height(text: str) -> int:
    """Return the height in pixels of what a terminal shows."""
    rows = sum(max(1, len(textwrap.wrap(line, COLUMNS))) for line in SGR.sub("", text).splitlines())
    return round(rows * 15 * 1.35) + 4 * 16


def _read(terminal: int) -> bytes:
    """Read from a terminal; Linux ends its output with an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def colored(text: str) -> str:
    """Return the output of a terminal as HTML with the same colors."""
    first, *rest = SGR.split(text)
    spans = [html.escape(first)]
    style: list[str] = []
    for codes, part in zip(rest[::2], rest[1::2], strict=True):
        for code in codes.split(";"):
            style = [] if code in ("", "0") else [*style, _style(code)]
        spans.append(f'<span style="{"".join(style)}">{html.escape(part)}</span>')
    return "".join(spans)


def _style(code: str) -> str:
    if code == "1":
        return "font-weight: bold;"
    return f"color: {COLORS[code]};" if code in COLORS else ""


def pdf(file: Path) -> None:
    """Draw the first page of a PDF, wide enough to read on a screen."""
    target = PICTURES / "pdf"
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-r", "160", file, target], check=True)


def page(file: Path, name: str, width: int, height: int) -> None:
    """Draw a page of HTML as Chromium shows it, enlarged to be sharp."""
    command = [
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
        *("--force-device-scale-factor=1.6", f"--window-size={width},{height}"),
        *(f"--screenshot={PICTURES / name}.png", file.as_uri()),
    ]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
