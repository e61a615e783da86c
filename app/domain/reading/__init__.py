"""Reading need lists: text in, items with candidates out; below the confidence bar it asks."""

from app.domain.reading.lexicon import Lexicon
from app.domain.reading.reader import read

__all__ = ["Lexicon", "read"]
