"""Flows drive the same window as the tests of the pages."""

from tests.ui.conftest import driver, qapp_cls, start

__all__ = ["driver", "qapp_cls", "start"]
