"""The screens of the kiosk. Each is made anew for whoever sits there, and holds nothing of anybody before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLineEdit, QWidget

from lpip_workshop.core.ballot_form import BallotForm, Page, told
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row, scrolling
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.kiosk_questions import Say, draw
from lpip_workshop.widgets.kiosk_style import PAGE
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, px

LANGUAGE_NAMES = {"en": "English", "cy": "Cymraeg"}
Deed = Callable[[], object]


@dataclass(slots=True)
class Draft:
    """What somebody has answered so far, and where they are; gone once it is in the box."""

    language: str
    answers: dict[str, Any] = field(default_factory=dict[str, Any])
    page: int = 0

    def say(self, words: Words) -> str:
        """Return words in the language that was chosen."""
        return catalogue(self.language).say(words)

    def put(self, question: str, value: Any) -> None:
        """Keep an answer, or none."""
        if value is None:
            self.answers.pop(question, None)
        else:
            self.answers[question] = value


def handover(
    say: Say, form: BallotForm, languages: Sequence[str], counted: tuple[int, int], begin: Any, code: Deed
) -> QWidget:
    """Return the screen between two people: what it is about, in which language to begin, and the way out."""
    n, people = counted
    buttons = [_begin(code_, first=code_ == languages[0], begin=begin) for code_ in languages]
    answered = N("{n} of {people} has answered", "{n} of {people} have answered", n, people=people)
    out = Button(say(T("For the facilitator")), "quiet")
    out.clicked.connect(code)
    middle = column(
        _centred(say(form.title), "ask"),
        _centred(say(form.promise), "hint", "muted"),
        row(STRETCH, *buttons, STRETCH, gap=Space.L),
        _centred(say(answered), "hint", "muted"),
        gap=Space.XL,
    )
    return _screen(column(STRETCH, _narrow(middle), STRETCH, row(STRETCH, out)))


def _begin(language: str, *, first: bool, begin: Callable[[str], object]) -> Button:
    words = catalogue(language).say(T("Begin"))
    button = Button(f"{words} · {LANGUAGE_NAMES[language]}", "primary" if first else "kiosk")
    button.clicked.connect(lambda: begin(language))
    return button


def questions(draft: Draft, page: Page, where: tuple[int, int], back: Deed, on: Deed, stop: Deed) -> QWidget:
    """Return one page of questions: `where` is its number, from 1, of how many."""
    say = draft.say
    asked = [
        draw(question, draft.answers.get(question.id), say, lambda value, ident=question.id: draft.put(ident, value))
        for question in page.questions
    ]
    lead = (Label(say(page.lead), "hint", "muted"),) if page.lead else ()
    body = column(Label(say(page.title), "ask"), *lead, *asked, STRETCH, gap=Space.XL)
    at, many = where
    top = row(
        Label(say(T("{at} of {count}", at=at, count=many)), "hint", "muted", wrap=False),
        STRETCH,
        _button(say(T("Stop and clear my answers")), "quiet", stop),
    )
    foot = row(_button(say(T("Back")), "kiosk", back), STRETCH, _button(say(T("Next")), "primary", on))
    return _framed(top, body, foot, say(page.title))


def check(
    draft: Draft, form: BallotForm, change: Callable[[int], object], put: Deed, stop: Deed
) -> tuple[QWidget, Label]:
    """Return what was answered, to be looked over, and the label that tells what is wrong."""
    say = draft.say
    pages = form.asked(draft.answers)
    cards = [_looked_over(draft, page, lambda at=at: change(at)) for at, page in enumerate(pages)]
    wrong = Label("", "answer", "danger")
    wrong.hide()
    empty = (Label(say(T("Nothing is answered. An empty form counts as choosing not to answer.")), "answer", "heed"),)
    body = column(
        Label(say(T("Is this what you mean?")), "ask"), *(() if draft.answers else empty), *cards, STRETCH, gap=Space.L
    )
    top = row(STRETCH, _button(say(T("Stop and clear my answers")), "quiet", stop))
    foot = column(
        wrong,
        row(
            _button(say(T("Back")), "kiosk", lambda: change(len(pages) - 1)),
            STRETCH,
            _button(say(T("Put it in the box")), "primary", put),
        ),
    )
    return _framed(top, body, foot, say(T("Is this what you mean?"))), wrong


def _looked_over(draft: Draft, page: Page, change: Deed) -> QWidget:
    say = draft.say
    lines = [
        _line(say(question.words), say(told(question, draft.answers.get(question.id)))) for question in page.questions
    ]
    button = _button(say(T("Change")), "quiet", change)
    button.setAccessibleName(say(T("Change: {name}", name=say(page.title))))
    head = row(Label(say(page.title), "title"), button, gap=Space.L)
    head.setStretch(0, 1)
    return Card(head, *lines, gap=Space.S)


def _line(asked: str, answer: str) -> QLayout:
    line = row(Label(asked, "hint", "muted"), Label(answer, "answer"), gap=Space.L)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    return line


def thanks(say: Say, on: Deed) -> QWidget:
    """Return the screen after an answer went into the box."""
    middle = column(
        _centred(say(T("Thank you.")), "huge"),
        _centred(say(T("Your answer is in the box. Please pass the laptop on.")), "answer"),
        row(STRETCH, _button(say(T("Ready for the next person")), "primary", on), STRETCH),
        gap=Space.XL,
    )
    return _screen(column(STRETCH, _narrow(middle), STRETCH))


def over(say: Say, code: Deed) -> QWidget:
    """Return the screen that is shown where nothing can be answered any more."""
    middle = column(
        _centred(say(T("Nothing can be answered here now.")), "ask"),
        _centred(say(T("Please give the laptop back.")), "answer"),
        gap=Space.L,
    )
    out = _button(say(T("For the facilitator")), "quiet", code)
    return _screen(column(STRETCH, _narrow(middle), STRETCH, row(STRETCH, out)))


def code_page(say: Say, tried: Callable[[str], object], back: Deed) -> tuple[QWidget, QLineEdit, Label]:
    """Return the screen that asks for the facilitator's code, its field, and the label that tells what is wrong."""
    typed = QLineEdit()
    typed.setEchoMode(QLineEdit.EchoMode.Password)
    typed.setMaxLength(8)
    typed.setAlignment(Qt.AlignmentFlag.AlignCenter)
    typed.setAccessibleName(say(T("The facilitator’s code")))
    typed.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    typed.returnPressed.connect(lambda: tried(typed.text()))
    wrong = Label("", "answer", "danger").centred()
    pad = QGridLayout()
    pad.setSpacing(Space.S)
    for place, key in enumerate("123456789"):
        pad.addWidget(_digit(key, typed), place // 3, place % 3)
    pad.addWidget(_button("←", "kiosk-number", typed.backspace, name=say(T("Delete the last digit"))), 3, 0)
    pad.addWidget(_digit("0", typed), 3, 1)
    pad.addWidget(_button(say(T("Leave")), "kiosk", lambda: tried(typed.text())), 3, 2)
    inside = column(_centred(say(T("The facilitator’s code")), "ask"), typed, pad, wrong, gap=Space.L)
    box = QWidget()
    box.setLayout(inside)
    box.setFixedWidth(px(360))
    page = column(row(STRETCH, _button(say(T("Back")), "quiet", back)), STRETCH, row(STRETCH, box, STRETCH), STRETCH)
    return _screen(page), typed, wrong


def _digit(digit: str, field: QLineEdit) -> Button:
    return _button(digit, "kiosk-number", lambda: field.insert(digit))


def _button(words: str, kind: str, deed: Deed, *, name: str = "") -> Button:
    made = Button(words, kind)
    if name:
        made.setAccessibleName(name)
    made.clicked.connect(lambda: deed())
    return made


def _centred(words: str, role: str, tone: str = "") -> Label:
    return Label(words, role, tone).centred()


def _narrow(inside: QLayout) -> QLayout:
    box = QWidget()
    box.setLayout(inside)
    box.setObjectName(PAGE)
    line = row(STRETCH, box, STRETCH)
    line.setStretch(1, 8)
    return line


def _framed(top: QLayout, body: QLayout, foot: QLayout, name: str) -> QWidget:
    inside = QWidget()
    body.setContentsMargins(0, Space.S, Space.L, Space.L)
    top.setContentsMargins(0, 0, Space.L, 0)
    foot.setContentsMargins(0, 0, Space.L, 0)
    inside.setLayout(body)
    area = scrolling(inside, name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page = column(top, area, foot, gap=Space.M)
    page.setStretch(1, 1)
    return _screen(_narrow(page))


def _screen(layout: QLayout) -> QWidget:
    made = QWidget()
    layout.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.L)
    made.setLayout(layout)
    return made
