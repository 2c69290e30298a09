"""The player's files lie where each system wants them, or all under one folder."""

import sys
from dataclasses import astuple

import pytest

from game.devices.user_folders import APP, HOME, user_folders


def every(folders):
    return astuple(folders)


def test_one_folder_may_hold_everything(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME, str(tmp_path / "Žofie 名前"))
    for path in every(user_folders()):
        assert path.is_relative_to(tmp_path / "Žofie 名前")
    assert not (tmp_path / "Žofie 名前").exists(), "asking makes nothing"


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own folders")
def test_else_they_lie_in_the_home_where_the_system_wants_them(tmp_path, monkeypatch):
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.delenv(HOME, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    folders = user_folders()
    assert folders.saves == tmp_path / ".local/share" / APP / "saves"
    assert folders.settings == tmp_path / ".config" / APP
    assert folders.reports == tmp_path / ".local/state" / APP / "log"
    assert folders.pictures == tmp_path / "Pictures" / APP
    assert folders.recordings == tmp_path / "Music" / APP


def test_no_two_kinds_of_files_share_a_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME, str(tmp_path))
    assert len(set(every(user_folders()))) == 5
