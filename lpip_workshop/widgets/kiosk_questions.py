"""Draws any question of a ballot form for one person: large, by touch, mouse and keyboard, in one language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.ballot_form import Order, Pick, Question, Scale, Share, Ticks, Writing
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.kiosk_controls import (
    Amount,
    ChoiceButton,
    LongText,
    NumberButton,
    OneOf,
    ShortText,
    amount_row,
)
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, px

Say: TypeAlias = Callable[[Words], str]
Tell: TypeAlias = Callable[[Any], None]
_ONE_LINE, _SHORT, _FEW = 60, 18, 4  # letters, letters, choices


def draw(question: Question, value: Any, say: Say, tell: Tell) -> QWidget:
    """Return a widget that asks the question, shows `value` and tells each change (None: not answered)."""
    heading = Label(say(question.words), "answer")
    if isinstance(question, Scale):
        body = _scale(question, value, say, tell)
    elif isinstance(question, Pick):
        body = _pick(question, value, say, tell)
    elif isinstance(question, Ticks):
        body = _Ticked(question, value, say, tell)
    elif isinstance(question, Share):
        body = _Shared(question, value, say, tell)
    elif isinstance(question, Order):
        body = _Ordered(question, value, say, tell)
    else:
        body = _writing(question, value, say, tell)
    made = QWidget()
    made.setLayout(column(heading, body, gap=Space.S))
    return made


def _scale(question: Scale, value: Any, say: Say, tell: Tell) -> QWidget:
    steps = list(range(question.lowest, question.highest + 1))
    asked = say(question.words)
    buttons = [
        NumberButton(str(n), say(T("{words}: {number} of {most}", words=asked, number=n, most=question.highest)))
        for n in steps
    ]
    chosen = OneOf(steps, buttons, value, upright=False)
    chosen.changed.connect(tell)
    said = say(question.low), say(question.high)
    views = max(map(len, said)) > _SHORT  # two views to stand between are read before the numbers
    low, high = (Label(end, "answer") if views else Label(end, "hint", "muted") for end in said)
    high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
    low.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    ends = row(low, high, gap=Space.XXL)
    ends.setStretch(0, 1)
    ends.setStretch(1, 1)
    made = QWidget()
    made.setLayout(column(ends, chosen, gap=Space.M) if views else column(chosen, ends, gap=Space.XS))
    return made


def _pick(question: Pick, value: Any, say: Say, tell: Tell) -> QWidget:
    asked = say(question.words)
    keys, words = [one.key for one in question.choices], [say(one.words) for one in question.choices]
    beside = len(words) <= _FEW and max(map(len, words), default=0) <= _SHORT
    button = NumberButton if beside else ChoiceButton
    made = OneOf(keys, [button(said, f"{asked}: {said}") for said in words], value, upright=not beside)
    made.changed.connect(tell)
    return made


def _writing(question: Writing, value: Any, say: Say, tell: Tell) -> QWidget:
    name, said = say(question.words), str(value or "")

    def told(text: str) -> None:
        tell(text.strip() or None)

    if question.longest <= _ONE_LINE:
        line = ShortText(name, question.longest)
        line.setText(said)
        line.textChanged.connect(told)
        line.setMaximumWidth(px(420))
        field: QWidget = line
    else:
        text = LongText(name, said, question.longest)
        text.typed.connect(told)
        field = text
    made = QWidget()
    under = (Label(say(question.under), "hint", "muted"),) if question.under else ()
    made.setLayout(column(field, *under, gap=Space.S))
    return made


class _Cards(QWidget):
    """A card for each choice of a question; `said` is what a press changes."""

    def __init__(self, question: Ticks | Order, say: Say) -> None:
        super().__init__()
        self._cards = {one.key: ChoiceButton(say(one.words)) for one in question.choices}
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.S)
        for key, card in self._cards.items():
            card.clicked.connect(lambda _checked=False, key=key: self._press(key))
        self.setLayout(self._lines)

    def _press(self, key: str) -> None:
        raise NotImplementedError


class _Ticked(_Cards):
    """As many cards as one likes."""

    def __init__(self, question: Ticks, value: Any, say: Say, tell: Tell) -> None:
        super().__init__(question, say)
        self._on: set[str] = set(value or ())
        self._tell = tell
        for card in self._cards.values():
            self._lines.addWidget(card)
        self._dress()

    def _press(self, key: str) -> None:
        self._on ^= {key}
        self._dress()
        self._tell(tuple(one for one in self._cards if one in self._on) or None)

    def _dress(self) -> None:
        for key, card in self._cards.items():
            card.set_mark("✓" if key in self._on else "")


class _Ordered(_Cards):
    """Cards in the order in which they are pressed; one may be made level with the one before."""

    def __init__(self, question: Order, value: Any, say: Say, tell: Tell) -> None:
        super().__init__(question, say)
        self._tiers: list[list[str]] = [list(tier) for tier in value or ()]
        self._tell = tell
        self._level: dict[str, Button] = {}
        for key, card in self._cards.items():
            level = Button(say(T("Level with the one before")), "kiosk")
            level.setAccessibleName(f"{card.accessibleName()}: {level.text()}")
            level.clicked.connect(lambda _checked=False, key=key: self._join(key))
            self._level[key] = level
            line = row(card, level, gap=Space.S)
            line.setStretch(0, 1)
            self._lines.addLayout(line)
        self._dress()

    def _press(self, key: str) -> None:
        if any(key in tier for tier in self._tiers):
            self._take_out(key)
        else:
            self._tiers.append([key])
        self._done()

    def _join(self, key: str) -> None:
        at = next(place for place, tier in enumerate(self._tiers) if key in tier)
        self._take_out(key)
        self._tiers[at - 1].append(key)
        self._cards[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._done()

    def _take_out(self, key: str) -> None:
        left = [[one for one in tier if one != key] for tier in self._tiers]
        self._tiers = [tier for tier in left if tier]

    def _done(self) -> None:
        self._dress()
        self._tell(tuple(tuple(tier) for tier in self._tiers) or None)

    def _dress(self) -> None:
        places = {key: place for place, tier in enumerate(self._tiers, start=1) for key in tier}
        for key, card in self._cards.items():
            place = places.get(key, 0)
            card.set_mark(str(place) if place else "")
            self._level[key].setVisible(place > 1 and len(self._tiers[place - 1]) == 1)


class _Shared(QWidget):
    """Dots or points with less and more for each choice; never more than there are."""

    def __init__(self, question: Share, value: Any, say: Say, tell: Tell) -> None:
        super().__init__()
        self._question, self._say, self._tell = question, say, tell
        given = dict(value or {})
        self._left = Label("", "answer", "act")
        self._amounts: dict[str, Amount] = {}
        self._steps: dict[str, tuple[Button, Button]] = {}
        lines = [self._line(one.key, say(one.words), int(given.get(one.key, 0))) for one in question.choices]
        self.setLayout(column(self._left, *lines, gap=Space.S))
        self._dress()

    def _line(self, key: str, words: str, value: int) -> QWidget:
        amount = Amount(words, value, self._question.step)
        less, more = (self._step(key, sign, words) for sign in ("−", "+"))
        amount.valueChanged.connect(self._changed)
        self._amounts[key], self._steps[key] = amount, (less, more)
        return amount_row(words, less, amount, more)

    def _step(self, key: str, sign: str, words: str) -> Button:
        button = Button(sign, "kiosk-number")
        name = T("One less for {option}", option=words) if sign == "−" else T("One more for {option}", option=words)
        button.setAccessibleName(self._say(name))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it takes the same by arrow keys
        button.setAutoRepeat(True)
        by = -1 if sign == "−" else 1
        button.clicked.connect(lambda: self._amounts[key].stepBy(by))
        return button

    def _changed(self) -> None:
        self._dress()
        self._tell({key: amount.value() for key, amount in self._amounts.items() if amount.value()} or None)

    def _dress(self) -> None:
        left = self._question.total - sum(amount.value() for amount in self._amounts.values())
        self._left.set_words(self._say(self._question.left(left)))
        for key, amount in self._amounts.items():
            amount.setMaximum(min(self._question.most, amount.value() + left))
            less, more = self._steps[key]
            less.setEnabled(amount.value() > 0)
            more.setEnabled(amount.value() < amount.maximum())
