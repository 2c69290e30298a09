"""The commands as somebody types them: exit codes, JSON, files; never a traceback."""

import json
import subprocess
import sys
import wave

import pytest

from game.cli.main import main
from game.core.folders import MAPS, ROOT
from game.rehearsal.player import KINDS

CHAPTERS = ("--chapters", "4")


def run(*arguments, python=(sys.executable,)):
    """Run a command as a process of its own: those that draw choose their own drivers."""
    command = [*python, str(ROOT / "main.py"), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_autoplay_ends_with_a_summary(capsys):
    assert main(["autoplay", *CHAPTERS, "--player", "casual", "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["chapters_finished"] == [4]
    assert summary["lines"] >= 40
    assert 4 <= len(summary["echoes"]["phrase"]) <= 8
    assert len(summary["state_hash"]) == 64


def test_all_players_together_say_what_nobody_came_to(capsys):
    assert main(["autoplay", "--chapters", "20", "--player", "all", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [run["player"] for run in told["runs"]] == [*KINDS]
    assert told["lines"] == max(run["lines"] for run in told["runs"])
    assert {"lines", "choices", "looks", "exits", "directions", "rules"} <= set(told["missing"])


def test_directions_are_listed(capsys):
    assert main(["directions", "--json"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert len(rules) >= 30
    assert all(rule["pattern"] and rule["does"] for rule in rules)


def test_check_finds_nothing_in_what_is_committed(capsys):
    assert main(["check"]) == 0, capsys.readouterr().out


def test_misuse_is_2_and_faults_are_1(capsys):
    assert main(["dance"]) == 2
    assert main(["autoplay", "--player", "nobody"]) == 2
    assert main(["replay", "no/such/file"]) == 1
    assert "is no recording" in capsys.readouterr().err


def test_shots_show_every_staged_moment(tmp_path):
    done = run("shots", tmp_path / "shots", *CHAPTERS, "--json")
    assert done.returncode == 0
    pictures = json.loads(done.stdout)["pictures"]
    assert len(pictures) >= 13
    assert pictures[-1].endswith("contact.png")
    assert all((tmp_path / "shots").joinpath(p).exists() for p in pictures)


def test_shots_come_in_any_size(tmp_path):
    assert run("shots", tmp_path, *CHAPTERS, "--size", "420x240").returncode == 0
    header = next(tmp_path.glob("001*.png")).read_bytes()[16:24]
    assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (420, 240)


def test_without_its_packages_the_game_says_how_to_install_them():
    done = run(python=(sys.executable, "-S"))  # -S: nothing that was installed is found
    assert done.returncode == 2
    assert "is not installed" in done.stderr and "pip install -e ." in done.stderr


def test_a_map_is_rendered(tmp_path):
    target = tmp_path / "club.png"
    assert run("render-map", MAPS / "supper_club.tmx", target).returncode == 0
    assert target.stat().st_size > 10_000


def test_a_missing_map_is_told(tmp_path):
    done = run("render-map", tmp_path / "none.tmx", tmp_path / "x.png")
    assert done.returncode == 1
    assert "none.tmx" in done.stderr


@pytest.mark.parametrize("name", ["glass", "kessler_room", "band supper_club", "4.deck"])
def test_what_would_be_heard_is_recorded(tmp_path, name):
    target = tmp_path / "heard.wav"
    done = run("listen", name, target, "--json")
    assert done.returncode == 0
    figures = json.loads(done.stdout)
    with wave.open(str(target)) as file:
        assert file.getframerate() == 48_000
        assert file.getnframes() / 48_000 == pytest.approx(figures["seconds"], abs=0.02)
    assert -40 < figures["peak_db"] <= -0.5


def test_an_unknown_sound_is_told(tmp_path):
    done = run("listen", "glas", tmp_path / "x.wav")
    assert done.returncode == 1
    assert "Did you mean 'glass'?" in done.stderr


@pytest.mark.parametrize("kind", [".html", ".fdx"])
def test_the_story_prints(tmp_path, kind):
    target = tmp_path / f"film{kind}"
    assert run("screenplay", target).returncode == 0
    text = target.read_text(encoding="utf-8")
    assert "The heating" in text and "WALT" in text


def test_a_screenplay_of_no_kind_is_told(tmp_path):
    done = run("screenplay", tmp_path / "film.doc")
    assert done.returncode == 1
    assert ".html" in done.stderr


def test_bench_prints_its_figures():
    done = run("bench", "--json")
    assert done.returncode == 0
    figures = json.loads(done.stdout)
    wanted = {"update_ms", "draw_ms", "upscale_ms", "draw_p99_ms", "draw_per_blit"}
    assert wanted <= set(figures)


def test_a_start_in_a_scene_that_is_not_there_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("MAGIC_HOUR_HOME", str(tmp_path))
    done = run("--at", "4.nowhere")
    assert done.returncode == 1
    assert "Known" in done.stderr
