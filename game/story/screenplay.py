"""Reads a chapter from its Fountain file: `assets/screenplay/04-the-set-list.fountain`.

Fountain as it stands, with three small additions that any screenwriting app prints as
action: `+ What you may say -> scene`, or with why one would say it, `+ No. [I want to.] -> scene`;
`-> scene`; `if memory is value -> scene`. A scene
is named by its number, `INT. SUPPER CLUB - NIGHT #warning#`; an action line is stage
directions, one sentence each, joined by "Meanwhile,".
"""

import re
from dataclasses import replace
from pathlib import Path

import parse
from fountain import ElementType, FountainElement, FountainParser

from game.core.fault import ContentError, Fault, did_you_mean
from game.core.folders import SCREENPLAY
from game.story.beats import (
    Beat,
    Chapter,
    Choice,
    Direct,
    Heading,
    Jump,
    Lyric,
    Option,
    Say,
    Scene,
    Shift,
    Span,
    Title,
)
from game.story.cast import Cast

STYLES = {"italic": "soft", "bold": "strong", "underline": "wavy", "bold_italic": "strong"}
SENTENCE_END = re.compile(r"(?<=[.!?)])\s+")
MEANWHILE = re.compile(r"^meanwhile,\s*", re.IGNORECASE)


class ScreenplayError(ContentError):
    """A screenplay that cannot be performed as written."""


def chapter_files(folder: Path = SCREENPLAY) -> dict[int, Path]:
    """Find the chapters by number: `04-the-set-list.fountain` is 4."""
    return {int(path.name[:2]): path for path in sorted(folder.glob("[0-9][0-9]-*.fountain"))}


