"""Start Palletwise, or its tests, on a machine that has nothing but Python.

    python3 run.py [ARGUMENTS...]    the window, or `palletwise ARGUMENTS...`
    python3 run.py test [...]        the tests, drawn off screen (--onscreen: in real windows)
    python3 run.py bench [...]       the benchmarks
    python3 run.py evaluate-needs D  how well the labelled need lists of a folder are read
    python3 run.py check-code        linter, formatter, types and import contracts

The first start fills .venv beside this file; a later start only compares a stamp.
"""

# Nothing heavier than os, sys and zlib is imported until there is something to set up.
# ruff: noqa: PLC0415, PTH103, PTH107, PTH110, PTH112, PTH118, PTH120, PTH123
import os
import sys
import zlib


def too_old(major: int, minor: int) -> str:
    """Say in one sentence that this Python is too old, or return nothing."""
    sentence = f"Palletwise needs Python 3.11 or newer, but this is Python {major}.{minor}."
    return "" if (major, minor) >= (3, 11) else sentence


# Stands before the annotations that an older Python cannot read.
if too_old(*sys.version_info[:2]):
    sys.exit(too_old(*sys.version_info[:2]))

ROOT = os.path.dirname(os.path.realpath(__file__))
VENV = os.path.join(ROOT, ".venv")
VENV_PYTHON = os.path.join(VENV, r"Scripts\python.exe" if sys.platform == "win32" else "bin/python")
HOST_PYTHON = getattr(sys, "_base_executable", "") or sys.executable
STAMP = os.path.join(VENV, "palletwise.stamp")
UNFINISHED = "unfinished"
IS_DEBIAN = os.path.exists("/etc/debian_version")
IS_ROOT = sys.platform != "win32" and os.geteuid() == 0
PYTHON_NAME = f"python{sys.version_info[0]}.{sys.version_info[1]}"
DEV_LOCK = "requirements-dev.lock"
DEV_COMMANDS = {"test", "bench", "check-code"}
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
CODE_CHECKS = [
    ["-m", "ruff", "check", "."],
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "pyright", "--pythonpath", VENV_PYTHON],
    ["-c", "from importlinter.cli import lint_imports_command as check; check()"],
]
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0", "libdbus-1.so.3": "libdbus-1-3", "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1", "libxkbcommon.so.0": "libxkbcommon0", "libfontconfig.so.1": "libfontconfig1",
}  # fmt: skip
WINDOW_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-xkb.so.1": "libxcb-xkb1", "libX11-xcb.so.1": "libx11-xcb1",
}  # fmt: skip

# the tests with real keys measure the time between them, so nothing runs beside them
WHOLE_SUITE = [
    ["-m", "pytest", "-q", "--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile", "--ignore=tests/x11"],
    ["-m", "pytest", "-q", "tests/x11"],
]


def main(arguments: list[str]) -> int:
    """Set up what is missing, then hand over to the program."""
    try:
        done = read_stamp(STAMP)
        wanted = wanted_stamp(arguments, done, ROOT, dict(os.environ))
        ready = done == wanted and os.path.exists(VENV_PYTHON)
        if ready or set_up(arguments):
            build_translations()
        return hand_over(arguments)
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        sys.exit(f"Palletwise cannot be set up here: {error}")


def say(sentence: str) -> None:
    """Tell the person at the terminal; standard output stays the program's own."""
    print(sentence, file=sys.stderr, flush=True)


