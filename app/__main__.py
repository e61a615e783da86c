"""``python -m app``: arguments to the command line, nothing else."""

import sys

from app.bootstrap import Start, default_database, open_hall, run_window


def main() -> int:
    """Run Palletwise; returns the exit code."""
    if len(sys.argv) == 1:
        from app.cli.display import refuse_without_display  # noqa: PLC0415

        return refuse_without_display() or run_window(Start(default_database()))
    from app.cli.program import Frame, run  # noqa: PLC0415

    return run(sys.argv[1:], Frame(open_hall, run_window_on, default_database()))


def run_window_on(database: str, language: str | None) -> int:
    """Show the window on a database."""
    return run_window(Start(database, language))


if __name__ == "__main__":
    sys.exit(main())