def read_chapter(path: Path, cast: Cast) -> Chapter:
    """Read one chapter. Raises ScreenplayError with every fault found."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        fault = Fault(path, f"cannot be read: {error}.", remedy="Save it as UTF-8 text.")
        raise ScreenplayError(fault) from error
    return _Reader(path, cast).read(source)


class _Reader:
    """Walks over the elements of one file and collects scenes and faults."""

    def __init__(self, path: Path, cast: Cast) -> None:
        self._path = path
        self._cast = cast
        self._faults: list[Fault] = []
        self._scenes: dict[str, Scene] = {}
        self._beats: list[Beat] = []
        self._open: Scene | None = None
        self._who: tuple[str, ...] = ()
        self._mood = ""

    def read(self, source: str) -> Chapter:
        """Turn the whole source into a chapter."""
        head = Chapter(0, "", "", self._path)
        for element in FountainParser().parse(source).elements:
            match element.type:
                case ElementType.SECTION:
                    number, _, title = element.text.partition(" ")
                    place = int(number) if number.isdecimal() else 0
                    head = replace(head, number=place, title=title.strip())
                case ElementType.SYNOPSIS:
                    head = replace(head, synopsis=element.text)
                case ElementType.SCENE_HEADING:
                    self._heading(element)
                case _:
                    self._element(element)
        self._close()
        self._check(head)
        if self._faults:
            raise ScreenplayError(*sorted(self._faults, key=lambda fault: fault.line or 0))
        return replace(head, scenes=self._scenes)

    def _fault(self, line: int, message: str, remedy: str = "") -> None:
        self._faults.append(Fault(self._path, message, line, remedy=remedy))

    def _heading(self, element: FountainElement) -> None:
        self._close()
        scene = scene_id(str(element.metadata.get("scene_number") or ""))
        if not scene:
            self._fault(
                element.line_number,
                f"the scene '{element.text}' has no name.",
                "Write it at the end of the heading: #name#.",
            )
            scene = f"line {element.line_number}"
        if scene in self._scenes:
            first = self._scenes[scene].line
            self._fault(element.line_number, f"scene '{scene}' exists already (line {first}).")
        heading = None if element.metadata.get("forced") else _place_of(element.text)
        self._open = Scene(scene, heading, (), element.line_number)

    def _close(self) -> None:
        if self._open:
            self._scenes[self._open.id] = replace(self._open, beats=tuple(self._beats))
        self._beats, self._who = [], ()

    def _element(self, element: FountainElement) -> None:
        if element.type in (ElementType.NOTE, ElementType.BONEYARD, ElementType.TITLE_PAGE):
            return
        if self._open is None:
            self._fault(
                element.line_number,
                "text before the first scene is never performed.",
                "Put it under a heading such as INT. SUPPER CLUB - NIGHT #name#, or in [[ ]].",
            )
            return
        self._perform(element)

    def _perform(self, element: FountainElement) -> None:
        line, text = element.line_number, element.text.strip()
        match element.type:
            case ElementType.CHARACTER:
                self._who, self._mood = self._speakers(element), ""
            case ElementType.PARENTHETICAL:
                self._mood = text.strip("()")
            case ElementType.DIALOGUE:
                self._beats.append(self._say(element, self._who))
            case ElementType.DUAL_DIALOGUE:
                self._dual(element)
            case ElementType.LYRICS:
                self._beats.append(Lyric(text, line))
            case ElementType.TRANSITION:
                self._beats.append(Shift(text, line))
            case ElementType.CENTERED:
                self._beats.append(Title(text, line))
            case ElementType.ACTION:
                self._action(element)

    def _speakers(self, element: FountainElement) -> tuple[str, ...]:
        person = self._cast.by_cue(element.text)
        if person is None:
            self._fault(
                element.line_number,
                f"nobody in the cast is called '{element.text}'.",
                did_you_mean(element.text, self._cast.cues()),
            )
            return ()
        return (person.id,)

    def _say(self, element: FountainElement, who: tuple[str, ...]) -> Say:
        return Say(who, self._mood, _spans(element), element.line_number)

    def _dual(self, element: FountainElement) -> None:
        """Both speak one box: the words of the left cue, said by two people."""
        cues = (element.metadata["left_character"], element.metadata["right_character"])
        who = tuple(
            name for cue in cues if isinstance(cue, FountainElement) for name in self._speakers(cue)
        )
        spoken = element.metadata["left_dialogue"]
        assert isinstance(spoken, list)
        self._mood = ""
        for part in spoken:
            if part.type is ElementType.PARENTHETICAL:
                self._mood = part.text.strip("()")
            else:
                self._beats.append(self._say(part, who))

    def _action(self, element: FountainElement) -> None:
        lines = element.text.split("\n")
        for line, text in enumerate(lines, element.line_number):
            words = text.strip()
            if words.startswith("+"):
                self._option(words, line)
            elif words.startswith("->"):
                self._beats.append(Jump(scene_id(words[2:]), line))
            elif found := parse.parse("if {memory} is {value} -> {target}", words):
                self._beats.append(Jump(scene_id(found["target"]), line, **_condition(found)))
            elif words:
                self._directions(words, line)

    def _option(self, words: str, line: int) -> None:
        text, arrow, target = words[1:].partition("->")
        if not arrow:
            self._fault(line, f"the choice '{text.strip()}' leads nowhere.", "End it: -> scene")
        said = parse.parse("{text} [{reason}]", text.strip())
        plain, reason = (said["text"], said["reason"]) if said else (text.strip(), "")
        option = Option(plain, scene_id(target), line, reason=reason)
        last = self._beats[-1] if self._beats else None
        if isinstance(last, Choice):
            self._beats[-1] = Choice((*last.options, option), last.line)
        else:
            self._beats.append(Choice((option,), line))

    def _directions(self, words: str, line: int) -> None:
        for sentence in SENTENCE_END.split(words):
            last = self._beats[-1] if self._beats else None
            plain = MEANWHILE.sub("", sentence)
            if plain != sentence and isinstance(last, Direct):
                self._beats[-1] = Direct((*last.sentences, plain), last.line)
            else:
                self._beats.append(Direct((plain,), line))

    def _check(self, chapter: Chapter) -> None:
        if not chapter.number:
            self._fault(1, "has no chapter heading.", "Begin with: # 4 The Set List")
        if not self._scenes:
            self._fault(1, "has no scene.", "Write one: INT. SUPPER CLUB - NIGHT #name#")
        for scene in list(self._scenes.values())[:1]:
            if scene.heading is None:
                remedy = "Head it with a place: INT. SUPPER CLUB - NIGHT #name#"
                self._fault(scene.line, "the first scene is nowhere.", remedy)
        for scene in self._scenes.values():
            for beat in scene.beats:
                for target, line in _targets(beat):
                    if target not in self._scenes:
                        known = did_you_mean(target, self._scenes)
                        self._fault(line, f"there is no scene '{target}'.", known)


def scene_id(words: str) -> str:
    """Give a scene its plain name: Fountain allows no underscore, a map no space."""
    return words.strip().lower().replace("-", "_").replace(" ", "_")


def _condition(found: parse.Result) -> dict[str, str]:
    return {"memory": scene_id(found["memory"]), "value": found["value"].strip()}


def _targets(beat: Beat) -> list[tuple[str, int]]:
    if isinstance(beat, Jump):
        return [(beat.target, beat.line)]
    if isinstance(beat, Choice):
        return [(option.target, option.line) for option in beat.options]
    return []


def _place_of(text: str) -> Heading:
    inside, _, rest = text.partition(" ")
    place, _, time = rest.rpartition(" - ")
    name = (place or time).strip().lower().replace(" ", "_").replace("'", "")
    return Heading(inside.upper().startswith("INT"), name, time.strip().lower())


def _spans(element: FountainElement) -> tuple[Span, ...]:
    spans, at = [], 0
    for mark in sorted(element.formatting, key=lambda mark: mark.start):
        if mark.start > at:
            spans.append(Span(element.text[at : mark.start]))
        spans.append(Span(element.text[mark.start : mark.end], STYLES[mark.format_type]))
        at = mark.end
    if at < len(element.text):
        spans.append(Span(element.text[at:]))
    return tuple(spans)
