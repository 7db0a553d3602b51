"""What the room sees: the same class on the projector and as the small copy in the console."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.model import NetworkChart
from lpip_workshop.figures.palette import Palette, drawn_in, on_stage
from lpip_workshop.figures.scene import Label, Scene
from lpip_workshop.figures.slide import Countdown, Slide
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.paint import measure, paint_scene
from lpip_workshop.widgets.slide_bodies import DESIGN_HEIGHT
from lpip_workshop.widgets.slide_layout import lay_out_slide, slide_words
from lpip_workshop.widgets.theme import theme
from lpip_workshop.widgets.ticker import Ticker, wall_clock

State: TypeAlias = Literal["live", "frozen", "blank"]
_LEAST_WIDTH = 1024.0
_STEP = 16.0
_SHAPES = (4 / 3, 16 / 10, 16 / 9, 21 / 9)  # of projectors and screens
_HEAVY = 200  # lines of a network from which laying it out is a turn of its own
_ALIKE = 0.02  # a shape that differs by less is taken for a known one


class SlideView(QWidget):
    """Draws one slide, scaled from a design 768 units tall. It only shows: nothing in it can be pressed.

    "live" follows `set_slide`; "frozen" keeps its picture until it is live again; "blank" is empty paper.
    A countdown is drawn afresh each second by `clock`, without anybody changing anything.
    """

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(parent)
        self._ticker = Ticker(self, clock)
        self._ticker.ticked.connect(self._draw_afresh)
        self._state: State = "live"
        self._given: tuple[Slide, Catalogue, Words] | None = None
        self._shown: tuple[Slide, Catalogue, Words] | None = None
        self._scene: Scene | None = None
        self._painted: Scene | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._lay_out)
        self._frozen: Scene | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()

    def set_slide(self, slide: Slide, language: str, partnership: Words) -> None:
        """Show a slide in a language, at once unless frozen."""
        self._given = (slide, catalogue(language), partnership)
        if self._state != "frozen":
            self._show_given()

    def set_state(self, state: State, frozen: Scene | None = None) -> None:
        """Go live, freeze or blank; `frozen` is the picture to stand still at, otherwise the one that is shown."""
        if state == self._state and frozen == self._frozen:
            return
        self._frozen = frozen if state == "frozen" else None
        self._state = state
        if state != "frozen":
            self._show_given()
        self._keep_time()
        self._tell()
        self.update()

    def state(self) -> State:
        """Return whether it is live, frozen or blank."""
        return self._state

    def tick(self) -> None:
        """Look at the clock now, as happens each second while a countdown is seen."""
        self._ticker.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep time while it is seen."""
        super().showEvent(event)
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let time go while nobody looks."""
        super().hideEvent(event)
        self._keep_time()

    def sizeHint(self) -> QSize:
        """Return the size of the small copy in the console."""
        return QSize(284, 160)

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of a screen."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a 16 by 9 screen that wide."""
        return round(width * 9 / 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again for the new shape."""
        self._scene = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._scene = None
            self._tell()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the slide, or empty paper."""
        # Laid out before the painter begins: an error under an open painter takes the process down.
        seen = self._state != "blank" and (self._shown is not None or self._frozen is not None)
        scene = self._next_scene() if seen else None
        palette, painter = self._palette(), QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.card if scene else palette.paper))
        if scene is not None:
            scale = min(self.width() / scene.width, self.height() / scene.height)
            if self._frozen is not None:  # laid out for another shape, perhaps
                painter.translate((self.width() - scene.width * scale) / 2, (self.height() - scene.height * scale) / 2)
            paint_scene(painter, scene, scale=scale)
        painter.end()
        self._painted = scene

    def _next_scene(self) -> Scene:
        """Return what to paint: of a large network the last picture, until the new one is laid out in the next turn.

        So whoever adds to a network sees it in the console first, and nothing waits for both.
        """
        if self._scene is None and self._painted is not None and self._frozen is None and self._is_heavy():
            self._later.start()
            return self._painted
        return self.scene()

    def _is_heavy(self) -> bool:
        body = self._shown[0].body if self._shown else None
        return isinstance(body, NetworkChart) and len(body.ties) >= _HEAVY

    def _lay_out(self) -> None:
        if self._shown is not None:
            self.scene()
            self.update()

    def scene(self) -> Scene:
        """Return what is painted, laid out for the shape of this widget; raises ValueError before any slide."""
        if self._frozen is not None:
            return self._frozen
        if self._shown is None:
            raise ValueError
        if self._scene is None:
            slide, cat, partnership = self._shown
            width = _design_width(self.width() / max(1, self.height()))
            self._scene = _laid_out(slide, partnership, width, on_stage(theme().palette), cat, self._left(slide))
        return self._scene

    def _palette(self) -> Palette:
        """Return the colours of the ground: a frozen picture keeps those it was drawn in, whatever the windows wear."""
        if self._frozen is None or self._state == "blank":
            return on_stage(theme().palette)
        return drawn_in({item.colour for item in self._frozen.items if isinstance(item, Label)})

    def _show_given(self) -> None:
        self._shown, self._scene = self._given, None
        self._keep_time()
        self._tell()
        self.update()

    def _keep_time(self) -> None:
        """Follow the countdown that is shown: frozen and blank stand still."""
        body = self._shown[0].body if self._shown else None
        if self._state == "live" and isinstance(body, Countdown):
            self._ticker.follow(body, running=self.isVisible())
        elif self._state == "live":
            self._ticker.follow(None)
        else:
            self._ticker.hold()

    def _left(self, slide: Slide) -> int | None:
        return slide.body.seconds_left(self._ticker.now) if isinstance(slide.body, Countdown) else None

    def _draw_afresh(self) -> None:
        self._scene = None
        self.update()

    def _tell(self) -> None:
        if self._frozen is not None:
            self.setAccessibleName(say(T("The stage is frozen")))
            self.setAccessibleDescription("\n".join(i.text for i in self._frozen.items if isinstance(i, Label)))
            return
        if self._state == "blank" or self._shown is None:
            self.setAccessibleName(say(T("The stage is blank")))
            self.setAccessibleDescription("")
            return
        slide, cat, _partnership = self._shown
        self.setAccessibleName(cat.say(slide.title))
        self.setAccessibleDescription(slide_words(slide, cat))


@lru_cache(maxsize=6)
def _laid_out(
    slide: Slide, partnership: Words, width: float, palette: Palette, cat: Catalogue, left: int | None
) -> Scene:
    return lay_out_slide(slide, partnership, width, palette, cat, measure, left)


def _design_width(shape: float) -> float:
    """Return the width a slide is laid out for. Stage and preview, a pixel apart in shape, share what was laid out."""
    known = min(_SHAPES, key=lambda one: abs(one - shape))
    if abs(known - shape) <= _ALIKE * known:
        return DESIGN_HEIGHT * known
    return max(_LEAST_WIDTH, _STEP * round(DESIGN_HEIGHT * shape / _STEP))
