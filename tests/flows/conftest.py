"""Flows drive the same window as the tests of the pages."""

from tests.flows.match_page import match, pallets
from tests.ui.conftest import driver, qapp_cls, start

__all__ = ["driver", "match", "pallets", "qapp_cls", "start"]