def commands_for(arguments: list[str]) -> list[list[str]]:
    """Return what the Python of .venv is to run, one argument list after the other."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "test":
        chosen = [word for word in rest if word != "--onscreen"]
        return [["-m", "pytest", *chosen]] if chosen else WHOLE_SUITE
    if command == "bench":
        return [["-m", "tests.benchmarks", *rest]]
    if command == "evaluate-needs":
        return [["-P", "-m", "tests.evaluation", *rest]]
    if command == "check-code":
        return CODE_CHECKS
    return [["-P", "-m", "app", *arguments]]


def environment_for(arguments: list[str], environment: dict[str, str]) -> dict[str, str]:
    """Return the program's environment, which lets it find `app` from any working directory."""
    others = environment.get("PYTHONPATH")
    found = {**environment, "PYTHONPATH": ROOT + os.pathsep + others if others else ROOT}
    if arguments[:1] == ["test"] and "--onscreen" not in arguments:
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found


def hand_over(arguments: list[str]) -> int:
    """Become the program; where that cannot be done, run it and pass on its exit code."""
    commands = [[VENV_PYTHON, *command] for command in commands_for(arguments)]
    environment = environment_for(arguments, dict(os.environ))
    if DEV_COMMANDS.intersection(arguments[:1]):
        os.chdir(ROOT)
    if len(commands) == 1 and sys.platform != "win32":
        os.execve(VENV_PYTHON, commands[0], environment)
    import subprocess

    codes = [subprocess.run(command, env=environment, check=False).returncode for command in commands]
    return next((code for code in codes if code), 0)


