"""Draws a stage: backdrops, the lit world, what shines by itself, glows, the front.

Order: backdrop, world (tiles, people and things sorted by their feet) times the light map,
emissive things, glows and beams, foreground, spotlight. Drawing changes nothing.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pygame

from game.core.geometry import Point
from game.devices.images import Images
from game.devices.sheets import SPRITES, Sheet
from game.paint.backdrop import Backdrops
from game.paint.belongings import belongings
from game.paint.constellation import draw_auras, draw_figure
from game.paint.hung_sign import draw_sign_glass, draw_sign_light
from game.paint.layers import Blit, Chunks, round_half_up
from game.paint.light import LightSprites, burning, sprite_offset
from game.paint.spotlight import draw_spotlight
from game.paint.tiles import Tiles
from game.paint.weather import Airborne
from game.stage.actor import Actor
from game.stage.place import Place
from game.stage.stage import Stage
from game.stage.things import Light, LightShape, Weather
from game.stage.tiled.scenery import ImageLayer, Prop, PropLayer, TileImage, TileLayer

FRONT, FLAT, EMISSIVE = "fg_", "floor", "emissive"  # names of layers, or their beginnings
BODY_RADIUS, BODY_LEVEL, BODY_COLOUR = 42, 0.42, "stone6"
FEET_TO_HEART = 20  # pixels
WIDEST = 60  # half of the widest picture of a person, and some
GLOW = 0.55  # of what a lamp adds to the air, of its light
GONE_OUT = 0.2  # level of a group below which what shines is dark
SHADOW = (12, 10, 26, 96)
SHADOW_SIZE = (22, 6)


class World:
    """Everything that is needed to draw one place."""

    def __init__(self, place: Place, images: Images, lights: LightSprites) -> None:
        self.place = place
        self._images, self._lights = images, lights
        self._tiles = Tiles(images)
        self._backdrops = Backdrops(self._tiles)
        self._airs: dict[str, Airborne] = {}
        layers = [layer for layer in place.scenery.layers if layer.facts.visible]
        images_of = [layer for layer in layers if isinstance(layer, ImageLayer)]
        self._back = [layer for layer in images_of if not layer.facts.name.startswith(FRONT)]
        self._front = [layer for layer in images_of if layer.facts.name.startswith(FRONT)]
        below = [layer for layer in layers if isinstance(layer, TileLayer)]
        self._ground = Chunks(place.scenery, below, self._tiles)
        things = [layer for layer in layers if isinstance(layer, PropLayer)]
        self._flat = [t for t in things if t.facts.name == FLAT]
        self._props = [t for t in things if t.facts.name not in (FLAT, EMISSIVE)]
        self._shining = [x for t in things if t.facts.name == EMISSIVE for x in self._groups(t)]
        self._sheets: dict[str, Sheet] = {}
        self.unseen: set[str] = set()  # who throws light and shadow but is not drawn
        self._surface: pygame.Surface | None = None
        self._map: pygame.Surface | None = None
        self._shadow = _make_shadow()
        self._unmade = self._things_and_lights(things)

    def view(self, stage: Stage, size: tuple[int, int]) -> pygame.Rect:
        """Give the part of the map that is seen, in pixels of the map."""
        width, height = size
        x = round_half_up(stage.camera.x - width / 2)
        y = round_half_up(stage.camera.y - height / 2)
        x = max(0, min(x, self.place.width - width)) if self.place.width > width else x
        y = max(0, min(y, self.place.height - height)) if self.place.height > height else y
        return pygame.Rect(x, y, width, height)

    def draw(self, canvas: pygame.Surface, stage: Stage) -> None:
        """Paint the stage as the camera sees it."""
        self.draw_view(canvas, stage, self.view(stage, canvas.get_size()))

    def draw_view(self, canvas: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
        """Paint a part of the stage as it is."""
        canvas.fill(self.place.scenery.background or (11, 9, 20))
        self._backdrops.draw(canvas, self._back, view, stage)
        draw_figure(canvas, stage.light.figure, view, stage.tick)
        draw_auras(canvas, stage, view)
        world, light = self._buffers(canvas.get_size())
        world.fill((0, 0, 0, 0))
        world.fblits(self._ground.blits(view))
        world.fblits([blit for _, blit in self._things(self._flat, view, stage)])
        draw_sign_glass(world, stage, view)
        self._draw_shadows(world, stage, view)
        world.fblits(self._sorted(stage, view))
        self._light_map(light, stage, view)
        world.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        canvas.blit(world, (0, 0))
        self._draw_shining(canvas, stage, view)
        self._draw_glows(canvas, stage, view)
        draw_sign_light(canvas, stage, view)
        self._air(stage.weather).draw(canvas, view, stage)
        self._backdrops.draw(canvas, self._front, view, stage)
        if stage.light.spot and stage.light.spot.strength > 0:
            draw_spotlight(canvas, stage.light.spot, view, self._lights, stage.tick)

    def prepare(self, stage: Stage, size: tuple[int, int]) -> None:
        """Make one thing that may soon be seen, so that no picture has to make many."""
        view = self.view(stage, size)
        coming = view.inflate(2 * view.width, 0)
        if self._ground.prepare(view):
            return
        for actor in stage.actors.values():
            name = actor.sheet or actor.name
            if name not in self._sheets and coming.left < actor.x < coming.right:
                self._sheet(name)
                return
        next(self._unmade, None)

    def _things_and_lights(self, layers: list[PropLayer]) -> Iterator[None]:
        """Make pictures of things and sprites of lights, one at a time."""
        seen: set[TileImage] = set()
        for layer in layers:
            for prop in layer.props:
                if prop.tile.image not in seen:
                    seen.add(prop.tile.image)
                    self._tiles.prop(prop, layer.facts)
                    yield
        for lamp in self.place.lights:
            self._lights.get(str(lamp.shape), lamp.colour, lamp.radius, lamp.level)
            self._lights.get(*_glow(lamp))
            yield

    def _buffers(self, size: tuple[int, int]) -> tuple[pygame.Surface, pygame.Surface]:
        if self._surface is None or self._map is None or self._surface.get_size() != size:
            self._surface = pygame.Surface(size, pygame.SRCALPHA, 32)
            self._map = pygame.Surface(size, 0, 32)
        return self._surface, self._map

    def _air(self, weather: str) -> Airborne:
        if weather not in self._airs:
            self._airs[weather] = Airborne(Weather(weather))
        return self._airs[weather]

    def _groups(self, layer: PropLayer) -> list[tuple[PropLayer, str]]:
        """Sort what shines by the group of its nearest lamp: they go out together."""
        lamps = [lamp for lamp in self.place.lights if lamp.glow > 0]
        found: dict[str, list[Prop]] = {}
        for prop in layer.props:
            middle = Point(prop.x + prop.width / 2, prop.y + prop.height / 2)
            near = min(lamps, key=lambda lamp: lamp.at.distance(middle)) if lamps else None
            found.setdefault(near.group if near else "", []).append(prop)
        return [(replace(layer, props=tuple(props)), group) for group, props in found.items()]

    # People and things

    def _sorted(self, stage: Stage, view: pygame.Rect) -> list[Blit]:
        found = self._things(self._props, view, stage) + belongings(self._images, stage, view)
        for actor in stage.actors.values():
            seen = actor.visible and actor.name not in self.unseen
            if seen and (blit := self._actor(actor, stage.tick, view)):
                found.append((actor.y + actor.order, blit))
        found.sort(key=lambda item: item[0])
        return [blit for _, blit in found]

    def _things(
        self, layers: list[PropLayer], view: pygame.Rect, stage: Stage
    ) -> list[tuple[float, Blit]]:
        """Give what stands in the view, with the line it stands on."""
        found: list[tuple[float, Blit]] = []
        for layer in layers:
            for prop in layer.props:
                dx, dy = stage.moved.get(prop.name, (0.0, 0.0))
                seen = _touches(prop, view.move(-round(dx), -round(dy)))
                if prop.visible and prop.name not in stage.hidden and seen:
                    surface = self._tiles.prop(prop, layer.facts, stage.tick)
                    x, y = round_half_up(prop.x + dx), round_half_up(prop.y + dy)
                    found.append((prop.base + dy, (surface, (x - view.left, y - view.top))))
        return found

    def _actor(self, actor: Actor, tick: int, view: pygame.Rect) -> Blit | None:
        if not view.left - WIDEST < actor.x < view.right + WIDEST:
            return None
        sheet = self._sheet(actor.sheet or actor.name)
        surface = sheet.frame(actor.animation, actor.facing, (tick - actor.since) * actor.pace)
        x = round_half_up(actor.x) - sheet.pivot[0] - view.left
        y = round_half_up(actor.y) - actor.lift - sheet.pivot[1] - view.top
        return surface, (x, y)

    def outline_of(
        self, actor: Actor, tick: int, view: pygame.Rect
    ) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
        """Give which pixels of a view somebody covers, rows first."""
        canvas = pygame.Surface(view.size, pygame.SRCALPHA, 32)
        blit = self._actor(actor, tick, view)
        if blit is not None:
            canvas.blit(*blit)
        return np.asarray(pygame.surfarray.array_alpha(canvas).T > 0)

    def _sheet(self, name: str) -> Sheet:
        if name not in self._sheets:
            air = self.place.air
            path = SPRITES / f"{name}.json"
            self._sheets[name] = Sheet(path, air.rim, air.rim_side, air.rim_fill)
        return self._sheets[name]

    def _draw_shadows(self, world: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
        width, height = SHADOW_SIZE
        blits: list[Blit] = []
        for actor in stage.actors.values():
            if actor.visible and not actor.animation.startswith("sit"):
                x = round_half_up(actor.x) - view.left - width // 2
                y = round_half_up(actor.y) - view.top - height // 2 - 1
                if -width < x < view.width:
                    blits.append((self._shadow, (x, y)))
        world.fblits(blits)

    # Light

    def _light_map(self, light: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
        light.fill(stage.light.ambient)
        blits: list[Blit] = []
        for lamp in self.place.lights:
            level = lamp.level * stage.light.groups.get(lamp.group, 1.0) * burning(lamp, stage)
            self._add(
                blits, str(lamp.shape), lamp.colour, lamp.radius, level, lamp.at.x, lamp.at.y, view
            )
        for name in sorted(stage.directed):
            actor = stage.actors[name]
            if actor.visible:
                heart = actor.y - actor.lift - FEET_TO_HEART
                self._add(blits, "halo", BODY_COLOUR, BODY_RADIUS, BODY_LEVEL, actor.x, heart, view)
        light.fblits(blits, pygame.BLEND_RGB_ADD)

    def _draw_glows(self, canvas: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
        blits: list[Blit] = []
        for lamp in self.place.lights:
            shape, colour, radius, glow = _glow(lamp)
            level = glow * stage.light.groups.get(lamp.group, 1.0) * burning(lamp, stage)
            self._add(blits, shape, colour, radius, level, lamp.at.x, lamp.at.y, view)
        canvas.fblits(blits, pygame.BLEND_RGB_ADD)

    def _add(
        self,
        blits: list[Blit],
        shape: str,
        colour: str,
        radius: int,
        level: float,
        x: float,
        y: float,
        view: pygame.Rect,
    ) -> None:
        if not (-radius < x - view.left < view.width + radius):
            return
        sprite = self._lights.get(shape, colour, radius, level)
        if sprite is not None:
            dx, dy = sprite_offset(shape, sprite.get_size())
            at = (round_half_up(x) - view.left - dx, round_half_up(y) - view.top - dy)
            blits.append((sprite, at))

    def _draw_shining(self, canvas: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
        groups = stage.light.groups
        for layer, group in self._shining:
            if groups.get(group, 1.0) > GONE_OUT:
                canvas.fblits([blit for _, blit in self._things([layer], view, stage)])


def _touches(prop: Prop, view: pygame.Rect) -> bool:
    return view.colliderect((prop.x, prop.y, prop.width, prop.height))


def _glow(lamp: Light) -> tuple[str, str, int, float]:
    """Give shape, colour, radius and level of what is seen of a lamp in the air."""
    if lamp.shape is LightShape.CONE:
        return "cone", lamp.colour, lamp.radius, lamp.glow * GLOW
    return "glow", lamp.colour, max(8, lamp.radius * 2 // 3), lamp.glow * GLOW


def _make_shadow() -> pygame.Surface:
    shadow = pygame.Surface(SHADOW_SIZE, pygame.SRCALPHA, 32)
    pygame.draw.ellipse(shadow, SHADOW, shadow.get_rect())
    return shadow
