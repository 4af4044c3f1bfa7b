"""Every case in every format, compared with the files in golden/."""

import ctypes
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cases import CASES, PRINTED, ROOT, case, exhibits, printed
from form3gen.formats import FORMATS
from form3gen.reports.text import text_report

STACK = ROOT / "golden" / "stack.json"
PIXELS = "form3.pdf.page-{}.png"
TEXTS = [(name, wanted) for name, wanted in PRINTED if wanted != "pdf"]


@pytest.mark.parametrize("name", CASES)
def test_findings(name, golden):
    """Each case has the findings recorded in its folder."""
    golden(text_report([("input.yaml", case(name))]), f"golden/{name}/findings.txt")


@pytest.mark.parametrize(("name", "wanted"), TEXTS)
def test_text_formats(name, wanted, golden):
    """Each case prints the bytes recorded in its folder."""
    golden(printed(name, wanted).decode(), f"golden/{name}/form3{FORMATS[wanted].suffix}")


@pytest.mark.parametrize("name", CASES)
def test_pdf_text(name, golden):
    """Each PDF has the pages and the text recorded in its folder."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(printed(name, "pdf"))).pages
    texts = [
        f"----- page {number} of {len(pages)} -----\n{page.extract_text()}\n"
        for number, page in enumerate(pages, start=1)
    ]
    golden("".join(texts), f"golden/{name}/form3.pdf.txt")


@pytest.mark.parametrize("name", CASES)
def test_pdf_pixels(name, request):
    """Each page has the pixels recorded in its folder, if the same libraries draw it."""
    update = request.config.getoption("--update-golden")
    recorded = json.loads(STACK.read_text()) if STACK.exists() else None
    if update:
        STACK.write_text(json.dumps(stack(), indent=2) + "\n")
    elif recorded != stack():
        pytest.skip(f"the pictures were drawn by {recorded}, but installed are {stack()}")
    folder = ROOT / "golden" / name
    pages = pictures(printed(name, "pdf"))
    for number, page in enumerate(pages, start=1):
        file = folder / PIXELS.format(number)
        if update:
            page.save(file, optimize=True)
            continue
        assert same_picture(page, file), (
            f"{file.name} of {name} looks different; see --update-golden"
        )
    kept = set(folder.glob(PIXELS.format("*")))
    extra = kept - {folder / PIXELS.format(number) for number in range(1, len(pages) + 1)}
    if update:
        for file in extra:
            file.unlink()
    else:
        assert not extra


@pytest.mark.parametrize("seed", ["1", "2"])
def test_pdf_bytes(seed, tmp_path):
    """The same filing gives the same bytes in another process and at another time of day."""
    names = ("seed", "officer", "awkward")
    made = {name: printed(name, "pdf") for name in names}
    time.sleep(1.1)
    for name in names:
        source, target = ROOT / "golden" / name / "input.yaml", tmp_path / "form3.pdf"
        command = [sys.executable, "-m", "form3gen", "render", source, "--to", "pdf", "-o", target]
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
        subprocess.run(command, check=True, env=environment, capture_output=True)
        assert made[name] == target.read_bytes()


def test_no_golden_is_orphaned():
    """golden/ contains only files that the tests compare."""
    expected = {ROOT / "golden" / "stack.json"}
    for name in CASES:
        folder = ROOT / "golden" / name
        expected |= {folder / file for file in ("input.yaml", "findings.txt", "form3.pdf.txt")}
        expected |= {folder / file for file in exhibits(name)}
        pages = (folder / "form3.pdf.txt").read_text(encoding="utf-8").count("----- page ")
        expected |= {folder / PIXELS.format(number) for number in range(1, pages + 1)}
    expected |= {ROOT / "golden" / n / f"form3{FORMATS[wanted].suffix}" for n, wanted in TEXTS}
    actual = {file for file in (ROOT / "golden").rglob("*") if file.is_file()}
    assert expected == actual


def test_update_is_rejected_in_ci(pytester_command):
    """CI compares golden files and never rewrites them."""
    code, output = pytester_command("--update-golden", CI="true")
    assert code == 4
    assert "CI only compares" in output


@pytest.fixture
def pytester_command():
    def run(*args: str, **environment: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "pytest", "--collect-only", "-q", *args, __file__]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True
        )
        return done.returncode, done.stdout + done.stderr

    return run


def pictures(pdf: bytes) -> list:
    """Return each page in grayscale, at 90 dots per inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=90 / 72, grayscale=True).to_pil() for page in document]
    document.close()
    return pages


def same_picture(page, file: Path) -> bool:
    """Return whether a page and a file have the same pixels."""
    from PIL import Image

    if not file.exists():
        pytest.fail(f"no {file.name}; run pytest --update-golden and read the diff")
    with Image.open(file) as kept:
        return kept.size == page.size and kept.tobytes() == page.tobytes()


def stack() -> dict[str, str]:
    """Return the versions of the libraries that decide the pixels of a page."""
    import pypdfium2
    import weasyprint

    freetype = ctypes.CDLL("libfreetype.so.6")
    library, parts = ctypes.c_void_p(), [ctypes.c_int() for _ in range(3)]
    freetype.FT_Init_FreeType(ctypes.byref(library))
    freetype.FT_Library_Version(library, *map(ctypes.byref, parts))
    return {
        "weasyprint": weasyprint.__version__,
        "pango": version_of("libpango-1.0.so.0", "pango_version_string"),
        "harfbuzz": version_of("libharfbuzz.so.0", "hb_version_string"),
        "freetype": ".".join(str(part.value) for part in parts),
        "pdfium": str(pypdfium2.PDFIUM_INFO),
    }


def version_of(library: str, function: str) -> str:
    """Return the version of a shared library, from its own function."""
    version = getattr(ctypes.CDLL(library), function)
    version.restype = ctypes.c_char_p
    return version().decode()
