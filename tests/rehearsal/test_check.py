"""`check` finds what is wrong before anybody plays: where, what, and how to mend it."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from game.cli.main import main
from game.core.folders import ASSETS, MAPS, ROOT, SCREENPLAY

CHAPTER = SCREENPLAY / "04-the-set-list.fountain"
CAROL = ASSETS / "music" / "silent_night.mid"
WALK = "Walt walks to the piano. Meanwhile, Seb looks at Walt."


def run(capsys, *words):
    capsys.readouterr()
    code = main(["check", "--quick", *map(str, words)])
    shown = capsys.readouterr()
    assert "Traceback" not in shown.out + shown.err
    return code, shown.out


def test_the_content_of_the_film_is_without_a_fault(capsys):
    code, out = run(capsys)
    assert out == "all is well\n"
    assert code == 0


def test_each_folder_alone_is_without_a_fault(capsys):
    for folder in (MAPS, SCREENPLAY, ASSETS / "music", ASSETS / "interface"):
        assert run(capsys, folder) == (0, "all is well\n")


# a mistake -> (what is written, what is written instead, what is told)
SLIPS = {
    "misspelt direction": (WALK, WALK.replace("walks", "wlaks"), "Did you mean 'walks'?"),
    "unknown direction": (WALK, "Walt dissolves.", "no deed is called 'dissolves'"),
    "no sentence at all": (WALK, "Later.", "no stage direction matches 'Later.'"),
    "missing mark": (WALK, WALK.replace("piano", "piaano"), "no mark 'piaano'. Did you mean"),
    "unknown person": (WALK, WALK.replace("Walt walks", "Wlat walks"), "nobody is called 'Wlat'"),
    "unknown mood": ("(brisk)", "(brsk)", "Walt has no portrait 'brsk'. Did you mean 'brisk'?"),
    "unknown speaker": ("WALT", "WALLT", "nobody in the cast is called 'WALLT'. Did you mean"),
    "unknown scene": ("-> promise", "-> promisse", "there is no scene 'promisse'. Did you mean"),
    "unknown cue": ("The music is kessler_room", "The music is kesslers", "no cue is called"),
    "unknown sound": ("We hear piano_lid", "We hear piano_lit", "no sound is called 'piano_lit'"),
    "unknown piece": ("Seb plays silent night", "Seb plays silent nite", "Did you mean"),
    "unknown transition": ("> IRIS IN ON SEB", "> IRSI IN ON SEB", "no transition 'IRSI IN ON"),
    "unknown place": (
        "INT. SUPPER CLUB - NIGHT #warning#",
        "INT. ATTIC - NIGHT #warning#",
        "attic",
    ),
    "no number": ("in 1.5 seconds", "in some seconds", "'some seconds' is no number of seconds"),
    "too long": ("Be good.", "Be good. " * 20, "does not fit 2 lines of 40 letters"),
    "choice to nowhere": ("+ Silent Night -> silent", "+ Silent Night", "leads nowhere"),
    "first scene nowhere": ("INT. SUPPER CLUB - NIGHT #warning#", ".X #warning#", "is nowhere"),
    "no chapter": ("# 4 The Set List", "# Four", "has no chapter heading. Begin with: # 4"),
    "scene twice": (".NOBODY #nobody#", ".NOBODY #asks#", "scene 'asks' exists already"),
    "scene without a way": ("-> promise", "-> before", "nobody reaches scene 'promise'"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_of_the_writer_is_told_with_its_line(capsys, tmp_path, slip):
    was, becomes, told = SLIPS[slip]
    text = CHAPTER.read_text(encoding="utf-8")
    assert was in text
    path = tmp_path / CHAPTER.name
    path.write_text(text.replace(was, becomes), encoding="utf-8")
    code, out = run(capsys, path)
    assert code == 1
    assert told in out
    line = next(line for line in out.splitlines() if told in line)
    number = re.match(rf"{re.escape(str(path))}:(\d+): ", line)
    assert number, f"no file and line in: {line}"
    if slip in ("misspelt direction", "missing mark", "unknown scene", "unknown sound"):
        assert becomes in path.read_text().splitlines()[int(number[1]) - 1]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"\x00" * 50, b"hello"])
def test_what_is_no_screenplay_is_told(capsys, tmp_path, data):
    path = tmp_path / "04-x.fountain"
    path.write_bytes(data)
    code, out = run(capsys, path)
    assert code == 1
    assert str(path) in out


@pytest.fixture
def maps(tmp_path):
    """A copy of the maps beside a link to the art they show."""
    shutil.copytree(MAPS, tmp_path / "maps")
    (tmp_path / "assets").symlink_to(ASSETS)
    return tmp_path / "maps"


def test_a_copy_of_the_maps_is_as_good_as_the_maps(capsys, maps):
    assert run(capsys, maps) == (0, "all is well\n")


ROOM = "supper_club.tmx"  # the map that all of them are seen in
# a mistake -> (file, what is written, what is written instead, what is told)
MISTAKES = {
    "broken tileset": (
        "supper_club_props.tsx",
        "</tileset>",
        "",
        "the tileset 'supper_club_props.tsx' is broken",
    ),
    "lost tileset": (
        "supper_club.tmx",
        "supper_club_lamps.tsx",
        "lamps.tsx",
        "the tileset 'lamps.tsx' is not there. Put the file back",
    ),
    "lost picture": ("indoor_ground.tsx", ".png", ".pnk", "which is not there. Put the picture"),
    "unknown person": (
        "supper_club.tmx",
        'name="writer" type="Person"',
        'name="wriiter" type="Person"',
        "'wriiter': nobody is called 'wriiter'. Did you mean 'writer'?",
    ),
    "unknown class": (
        "supper_club.tmx",
        'name="writer" type="Person"',
        'name="writer" type="Persona"',
        "'writer': has the unknown class 'Persona'. Did you mean 'Person'?",
    ),
    "unknown scene": (
        "supper_club.tmx",
        'value="look_list"',
        'value="look_lisst"',
        "'The list': nobody wrote the scene 'look_lisst'. Did you mean 'look_list'?",
    ),
    "door to nowhere": (
        "supper_club.tmx",
        'value="night_street"',
        'value="night_streeet"',
        "'street door': there is no map 'night_streeet'. Did you mean 'night_street'?",
    ),
    "door to no mark": (
        "supper_club.tmx",
        'value="club door"',
        'value="club dooor"',
        "night_street has no mark 'club dooor'. Did you mean 'club door'?",
    ),
    "silent place": (
        "supper_club.tmx",
        'name="ambience" value="supper_club"',
        'name="ambience" value="supper_clubb"',
        "there is no ambience 'supper_clubb'. Did you mean 'supper_club'?",
    ),
    "silent ground": (
        "supper_club.tmx",
        'name="footsteps" value="wood"',
        'name="footsteps" value="woood"',
        "there are no footsteps on 'woood'. Did you mean 'wood'?",
    ),
    "lost tile": (
        "supper_club.tmx",
        "\n31,32,33,31",
        "\n31,9999,33,31",
        "there is no tile 9999 (at 1, ",
    ),
    "half a map": ("supper_club.tmx", "</map>", "", "is no Tiled map"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_of_the_builder_is_told_with_its_object(capsys, maps, mistake):
    name, was, becomes, told = MISTAKES[mistake]
    file = maps / name
    text = file.read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes), encoding="utf-8")
    code, out = run(capsys, maps / ROOM)
    assert code == 1
    assert told in out
    line = next(line for line in out.splitlines() if told in line)
    assert line.startswith(str(maps))
    if mistake.startswith(("unknown", "door")):
        assert re.search(r": layer '\w+', object \d+ '", line), "it says which object"


@pytest.mark.parametrize("share", [0.0, 0.01, 0.1, 0.5, 0.9])
def test_half_a_score_is_told(capsys, tmp_path, share):
    data = CAROL.read_bytes()
    path = tmp_path / "silent_night.mid"
    path.write_bytes(data[: int(len(data) * share)])
    code, out = run(capsys, path)
    assert code == 1
    assert out.startswith(f"{path}: ")
    assert "Export it again" in out


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.png", b"", "is no usable PNG: it does not begin like one. Save it as"),
        ("b.png", b"\x89PNG\r\n\x1a\n\x00", "is no usable PNG: it ends too early"),
        ("c.json", b"{", "is no JSON"),
        ("d.toml", b"[", "is no TOML"),
        ("e.tsx", b"<tileset", "the tileset 'e.tsx' is broken"),
        ("f.save", b"{}", "Load one of its backups"),
        ("g.xyz", b"", "is nothing that can be checked. Known: .fountain"),
    ],
)
def test_files_that_are_not_what_they_are_called_are_told(capsys, tmp_path, name, data, told):
    path = tmp_path / name
    path.write_bytes(data)
    code, out = run(capsys, path)
    assert code == 1
    assert told in out
    assert out.startswith(f"{path}: ")


def test_half_a_picture_is_told(capsys, tmp_path):
    path = tmp_path / "seb.png"
    path.write_bytes((ASSETS / "portraits" / "seb.png").read_bytes()[:700])
    code, out = run(capsys, path)
    assert (code, "is damaged" in out or "too early" in out) == (1, True)


def test_one_broken_file_hides_no_other(capsys, tmp_path):
    (tmp_path / "a.mid").write_bytes(b"")
    (tmp_path / "b.json").write_bytes(b"{")
    (tmp_path / "c.tmx").write_bytes(b"<map")
    code, out = run(capsys, tmp_path, tmp_path / "nothing.tmx")
    assert code == 1
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in out.splitlines()[:4]] == [
        "a.mid",
        "b.json",
        "c.tmx",
        "nothing.tmx",
    ]
    assert out.endswith("4 faults\n")


def test_faults_can_be_read_by_a_program(capsys, tmp_path):
    path = tmp_path / "b.json"
    path.write_text("{")
    code, out = run(capsys, "--json", path)
    (fault,) = json.loads(out)
    assert code == 1
    assert fault["path"] == str(path)
    assert fault["message"].startswith("is no JSON")


BREAKAGES = {
    "cast": ("assets/cast.toml", "[walt]", "[walt", "assets/cast.toml: cannot be read"),
    "sounds": ("assets/sounds/sounds.toml", "[", "", "sounds.toml"),
    "lock": ("assets/screenplay/story.lock", '"4": {', '"4": [', "story.lock: is damaged"),
    "project": ("maps/magic-hour.tiled-project", '"Mark"', '"Marc"', "--relock"),
    "chapter": ("assets/screenplay/04-the-set-list.fountain", WALK, "Walt flies.", ":20: no deed"),
}


@pytest.mark.slow
@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_whole_film_with_one_thing_broken_is_checked_to_its_end(tmp_path, breakage):
    """In a copy of the whole house, as somebody who writes for the film has it."""
    name, was, becomes, told = BREAKAGES[breakage]
    for folder in ("game", "maps"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("source"))
    shutil.copy(ROOT / "main.py", tmp_path)
    file = tmp_path / name
    text = file.read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes, 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "main.py", "check", "--quick"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 1
    assert told in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
