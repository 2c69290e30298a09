"""What fills the screen, and the stack that says which of it is on top.

    class Pause:
        def update(self, pad: Pad) -> Next: ...
        def draw(self, canvas: pygame.Surface) -> None: ...

A scene returns where to go next: `Push` another one over itself, `Replace` itself,
`Pop` to go back, or None to stay. Drawing changes nothing.
"""

from dataclasses import dataclass
from typing import Protocol

import pygame

from game.core.pad import Pad


class Scene(Protocol):
    """One screen. An `overlay` lets what lies below be seen."""

    overlay: bool

    def update(self, pad: Pad) -> "Next":
        """Live through one tick and say where to go next."""

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the screen as it is."""

    def lose_focus(self) -> "Next":
        """The window is no longer in front."""


@dataclass(frozen=True)
class Push:
    """Put a scene on top of this one."""

    scene: Scene


@dataclass(frozen=True)
class Replace:
    """Put a scene in the place of this one; `whole` empties the stack first."""

    scene: Scene
    whole: bool = False


@dataclass(frozen=True)
class Pop:
    """Go back to what lies below; `count` scenes at once."""

    count: int = 1


Next = Push | Replace | Pop | None


class SceneManager:
    """The stack of scenes. It is empty when the player has left."""

    def __init__(self, first: Scene) -> None:
        self.stack: list[Scene] = [first]

    @property
    def empty(self) -> bool:
        """Whether the last scene has been left."""
        return not self.stack

    @property
    def top(self) -> Scene:
        """The scene that has the controls."""
        return self.stack[-1]

    def update(self, pad: Pad) -> None:
        """Let one tick pass for the top scene."""
        self.go(self.top.update(pad))

    def lose_focus(self) -> None:
        """Tell the top scene that the window is no longer in front."""
        if not self.empty:
            self.go(self.top.lose_focus())

    def go(self, step: Next) -> None:
        """Carry out what a scene asked for."""
        match step:
            case Push(scene):
                self.stack.append(scene)
            case Replace(scene, whole):
                del self.stack[0 if whole else -1 :]
                self.stack.append(scene)
            case Pop(count):
                del self.stack[-count:]

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the top scene, and what it lets through from below."""
        seen = len(self.stack) - 1
        while seen > 0 and self.stack[seen].overlay:
            seen -= 1
        for scene in self.stack[seen:]:
            scene.draw(canvas)
