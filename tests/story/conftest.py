import os

import pytest


@pytest.fixture
def quick_disk(monkeypatch):
    """Spare the real disk; `FaultyDisk` remembers what was flushed all the same."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)
