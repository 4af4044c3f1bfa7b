"""Files with a CCC are readable only by their owner from the start, and leave no trace."""

import os
import signal
import stat
import subprocess
import sys

import pytest

from cases import ROOT, printed

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
SECRET = "1999912=abcd#123\n"

INTERRUPTED = """
import os, sys
from form3gen.__main__ import main

def stop(descriptor):
    os.kill(os.getpid(), {number})

os.fsync = stop
sys.argv[0] = "form3gen"
main()
"""
"""The command; it signals itself once the temporary file is written."""


@pytest.fixture
def filing(tmp_path, monkeypatch):
    """A filing and the CCC of its owner in the environment."""
    monkeypatch.setenv("FORM3GEN_CCC", SECRET)
    monkeypatch.delenv("FORM3GEN_CCC_FILE", raising=False)
    (tmp_path / "a.yaml").write_text(OFFICER)


@pytest.fixture
def open_umask():
    """A umask that leaves every file open to all."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def modes(monkeypatch) -> list[int]:
    """The mode of each temporary file once it has its content."""
    seen: list[int] = []
    sync = os.fsync

    def look(descriptor: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    return seen


@pytest.mark.parametrize("wanted", ["xml", "envelope"])
@pytest.mark.parametrize("before", [None, 0o644, 0o666])
def test_private_from_the_start(run, filing, tmp_path, open_umask, modes, wanted, before):
    """A file with a CCC is never open to others, whatever the umask and the file it replaces."""
    target = tmp_path / "out.xml"
    if before:
        target.touch()
        target.chmod(before)
    assert 0 == run("render", "a.yaml", "--to", wanted, "-o", "out.xml").exit_code
    assert [0o600] == modes
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)


def test_what_is_not_private(run, filing, tmp_path, open_umask, modes):
    """Any other file has the mode of the file it replaces, or that of the umask."""
    (tmp_path / "old.txt").touch()
    (tmp_path / "old.txt").chmod(0o640)
    for name in ("old.txt", "new.txt"):
        assert 0 == run("render", "a.yaml", "--to", "txt", "-o", name).exit_code
    assert [0o600, 0o666] == modes
    kept = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("old.txt", "new.txt")]
    assert [0o640, 0o666] == kept


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_no_trace(filing, tmp_path, number):
    """A command that is stopped while it writes deletes only its temporary file."""
    (tmp_path / "a.xml").write_bytes(printed("full", "xml"))
    (tmp_path / ".a.xml.part").write_text("of another program")
    script = tmp_path / "stopped.py"
    script.write_text(INTERRUPTED.format(number=int(number)))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    command = [sys.executable, script, "render", "a.yaml", "--to", "xml"]
    options = {"preexec_fn": lambda: signal.signal(number, signal.SIG_DFL)}  # it may be ignored
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, **options)
    assert (2 if number == signal.SIGINT else 128 + number) == done.returncode
    assert "Traceback" not in done.stderr
    assert before == {file.name: file.read_bytes() for file in tmp_path.iterdir()}


def test_an_ignored_signal_stays_ignored(filing, tmp_path):
    """A command under nohup continues when its terminal is closed."""
    script = tmp_path / "stopped.py"
    ignore = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    script.write_text(ignore + INTERRUPTED.format(number=int(signal.SIGHUP)))
    command = [sys.executable, script, "render", "a.yaml", "--to", "txt"]
    assert 0 == subprocess.run(command, cwd=tmp_path, capture_output=True).returncode
    assert (tmp_path / "a.txt").exists()


def test_a_temporary_file_of_another_stays(run, filing, tmp_path, monkeypatch):
    """A file or link with the name of the temporary file is neither used nor deleted."""
    monkeypatch.setattr("secrets.token_hex", lambda _: "00")
    (tmp_path / ".form3gen-00.part").symlink_to("elsewhere")
    result = run("render", "a.yaml", "--to", "xml")
    assert 2 == result.exit_code
    assert "cannot write a.xml: File exists" in result.stderr
    assert (tmp_path / ".form3gen-00.part").is_symlink()
    assert not (tmp_path / "elsewhere").exists()


def test_a_long_name(run, filing, tmp_path):
    """An output can have the longest name that the system allows."""
    name = "x" * 251 + ".txt"
    assert 0 == run("render", "a.yaml", "--to", "txt", "-o", name).exit_code
    assert (tmp_path / name).exists()


@pytest.mark.parametrize(
    "command",
    [
        ("new", "-o"),
        ("schema", "-o"),
        ("amend", "a.yaml", "-o"),
        ("due", "a.yaml", "--ics"),
        ("import", "filed.xml", "-o"),
        ("render", "a.yaml", "--to", "txt", "-o"),
    ],
    ids=lambda command: command[0],
)
def test_a_full_disk(filing, tmp_path, command):
    """A file that does not fit on the disk leaves nothing behind."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    before = {file.name for file in tmp_path.iterdir()}
    script = (
        "import resource\n"
        "from form3gen.__main__ import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "main()\n"
    )
    line = [sys.executable, "-B", "-c", script, *command, "x.txt"]
    done = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True)
    assert 2 == done.returncode
    assert "cannot write x.txt: File too large" in done.stderr
    assert before == {file.name for file in tmp_path.iterdir()}


