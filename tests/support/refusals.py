"""Commands that are refused, and change no file."""


def contents(folder) -> dict[str, bytes]:
    """Return the content of every file below a folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def assert_refused(run, folder, *args, message="would overwrite"):
    """Assert that a command is refused with a message, and changes no file."""
    before = contents(folder)
    result = run(*args)
    assert 2 == result.exit_code
    assert message in result.stderr
    assert before == contents(folder)
