"""Convert HTML to PDF on US Letter, with the only font that form3gen embeds."""

import atexit
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from ..errors import Form3genError
from .fingerprints import PDF_IDENTIFIER
from .templates import templates_dir

ONE_AT_A_TIME = Lock()
"""PDFs are made one at a time, since all threads share the environment variables."""

NO_PANGO = "a PDF needs Pango and HarfBuzz; README.md says how to install them"

FACES = """
@font-face { font-family: Arimo; src: url("%s"); font-weight: 400 700; }
@font-face { font-family: Arimo; src: url("%s"); font-weight: 400 700; font-style: italic; }
"""


def pdf(page: str) -> bytes:
    """Return an HTML page as a PDF with embedded fonts. The same page gives the same bytes."""
    try:
        from weasyprint import HTML
    except OSError as error:
        raise Form3genError(NO_PANGO) from error
    fonts, faces = _fonts()
    html = HTML(string=page, url_fetcher=_refuse, media_type="print")
    # Instead of the current time, fontTools writes this time into the embedded font.
    with ONE_AT_A_TIME, _environment("SOURCE_DATE_EPOCH", "0"):
        made: bytes = html.write_pdf(
            stylesheets=[faces],
            font_config=fonts,
            pdf_identifier=PDF_IDENTIFIER.encode(),
            pdf_tags=True,
        )
    return made


@cache
def _fonts() -> tuple[Any, Any]:
    """Return the font configuration and the parsed font faces, shared by all PDFs of a process."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    atexit.register(_fonts.cache_clear)  # free it before the library that it needs to be freed
    files = font_files()
    # Fontconfig finds no system fonts, so that none is used for a character that Arimo lacks.
    with _environment("FONTCONFIG_FILE", str(templates_dir() / "fonts.conf")):
        fonts = FontConfiguration()
        faces = CSS(string=FACES % tuple(file.as_uri() for file in files), font_config=fonts)
    return fonts, faces


def font_files() -> tuple[Path, Path]:
    """Return the upright and the italic variable font files of Arimo."""
    import fontpkg_arimo

    folder = Path(fontpkg_arimo.__file__).parent / "files"
    return folder / "Arimo[wght].ttf", folder / "Arimo-Italic[wght].ttf"


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    """Set an environment variable temporarily, for libraries that have no other setting."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _refuse(url: str) -> None:
    raise ValueError(f"a form must not load anything: {url}")
