"""One style sheet made from the theme. Widgets ask for a look by dynamic property: `kind`, `role`, `tone`."""

from __future__ import annotations

from lpip_workshop.widgets.theme import (
    FAMILY,
    RADIUS,
    RADIUS_CARD,
    RADIUS_SMALL,
    TYPE,
    Space,
    Theme,
)

_SEMIBOLD, _MEDIUM = 600, 500


def stylesheet(theme: Theme) -> str:
    """Return the application's style sheet for a theme."""
    parts = (_grounds, _words, _pills, _buttons, _fields, _toggles, _tables, _lists, _bars, _pop_ups, _strong)
    return "\n".join(part(theme) for part in parts)


def _px(theme: Theme, role: str) -> str:
    return f"{round(TYPE[role] * theme.scale)}px"


def _square(theme: Theme, side: int) -> str:
    return f"width: {round(side * theme.scale)}px; height: {round(side * theme.scale)}px;"


def _grounds(theme: Theme) -> str:
    p = theme.palette
    return f"""
QMainWindow, QDialog, QWidget[surface="paper"] {{ background: {p.paper}; }}
QWidget[surface="rail"] {{ background: {p.rail}; }}
QWidget[surface="card"] {{ background: {p.card}; }}
QFrame[surface="header"] {{ background: {p.card}; border: 0; border-bottom: 1px solid {p.line}; }}
QFrame[surface="footer"] {{ background: {p.card}; border: 0; border-top: 1px solid {p.line}; }}
QFrame[surface="left"] {{ background: {p.rail}; border: 0; border-right: 1px solid {p.line}; }}
QFrame[surface="right"] {{ background: {p.paper}; border: 0; border-left: 1px solid {p.line}; }}
QFrame[kind="card"] {{ background: {p.card}; border: 1px solid {p.line}; border-radius: {RADIUS_CARD}px; }}
QFrame[kind="card"][tone="act"] {{ background: {p.act_soft}; border-color: {p.act_soft}; }}
QFrame[kind="card"][tone="heed"] {{ background: {p.heed_soft}; border-color: {p.heed_soft}; }}
QFrame[kind="card"][tone="quiet"] {{ background: transparent; }}
QFrame[kind="rule"] {{ background: {p.line}; border: 0; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget {{ background: transparent; border: 0; }}
QScrollArea[ringed="true"]:focus {{ border: {theme.ring}px solid {p.act}; border-radius: {RADIUS_SMALL}px; }}
"""


def _words(theme: Theme) -> str:
    p = theme.palette
    sizes = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {_px(theme, role)}; font-weight: {weight}; }}'
        for role, weight in (
            ("display", _SEMIBOLD),
            ("heading", _SEMIBOLD),
            ("section", _SEMIBOLD),
            ("title", _SEMIBOLD),
            ("clock", _SEMIBOLD),
            ("lead", 400),
            ("small", 400),
        )
    )
    return f"""
QLabel {{ background: transparent; color: {p.ink}; border: 0; }}
{sizes}
QLabel[role="strong"] {{ font-weight: {_SEMIBOLD}; }}
QLabel[role="label"] {{ font-size: {_px(theme, "small")}; font-weight: {_MEDIUM}; color: {p.muted}; }}
QLabel[tone="muted"] {{ color: {p.muted}; }}
QLabel[tone="act"] {{ color: {p.act}; }}
QLabel[tone="act-strong"] {{ color: {p.act_strong}; }}
QLabel[tone="heed"] {{ color: {p.heed_text}; }}
QLabel[tone="danger"] {{ color: {p.danger}; }}
QLabel[tone="on-act"] {{ color: {p.on_act}; }}
QLabel:disabled {{ color: {p.muted}; }}
"""


def _pills(theme: Theme) -> str:
    p = theme.palette
    radius = (round(TYPE["small"] * theme.scale * 1.2) + 2 * Space.XS) // 2
    return f"""
QLabel[kind="pill"] {{ font-size: {_px(theme, "small")}; font-weight: {_SEMIBOLD}; border-radius: {radius}px;
  padding: {Space.XS}px {Space.M}px; background: {p.rail}; color: {p.muted}; }}
QLabel[kind="pill"][tone="act"] {{ background: {p.act_soft}; color: {p.act_strong}; }}
QLabel[kind="pill"][tone="heed"] {{ background: {p.heed_soft}; color: {p.heed_text}; }}
"""


