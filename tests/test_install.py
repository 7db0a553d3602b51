"""An installed wheel stands on its own: its command starts and finds its resources, with no checkout near."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
pytestmark = pytest.mark.slow

LIST_RESOURCES = """
from lpip_workshop.core.paths import resources
print(resources())
for path in sorted(resources().rglob("*")):
    if path.is_file():
        print(path.relative_to(resources()).as_posix())
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command apart from this checkout and return all it said; fails the test where it fails."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**clean, "HOME": str(cwd), "XDG_DATA_HOME": str(cwd / "data"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of commands of an environment with the wheel; nothing is downloaded."""
    place = tmp_path_factory.mktemp("install")
    pip = (sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check")
    run(
        *pip,
        "wheel",
        ROOT,
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-w",
        place / "dist",
        cwd=place,
    )
    (wheel,) = (place / "dist").glob("lpip_workshop-*.whl")

    venv.create(place / "env", symlinks=os.name != "nt")
    commands = place / "env" / SCRIPTS
    paths = {"base": str(place / "env"), "platbase": str(place / "env")}
    packages = Path(sysconfig.get_path("purelib", "venv", paths))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    run(*pip, "--python", commands / "python", "install", "--no-deps", "--no-index", wheel, cwd=place)
    return commands


def test_the_installed_command_passes_its_own_self_test(installed: Path, tmp_path: Path) -> None:
    assert "complete" in run(installed / "lpip-workshop", "self-test", cwd=tmp_path)


def test_the_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    from lpip_workshop import __version__

    assert __version__ in run(installed / "lpip-workshop", "--version", cwd=tmp_path)


def test_the_wheel_carries_every_resource_of_the_checkout(installed: Path, tmp_path: Path) -> None:
    folder, *found = run(installed / "python", "-c", LIST_RESOURCES, cwd=tmp_path).splitlines()
    wanted = [path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert Path(folder).is_relative_to(installed.parent)
    assert found == sorted(path.as_posix() for path in wanted)