@pytest.fixture
def secrets(tmp_path, filing, monkeypatch):
    """The path of a private CCC file."""
    monkeypatch.delenv("FORM3GEN_CCC")
    file = tmp_path / "ccc"
    file.write_text(SECRET)
    file.chmod(0o600)
    return file


RENDER = ("render", "a.yaml", "--to", "envelope", "--live", "--ccc-file")


def test_a_ccc_file_of_another_user(run, secrets, monkeypatch):
    """A CCC file of another user is refused."""
    assert 0 == run(*RENDER, "ccc").exit_code
    user = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: user + 1)
    result = run(*RENDER, "ccc")
    assert 2 == result.exit_code
    assert "ccc contains secrets and belongs to another user" in result.stderr


def test_a_pipe_without_a_writer(run, secrets, tmp_path):
    """A pipe that nobody writes to is refused without waiting."""
    os.mkfifo(tmp_path / "pipe", 0o600)
    result = run(*RENDER, "pipe")
    assert 2 == result.exit_code
    assert "cannot read pipe: it is a pipe that nothing writes to" in result.stderr


def test_a_pipe_with_a_writer(secrets, tmp_path):
    """A pipe is read to its end, however late the other command starts."""
    command = [sys.executable, "-m", "form3gen", *RENDER, "/dev/fd/0"]
    writer = subprocess.Popen(["sh", "-c", "sleep 1; cat ccc"], cwd=tmp_path, stdout=-1)
    done = subprocess.run(command, cwd=tmp_path, stdin=writer.stdout, capture_output=True)
    writer.stdout.close()
    assert 0 == writer.wait()
    assert 0 == done.returncode, done.stderr
    assert "abcd#123" not in done.stderr.decode()


@pytest.mark.parametrize("name", ["folder", "absent", "/dev/zero", "large"])
def test_unsuitable_ccc_file(run, secrets, tmp_path, name):
    """A folder, a device and a huge file give one line and exit status 2."""
    (tmp_path / "folder").mkdir(mode=0o700)
    (tmp_path / "large").write_bytes(b"\n" * (2 << 20))
    (tmp_path / "large").chmod(0o600)
    result = run(*RENDER, name)
    assert 2 == result.exit_code
    assert 1 == len(result.stderr.splitlines())
    assert name in result.stderr


def test_a_signal_at_the_creation_of_the_temporary_file(run, filing, tmp_path, monkeypatch):
    """A signal that comes as soon as the temporary file exists leaves no trace, either."""
    create = os.open

    def stop(file, flags, *args, **options):
        descriptor = create(file, flags, *args, **options)
        if str(file).endswith(".part"):
            os.close(descriptor)
            raise SystemExit(143)
        return descriptor

    monkeypatch.setattr(os, "open", stop)
    assert 143 == run("render", "a.yaml", "--to", "envelope").exit_code
    assert ["a.yaml"] == [file.name for file in tmp_path.iterdir()]


def test_a_ccc_given_as_the_name_of_its_file(run, filing):
    """A CCC that is given in place of the name of a file is not shown."""
    result = run("render", "a.yaml", "--to", "envelope", "--ccc-file", "abcd#123")
    assert 2 == result.exit_code
    assert "form3gen: cannot read ********: No such file or directory\n" == result.stderr


@pytest.mark.parametrize("wanted", ["pdf", "xml,pdf"])
def test_child_processes_do_not_inherit_a_ccc(filing, tmp_path, wanted):
    """The programs that a PDF library looks for and runs do not see the CCC."""
    for program in ("gcc", "cc", "ld", "ldconfig"):
        (tmp_path / program).write_text("#!/bin/sh\nenv >> seen\n")
        (tmp_path / program).chmod(0o755)
    path = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    command = [sys.executable, "-m", "form3gen", "render", "a.yaml", "--to", wanted]
    environment = os.environ | {"PATH": path}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert b"Wrote a.pdf" in done.stderr
    assert "PATH=" in (tmp_path / "seen").read_text()
    assert "abcd#123" not in (tmp_path / "seen").read_text()