def _buttons(theme: Theme) -> str:
    p = theme.palette
    return f"""
QPushButton {{ background: {p.card}; color: {p.act}; border: 1px solid {p.line}; border-radius: {RADIUS}px;
  padding: {Space.XS + 1}px {Space.L - 2}px; font-weight: {_SEMIBOLD};
  min-height: {round(20 * theme.scale)}px; }}
QPushButton:hover {{ background: {p.act_soft}; border-color: {p.act}; color: {p.act_strong}; }}
QPushButton:pressed {{ background: {p.act_soft}; }}
QPushButton:disabled {{ background: transparent; color: {p.muted}; border-color: {p.line}; }}
QPushButton[kind="primary"], QPushButton:default {{
  background: {p.act}; color: {p.on_act}; border-color: {p.act}; }}
QPushButton[kind="primary"]:hover, QPushButton:default:hover {{
  background: {p.act_strong}; border-color: {p.act_strong}; color: {p.on_act}; }}
QPushButton[kind="primary"]:disabled {{ background: {p.rail}; color: {p.muted}; border-color: {p.line}; }}
QPushButton[kind="danger"] {{ color: {p.danger}; }}
QPushButton[kind="danger"]:hover {{ color: {p.danger}; border-color: {p.danger}; background: {p.card}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent;
  padding: {Space.XS}px {Space.S}px; }}
QPushButton[kind="quiet"]:hover {{ background: {p.act_soft}; }}
QPushButton[kind="quiet"]:disabled {{ color: {p.muted}; }}
QPushButton[kind="quiet"][tone="muted"] {{ color: {p.muted}; font-weight: 400; }}
QPushButton[kind="quiet"][tone="ink"] {{ color: {p.ink}; font-weight: 400; }}
QPushButton[small="true"] {{ font-size: {_px(theme, "small")}; padding: 2px {Space.M}px;
  border-radius: {RADIUS_SMALL}px; }}
QPushButton[kind="quiet"][small="true"] {{ padding: 2px {Space.S}px; }}
QPushButton[kind="card"] {{ background: {p.card}; border: 1px solid {p.line}; border-radius: {RADIUS_CARD}px;
  text-align: left; padding: 0; }}
QPushButton[kind="card"]:hover {{ border-color: {p.act}; }}
QPushButton[kind="card"][tone="act"] {{ background: {p.act}; border-color: {p.act}; }}
QPushButton[kind="card"][tone="act"]:hover {{ background: {p.act_strong}; border-color: {p.act_strong}; }}
QPushButton[kind="card"][tone="act"] QLabel {{ color: {p.on_act}; }}
QFrame[kind="segments"] {{ background: {p.paper}; border: 1px solid {p.line}; border-radius: {RADIUS}px; }}
QPushButton[kind="segment"] {{ background: transparent; border: 0; border-radius: {RADIUS_SMALL + 1}px;
  color: {p.ink}; font-weight: 400; padding: {Space.XS - 1}px {Space.L}px; }}
QPushButton[kind="segment"]:hover {{ background: {p.act_soft}; }}
QPushButton[kind="segment"]:checked {{ background: {p.act}; color: {p.on_act}; font-weight: {_SEMIBOLD}; }}
QPushButton[kind="segment"]:disabled {{ color: {p.muted}; }}
QPushButton[kind="tab"] {{ background: transparent; border: 0; border-radius: {RADIUS_SMALL + 1}px;
  color: {p.muted}; font-weight: {_MEDIUM}; padding: {Space.XS + 1}px {Space.L - 2}px; }}
QPushButton[kind="tab"]:hover {{ color: {p.act_strong}; }}
QPushButton[kind="tab"]:checked {{
  background: {p.act_soft}; color: {p.act_strong}; font-weight: {_SEMIBOLD}; }}
"""


