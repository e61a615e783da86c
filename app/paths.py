"""Where things are: what the program ships, and the folders of the person who uses it."""

from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MIGRATIONS = ROOT / "db"
_NAME = "Palletwise"


def data_folder() -> Path:
    """The user's folder for hubs."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def log_folder() -> Path:
    """The user's folder for log files."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def documents_folder() -> Path:
    """Where labels and papers are saved unless the user chooses otherwise."""
    return Path(platformdirs.user_documents_dir()) / _NAME
