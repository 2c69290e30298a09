"""Where the player's own files lie: as each system wants it, or all in one place for tests."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "MagicHour"
HOME = "MAGIC_HOUR_HOME"  # set this to keep everything under one folder


@dataclass(frozen=True)
class UserFolders:
    """Folders of one player; none need exist yet."""

    saves: Path
    settings: Path
    reports: Path
    pictures: Path
    recordings: Path


def folders_in(root: Path) -> UserFolders:
    """Keep everything under one folder."""
    names = ("saves", "", "reports", "pictures", "recordings")
    return UserFolders(*(root / name for name in names))


def user_folders() -> UserFolders:
    """Find the folders."""
    home = os.environ.get(HOME)
    if home:
        return folders_in(Path(home))
    dirs = platformdirs.PlatformDirs(APP, appauthor=False)
    return UserFolders(
        dirs.user_data_path / "saves",
        dirs.user_config_path,
        dirs.user_log_path,
        dirs.user_pictures_path / APP,
        dirs.user_music_path / APP,
    )