def _fields(theme: Theme) -> str:
    p = theme.palette
    kinds = "QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox"
    focus = ", ".join(f"{kind}:focus" for kind in kinds.split(", "))
    arrow = f"url(controls:caret-down-{'dark' if theme.dark else 'light'}.svg)"
    return f"""
{kinds} {{ placeholder-text-color: {p.muted}; background: {p.card}; color: {p.ink};
  border: 1px solid {p.quiet_bar}; border-radius: {RADIUS}px;
  padding: {Space.XS + 1}px {Space.S + 1}px; selection-background-color: {p.act}; selection-color: {p.on_act}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {round(20 * theme.scale)}px; }}
{focus} {{ border: {theme.ring}px solid {p.act};
  padding: {Space.XS + 2 - theme.ring}px {Space.S + 2 - theme.ring}px; }}
{", ".join(f"{kind}:disabled" for kind in kinds.split(", "))} {{
  background: {p.rail}; color: {p.muted}; border-color: {p.line}; }}
{", ".join(f'{kind}[wrong="true"]' for kind in kinds.split(", "))} {{ border-color: {p.danger}; }}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {{ background: transparent; border: 0; padding: 0; }}
QFrame[kind="quickadd"] {{ background: {p.card}; border: 1px solid {p.quiet_bar};
  border-radius: {RADIUS}px; margin: {theme.ring - 1}px; }}
QFrame[kind="quickadd"][focused="true"] {{ border: {theme.ring}px solid {p.act}; margin: 0; }}
QFrame[kind="quickadd"][wrong="true"] {{ border: {theme.ring}px solid {p.danger}; margin: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: {round(28 * theme.scale)}px; }}
QComboBox::down-arrow {{ image: {arrow}; {_square(theme, 14)} }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: {round(22 * theme.scale)}px;
  background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: {arrow.replace("down", "up")}; {_square(theme, 11)} }}
QAbstractSpinBox::down-arrow {{ image: {arrow}; {_square(theme, 11)} }}
QDateEdit::drop-down {{ border: 0; width: {round(28 * theme.scale)}px; }}
QDateEdit::down-arrow {{ image: {arrow}; {_square(theme, 14)} }}
"""


def _toggles(theme: Theme) -> str:
    p = theme.palette
    box, sign = round(18 * theme.scale), "dark" if theme.dark else "light"
    return f"""
QCheckBox, QRadioButton {{ color: {p.ink}; spacing: {Space.S}px; padding: 3px; background: transparent;
  border: {theme.ring}px solid transparent; border-radius: {RADIUS_SMALL}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {p.act}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {p.muted}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; background: {p.card};
  border: 1px solid {p.muted}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {box // 2 + 1}px; }}
QCheckBox::indicator:checked {{ background: {p.act}; border-color: {p.act};
  image: url(controls:check-{sign}.svg); }}
QCheckBox::indicator:indeterminate {{ background: {p.act}; border-color: {p.act};
  image: url(controls:minus-{sign}.svg); }}
QRadioButton::indicator:checked {{ background: {p.card}; border: {round(6 * theme.scale)}px solid {p.act};
  width: {box - round(10 * theme.scale)}px; height: {box - round(10 * theme.scale)}px; }}
"""


def _tables(theme: Theme) -> str:
    p = theme.palette
    return f"""
QTableView {{ background: {p.card}; color: {p.ink}; border: 1px solid {p.line}; border-radius: {RADIUS}px;
  selection-background-color: {p.act_soft}; selection-color: {p.ink}; outline: 0; }}
QTableView:focus {{ border: 1px solid {p.act}; }}
QTableView::item {{ padding: {Space.XS}px {Space.M - 3}px; border: 0; border-bottom: 1px solid {p.rail}; }}
QTableView::item:selected {{ background: {p.act_soft}; color: {p.ink}; }}
QTableView QLineEdit, QTableView QComboBox {{ border: {theme.ring}px solid {p.act}; border-radius: 0;
  padding: 0 {Space.S}px; min-height: 0; }}
QHeaderView {{ background: {p.card}; border: 0; }}
QHeaderView::section {{ background: {p.card}; color: {p.muted}; border: 0; border-bottom: 1px solid {p.line};
  padding: {Space.S}px {Space.M}px; font-size: {_px(theme, "small")}; font-weight: {_MEDIUM}; }}
QTableCornerButton::section {{ background: {p.card}; border: 0; }}
"""


def _lists(theme: Theme) -> str:
    p = theme.palette
    return f"""
QListView {{ background: {p.card}; color: {p.ink}; border: 1px solid {p.line}; border-radius: {RADIUS}px;
  outline: 0; }}
QListView:focus {{ border: {theme.ring}px solid {p.act}; }}
QListView::item {{ padding: {Space.S}px {Space.M}px; border-radius: {RADIUS_SMALL}px; }}
QListView::item:hover {{ background: {p.rail}; }}
QListView[kind="rail"], QListView[kind="rail"]::item {{ background: transparent; border: 0; }}
QListView::item:selected {{ background: {p.act_soft}; color: {p.act_strong}; }}
QListView[kind="plain"] {{ background: transparent; border: 0; }}
QListView[kind="plain"]:focus {{ border: {theme.ring}px solid {p.act}; }}
QProgressBar {{ background: {p.track}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {p.act}; border-radius: 3px; }}
QSplitter::handle {{ background: transparent; }}
"""


