"""The Dockerfile, as far as it can be read without Docker."""

import re
import tomllib

from cases import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_image_has_what_the_scripts_install():
    """The image has the system packages that scripts/install.sh installs for PDF."""
    pattern = re.compile(r"\blib[a-z0-9-]+-\d[.\d-]*|\blib[a-z]+-subset0")
    wanted = set(pattern.findall((ROOT / "scripts" / "install.sh").read_text(encoding="utf-8")))
    assert 2 < len(wanted)
    assert wanted == set(pattern.findall(DOCKERFILE))


def test_every_stage_has_a_supported_python():
    """Each stage starts from the same image, of a Python that the project supports."""
    images = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    (image,) = set(images)
    python = re.fullmatch(r"python:(3\.\d+)-slim-bookworm", image)[1]
    assert f"Programming Language :: Python :: {python}" in PROJECT["project"]["classifiers"]


def test_it_runs_form3gen_and_not_as_root():
    """The container runs form3gen in the folder that the README mounts, as an ordinary user."""
    last = DOCKERFILE.rpartition("FROM ")[2].splitlines()
    assert {"USER 1000", "WORKDIR /work", 'ENTRYPOINT ["form3gen"]'} <= set(last)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert 'docker run --rm -v "$PWD":/work form3gen check' in readme


def test_build_sees_what_the_wheel_is_built_from():
    """Nothing that the wheel needs is in .dockerignore."""
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8")
    seen = set(re.findall(r"^!(\S+)$", ignored, re.MULTILINE))
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    needed = {"pyproject.toml", PROJECT["project"]["readme"], *PROJECT["project"]["license-files"]}
    assert seen == needed | {path.partition("/")[0] for path in wheel}
