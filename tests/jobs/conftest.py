"""What the tests of jobs have in common."""

from __future__ import annotations

import pytest


@pytest.fixture
def hushed(capfd):
    """No traceback, nor anything else, is printed by whoever listens."""
    yield
    assert "Traceback" not in capfd.readouterr().err
