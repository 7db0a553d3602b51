"""The look in numbers: spacing, type, and the palette in force. Nothing else in the windows names a size.

Sizes are pixels at 100 % text; `px` scales those that follow the text.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDir, QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.core.paths import resources
from lpip_workshop.figures.palette import LIGHT, Palette
from lpip_workshop.widgets.motion import let_move

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

FAMILY = "Fira Sans"
FUSION = "begun_in_fusion"  # asking Qt for its style at start would cost 6 ms
_FACES = ("Regular", "Medium", "SemiBold", "Italic")


class Space(IntEnum):
    """The spacing scale, in pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


TYPE: dict[str, int] = {
    "small": 13,
    "body": 15,
    "lead": 17,
    "title": 18,
    "section": 20,
    "clock": 22,
    "heading": 26,
    "display": 30,
}
_UNBOUNDED = 16_777_215  # pixels: what Qt takes for no bound
RADIUS = 8
RADIUS_CARD = 10
RADIUS_SMALL = 5


class Theme(NamedTuple):
    """The palette in force, how much larger than designed the text is (1.0 to 2.0), and whether nothing may move."""

    palette: Palette = LIGHT
    scale: float = 1.0
    still: bool = False

    @property
    def dark(self) -> bool:
        """Tell whether light text stands on a dark ground."""
        return QColor(self.palette.paper).lightness() < 128

    @property
    def ring(self) -> int:
        """Return how wide the ring around what has the focus is, in pixels."""
        return 3 if self.palette.strong else 2


_in_force: list[Theme] = [Theme()]


def theme() -> Theme:
    """Return the theme in force."""
    return _in_force[-1]


def px(size: float) -> int:
    """Return a size that follows the text, in pixels."""
    return round(size * theme().scale)


def font(role: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of a role in `TYPE`."""
    made = QFont(FAMILY)
    made.setPixelSize(px(TYPE[role]))
    made.setWeight(weight)
    return made


def apply_theme(app: QApplication, palette: Palette = LIGHT, scale: float = 1.0, *, still: bool = False) -> None:
    """Dress the whole application; may be called again at any time. `scale` is held within 1.0 to 2.0."""
    from lpip_workshop.widgets.stylesheet import stylesheet

    wanted = Theme(palette, min(max(scale, 1.0), 2.0), still)
    sheet = stylesheet(wanted)
    if wanted == theme() and app.styleSheet() == sheet:
        return  # to dress every widget again in what it wears takes long
    _rescale(app, wanted.scale / theme().scale)
    _in_force[:] = [wanted]
    let_move(app, still=still)
    load_fonts()
    QDir.setSearchPaths("controls", [str(resources() / "icons" / "controls")])
    if not app.styleSheet() and not app.property(FUSION):
        app.setStyle("Fusion")
    app.setPalette(_qt_palette(palette))
    app.setFont(font())
    _dress(app, sheet)
    for widget in app.allWidgets():
        redress: Callable[[], None] | None = getattr(widget, "redress", None)
        if redress is not None:
            redress()


def _dress(app: QApplication, sheet: str) -> None:
    """Put the style sheet in force.

    A sheet that takes the place of another is told by Qt to each widget once for every widget around it: that takes
    2.4 seconds for a console. With its memory emptied first Qt tells nobody, and each is told here, once.
    """
    if not app.styleSheet():
        app.setStyleSheet(sheet)
        return
    style = app.style()
    style.unpolish(app)
    app.setStyleSheet(sheet)
    for window in app.topLevelWidgets():
        _tell_style(window, style)


def _tell_style(widget: QWidget, style: QStyle) -> None:
    """Tell a widget, then those in it: the font and the colours of one come to the other."""
    style.polish(widget)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            _tell_style(child, style)


def _rescale(app: QApplication, by: float) -> None:
    """Let what was made at another size of the text follow: `px` was asked once. Windows keep their size."""
    if by == 1.0:
        return
    for widget in app.allWidgets():
        if not widget.isWindow():
            least, most = widget.minimumSize(), widget.maximumSize()
            widget.setMaximumSize(_bounded(most.width(), by), _bounded(most.height(), by))
            widget.setMinimumSize(_bounded(least.width(), by), _bounded(least.height(), by))


def _bounded(size: int, by: float) -> int:
    return size if size >= _UNBOUNDED else round(size * by)


def load_fonts() -> None:
    """Register the faces of Fira Sans that the screens use; done once."""
    if _loaded:
        return
    from fontpkg_fira_sans import ROOT

    for face in _FACES:
        QFontDatabase.addApplicationFont(str(ROOT / "files" / f"FiraSans-{face}.ttf"))
    _loaded.append(FAMILY)


_loaded: list[str] = []


def _qt_palette(palette: Palette) -> QPalette:
    made, role = QPalette(), QPalette.ColorRole
    for which, colour in (
        (role.Window, palette.paper),
        (role.WindowText, palette.ink),
        (role.Base, palette.card),
        (role.AlternateBase, palette.rail),
        (role.Text, palette.ink),
        (role.Button, palette.card),
        (role.ButtonText, palette.ink),
        (role.ToolTipBase, palette.ink),
        (role.ToolTipText, palette.paper),
        (role.PlaceholderText, palette.muted),
        (role.Highlight, palette.act),
        (role.HighlightedText, palette.on_act),
        (role.Link, palette.act),
        (role.Mid, palette.line),
        (role.Accent, palette.act),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.muted))
    return made
