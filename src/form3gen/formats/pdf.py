"""HTML to PDF on US Letter, with the one font that form3gen embeds."""

import atexit
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from .templates import templates_dir

ONE_AT_A_TIME = Lock()
"""Pages are drawn one after another, since the environment belongs to all threads."""

FACES = """
@font-face { font-family: Arimo; src: url("%s"); font-weight: 400 700; }
@font-face { font-family: Arimo; src: url("%s"); font-weight: 400 700; font-style: italic; }
"""


def pdf(page: str) -> bytes:
    """Return a page as PDF. The same page gives the same bytes, with fonts embedded."""
    from weasyprint import HTML

    fonts, faces = _fonts()
    html = HTML(string=page, url_fetcher=_nothing, media_type="print")
    # The embedded font would hold the time of day; fontTools takes this one in its place.
    with ONE_AT_A_TIME, _environment("SOURCE_DATE_EPOCH", "0"):
        made: bytes = html.write_pdf(stylesheets=[faces], font_config=fonts, pdf_tags=True)
    return made


@cache
def _fonts() -> tuple[Any, Any]:
    """Return one font configuration and the parsed faces for all documents of this process."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    atexit.register(_fonts.cache_clear)  # or it would be taken apart after what it is made of
    files = font_files()
    # Fontconfig finds no font of the system, so that none gets in for a character Arimo lacks.
    with _environment("FONTCONFIG_FILE", str(templates_dir() / "fonts.conf")):
        fonts = FontConfiguration()
        faces = CSS(string=FACES % tuple(file.as_uri() for file in files), font_config=fonts)
    return fonts, faces


def font_files() -> tuple[Path, Path]:
    """Return the upright and the italic face of the one font, variable in weight."""
    import fontpkg_arimo

    folder = Path(fontpkg_arimo.__file__).parent / "files"
    return folder / "Arimo[wght].ttf", folder / "Arimo-Italic[wght].ttf"


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    """Set an environment variable for the libraries that can be told no other way."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _nothing(url: str) -> None:
    raise ValueError(f"a form asks for nothing from outside: {url}")