def read_stamp(path: str) -> list[str]:
    """Return what an earlier start set up, line by line."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def write_stamp(lines: list[str]) -> None:
    """Remember what is set up."""
    os.makedirs(VENV, exist_ok=True)
    with open(STAMP, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def wanted_stamp(arguments: list[str], done: list[str], root: str, environment: dict[str, str]) -> list[str]:
    """Return the two lines of a finished set-up; what once was there (dev lock, window) stays."""
    dev = DEV_COMMANDS.intersection(arguments[:1]) or any(line.startswith(DEV_LOCK) for line in done)
    lock = DEV_LOCK if dev else "requirements.lock"
    with open(os.path.join(root, lock), "rb") as file:
        check_sum = zlib.crc32(file.read())
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    libraries = "window" if display or "libraries window" in done else "offscreen"
    return [f"{lock} {check_sum:08x} {PYTHON_NAME}", f"libraries {libraries}"]


def set_up(arguments: list[str]) -> bool:
    """Do and remember what is missing, return whether all is there; two starts take turns."""
    from contextlib import suppress

    with open(__file__, "rb") as turn:
        with suppress(ImportError, OSError):  # Windows and some network drives cannot lock
            import fcntl

            fcntl.flock(turn, fcntl.LOCK_EX)
        done = read_stamp(STAMP)
        packages, libraries = wanted_stamp(arguments, done, ROOT, dict(os.environ))
        if packages not in done or not os.path.exists(VENV_PYTHON):
            install_packages(os.path.join(ROOT, packages.split()[0]), rebuild=UNFINISHED in done)
            write_stamp([packages])
        complete = libraries in done or install_libraries(libraries)
        if complete and os.access(VENV, os.W_OK):
            write_stamp([packages, libraries])
        return complete


def succeeds(command: list[str], *, show: bool = True) -> bool:
    """Run a command silently; show the end of what it printed when it fails."""
    from subprocess import DEVNULL, PIPE, STDOUT, run

    try:
        result = run(command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, check=False)
    except OSError:
        return False
    if result.returncode != 0 and show:
        say("\n".join(result.stdout.decode(errors="replace").splitlines()[-15:]))
    return result.returncode == 0


def install_packages(lock_file: str, *, rebuild: bool) -> None:
    """Bring .venv to what the lock names; an attempt cut short is noticed by the next start."""
    say("Setting up Palletwise (once): packages, some minutes …")
    clear_venv() if rebuild else write_stamp([UNFINISHED])
    if not install_with_uv(lock_file) and not install_with_pip(lock_file):
        os.remove(STAMP)
        sys.exit("Palletwise's packages could not be installed (see above); is this computer online?")


def clear_venv() -> None:
    """Empty .venv, leaving only the sign that it is not finished."""
    import shutil

    if os.path.isdir(VENV):
        shutil.rmtree(VENV)
    write_stamp([UNFINISHED])


def venv_works() -> bool:
    """Tell whether .venv holds a Python of the version that runs this file."""
    probe = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return succeeds([VENV_PYTHON, "-c", probe], show=False)


def install_with_uv(lock_file: str) -> bool:
    """Install by uv where it is there; False leaves the work to pip."""
    if not succeeds(["uv", "--version"], show=False):
        return False
    if not venv_works():
        clear_venv()
        succeeds(["uv", "venv", "--allow-existing", "--python", HOST_PYTHON, VENV])
    return succeeds(["uv", "pip", "sync", "--python", VENV_PYTHON, "--require-hashes", lock_file])


def install_with_pip(lock_file: str) -> bool:
    """Install by the pip in .venv or, where Debian left that out, by the pip outside it."""
    pip = find_pip() if venv_works() else []
    if not pip:
        make_venv()
        pip = find_pip()
    if not pip:
        sys.exit(f"This Python has no pip; please run: {apt_command([PYTHON_NAME + '-venv'])}")
    options = ["--require-hashes", "--disable-pip-version-check", "--no-input"]
    return succeeds([*pip, "install", *options, "-r", lock_file])


def find_pip() -> list[str]:
    """Return a command that installs into .venv, or nothing."""
    inside = [VENV_PYTHON, "-m", "pip"]
    outside = [sys.executable, "-m", "pip", "--python", VENV_PYTHON]
    return next((pip for pip in (inside, outside) if succeeds([*pip, "--version"], show=False)), [])


def make_venv() -> None:
    """Make .venv with pip; Debian and Ubuntu need a package of their own for that."""
    command = [HOST_PYTHON, "-m", "venv", VENV]
    clear_venv()
    if succeeds(command, show=False) or (apt_install([PYTHON_NAME + "-venv"]) and succeeds(command)):
        return
    succeeds([*command, "--without-pip"])


def apt_command(packages: list[str]) -> str:
    """Return the line a person types to install Debian packages."""
    return ("" if IS_ROOT else "sudo ") + "apt-get install " + " ".join(packages)


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages when this is root on such a system."""
    if not IS_ROOT or not IS_DEBIAN:
        return False
    say(f"Setting up Palletwise (once): {' '.join(packages)} …")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    succeeds([*apt, "update"])
    return succeeds([*apt, "install", "-y", "--no-install-recommends", *packages])


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of the shared libraries that cannot be loaded."""
    import ctypes

    missing: list[str] = []
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(package)
    return missing


def install_libraries(line: str) -> bool:
    """See to the libraries Qt needs from Debian; without root only say which are missing."""
    libraries = WINDOW_LIBRARIES if line == "libraries window" else OFFSCREEN_LIBRARIES
    missing = missing_packages(libraries) if IS_DEBIAN else []
    if not missing or apt_install(missing):
        return True
    say(f"Qt misses system libraries here; please run: {apt_command(missing)}")
    return False


def stale_translations(folder: str) -> list[str]:
    """Return the translations, by path without ending, whose .ts is newer than their .qm."""
    if not os.path.isdir(folder):
        return []
    written = {entry.name: entry.stat().st_mtime for entry in os.scandir(folder)}
    names = [name[:-3] for name in sorted(written) if name.startswith("palletwise_") and name.endswith(".ts")]
    stale = [name for name in names if written[name + ".ts"] > written.get(name + ".qm", 0)]
    return [os.path.join(folder, name) for name in stale]


def build_translations() -> None:
    """Compile the translations that changed; without them the program still runs."""
    for path in stale_translations(os.path.join(ROOT, "resources", "i18n")):
        if not succeeds([VENV_PYTHON, "-c", LRELEASE, path + ".ts", "-qm", path + ".qm"]):
            say(f"The translation {path}.ts could not be built; the program goes on without it.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
