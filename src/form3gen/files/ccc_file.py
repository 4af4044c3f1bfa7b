"""CCCs, read from the environment or from a file that only its owner can read."""

import os
import re
import stat
from dataclasses import dataclass, field

from ..errors import Form3genError
from ..form import Form3
from ..reference.ccc import masked
from ..reference.edgar_codes import bare_cik

VARIABLE, FILE_VARIABLE = "FORM3GEN_CCC", "FORM3GEN_CCC_FILE"
MAX_FILE_BYTES = 1 << 20
PAIR = re.compile(r"(\d{1,10})\s*[=:]\s*(\S+)")


@dataclass(frozen=True)
class GivenCccs:
    """The CCCs that a command is given: the name of a file, or the text of FORM3GEN_CCC."""

    file: str | None
    variable: str = field(repr=False)

    @classmethod
    def taken(cls, file: str | None) -> "GivenCccs":
        """Return what is given, and remove the variable, which child processes would inherit."""
        return cls(file or os.environ.get(FILE_VARIABLE), os.environ.pop(VARIABLE, ""))

    def of(self, form: Form3) -> dict[str, str]:
        """Return the known CCCs of the owners, by CIK without leading zeros.

        The text has lines `CIK=CCC`; for a single owner the CCC is enough. Raises Form3genError if
        other users can read the file; no message shows a secret.
        """
        text = _private_text(self.file) if self.file else self.variable
        cccs: dict[str, str] = {}
        lines = (line for line in re.split(r"[\n,]", text) if not line.lstrip().startswith("# "))
        for word in (line.strip().strip("\"'") for line in lines):
            pair = PAIR.fullmatch(word)
            if word and not pair and len(form.owners) != 1:
                raise Form3genError("write the CCCs of several owners as CIK=CCC, one per line")
            if word:
                cik, ccc = (pair[1], pair[2]) if pair else (form.owners[0].cik, word)
                if cccs.setdefault(bare_cik(cik), ccc) != ccc:
                    raise Form3genError(f"two CCCs are given for the owner with CIK {cik}")
        return cccs


def _private_text(name: str) -> str:
    """Return the text of a file, or of a pipe such as `<(command)`, that only its owner can read.

    Raises Form3genError if others can read it, or it cannot be read.
    """
    try:
        # A pipe that nobody writes to would keep a plain open() waiting forever.
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _refuse_public(name, status)
            if is_pipe := stat.S_ISFIFO(status.st_mode):
                os.set_blocking(descriptor, True)
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        shown = masked(name)  # it may be a CCC that was given in place of a file
        raise Form3genError(f"cannot read {shown}: {error.strerror}") from None
    if is_pipe and not raw:
        raise Form3genError(f"cannot read {name}: it is a pipe that nothing writes to")
    if len(raw) > MAX_FILE_BYTES:
        raise Form3genError(f"{name} is too large for a CCC file")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Form3genError(f"{name} is not text") from None


def _refuse_public(name: str, status: os.stat_result) -> None:
    """Raise Form3genError unless a file belongs to the user, and nobody else can read it."""
    if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Form3genError(f"other users can read the secrets in {name}; run chmod 600 {name}")
    if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
        raise Form3genError(f"{name} contains secrets and belongs to another user")