def _bars(theme: Theme) -> str:
    p = theme.palette
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 2px; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {p.quiet_bar}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: 0; width: 0; height: 0; }}
"""


def _pop_ups(theme: Theme) -> str:
    p = theme.palette
    side = "dark" if theme.dark else "light"
    return f"""
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {p.card}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {p.ink}; border: 0; padding: {Space.XS}px;
  font-weight: {_SEMIBOLD}; border-radius: {RADIUS_SMALL}px; }}
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus {{ background: {p.act_soft}; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url(controls:caret-left-{side}.svg); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url(controls:caret-right-{side}.svg); }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {p.act}; selection-color: {p.on_act};
  border: 0; border-radius: 0; }}
QCalendarWidget QAbstractItemView::item {{ padding: 0; border: 0; }}
QCalendarWidget QAbstractItemView::item:selected {{ background: {p.act}; color: {p.on_act}; }}
QToolTip {{ background: {p.ink}; color: {p.paper}; border: 0; padding: {Space.XS}px {Space.S}px;
  font-family: "{FAMILY}"; font-size: {_px(theme, "small")}; }}
QMenu {{ background: {p.card}; color: {p.ink}; border: 1px solid {p.line}; padding: {Space.XS}px; }}
QMenu::item {{ padding: {Space.S - 2}px {Space.XL}px; border-radius: {RADIUS_SMALL}px; }}
QMenu::item:selected {{ background: {p.act_soft}; color: {p.act_strong}; }}
QMenu::item:disabled {{ color: {p.muted}; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: {Space.XS}px {Space.S}px; }}
QComboBox QAbstractItemView {{ background: {p.card}; color: {p.ink}; border: 1px solid {p.line}; outline: 0;
  selection-background-color: {p.act_soft}; selection-color: {p.act_strong}; }}
QFrame[kind="banner"] {{ border: 0; border-radius: {RADIUS}px; background: {p.act_soft}; }}
QFrame[kind="banner"] QLabel {{ color: {p.act_strong}; }}
QFrame[kind="banner"][tone="attention"] {{ background: {p.heed_soft}; }}
QFrame[kind="banner"][tone="attention"] QLabel {{ color: {p.heed_text}; }}
QFrame[kind="banner"][tone="error"] {{ background: {p.card}; border: {theme.ring}px solid {p.danger}; }}
QFrame[kind="banner"][tone="error"] QLabel {{ color: {p.danger}; }}
"""


def _strong(theme: Theme) -> str:
    """Where contrast is asked for, an edge says what a tint says elsewhere, and dashes what cannot be pressed."""
    p = theme.palette
    if not p.strong:
        return ""
    return f"""
QFrame[kind="card"][tone="act"], QFrame[kind="banner"] {{ border: 2px solid {p.act}; }}
QFrame[kind="card"][tone="heed"], QFrame[kind="banner"][tone="attention"] {{ border: 2px solid {p.heed_text}; }}
QLabel[kind="pill"] {{ border: 1px solid {p.muted}; padding: {Space.XS - 1}px {Space.M - 1}px; }}
QLabel[kind="pill"][tone="act"] {{ border-color: {p.act}; }}
QLabel[kind="pill"][tone="heed"] {{ border-color: {p.heed_text}; }}
QPushButton {{ border-color: {p.act}; }}
QPushButton:disabled, QPushButton[kind="primary"]:disabled {{ border: 1px dashed {p.muted}; }}
QPushButton[kind="quiet"], QPushButton[kind="segment"], QPushButton[kind="tab"] {{ border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ border: 1px solid {p.act}; }}
QPushButton[kind="tab"]:checked {{ border: 2px solid {p.act}; padding: {Space.XS - 1}px {Space.M}px; }}
QPushButton[kind="segment"]:hover {{ border: 2px solid {p.act}; padding: {Space.XS - 3}px {Space.L - 2}px; }}
QTableView::item {{ border-bottom: 1px solid {p.line}; }}
QTableView::item:selected {{ border-top: 2px solid {p.act}; border-bottom: 2px solid {p.act}; }}
QTableView {{ border-radius: 0; }}
QTableView:focus {{ border: {theme.ring}px solid {p.act}; }}
QListView::item:selected, QMenu::item:selected {{ border: 2px solid {p.act}; }}
QComboBox QAbstractItemView {{ selection-background-color: {p.act}; selection-color: {p.on_act}; }}
QProgressBar {{ border: 1px solid {p.muted}; max-height: 8px; min-height: 8px; }}
"""
