"""Open promises from last time on top, new ones below, and a line to add the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from lpip_workshop.app.stage import OnStage, on_stage, put_on_stage
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.promises import actions
from lpip_workshop.exercises.promises.compute import Results
from lpip_workshop.exercises.promises.console.review import OUTCOMES, PromiseTable, told
from lpip_workshop.exercises.promises.items import Promise, State
from lpip_workshop.exercises.promises.tables import import_file
from lpip_workshop.exercises.promises.wording import NO_DAY, STATE_WORDS, kept_words, made_words, new_words
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Label, Muted, Pill
from lpip_workshop.widgets.language import language
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.reviewing import ReviewCard
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_REVIEW, _MADE = 148, 108
_SHORTCUTS: tuple[tuple[State, str], ...] = (
    ("kept", "Alt+K"),
    ("late", "Alt+L"),
    ("let_go", "Alt+G"),
    ("open", "Alt+O"),
)


class View(ExerciseView):
    """The facilitator's view of the ledger."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._results: Results | None = None
        self._showing = False
        self.title, self.looked, self.kept = Heading(), Pill(), Muted("", "body", wrap=False)
        self.review, self.card = PromiseTable(), ReviewCard(OUTCOMES)
        self.made, self.made_words = self._made_table(), Label("", "strong")
        self.quick = QuickAdd(T("Add a promise: who; what; by when"), self._add)
        self.empty = EmptyState(
            "hand-heart",
            T("No promises yet"),
            T(
                "Type the first one below: who promises; what; by when. Next time this partnership meets, "
                "it comes up here first: kept, late, let go or still open."
            ),
            (T("Import a table"), self._import),
        )
        self._arrange()
        self._wire()

    def show_results(self, results: Any) -> None:
        """Show the ledger as it is now, with the same promises selected."""
        assert isinstance(results, Results)
        self._results, self._showing = results, True
        self.title.set_words(results.setting.title)
        looked = T("{n} of {of} looked at", n=results.looked_at, of=len(results.carried))
        self.looked.set_words(looked)
        self.looked.set_tone("heed" if results.waiting else "act")
        self.kept.set_words(kept_words(results.so_far))
        self.made_words.set_words(new_words(results))
        self.review.set_rows(results.carried)
        self.made.set_rows(results.new)
        self._select()
        self._last.setVisible(bool(results.carried))
        self.made.setVisible(bool(results.new))
        self.empty.setVisible(not results.new and not results.carried)
        self._here.setVisible(not self.empty.isVisibleTo(self))
        self._space.setVisible(bool(results.carried) and not results.new)
        self._showing = False

    def commands(self) -> Sequence[Command]:
        """Return the four outcomes, the removal and the import."""
        group = T("Promises")
        outcomes = (
            Command(
                f"promises.{state}",
                T("From last time: {state}", state=STATE_WORDS[state]),
                keys,
                lambda which=state: self._judge(which),
                lambda: bool(self.review.current()),
                group,
            )
            for state, keys in _SHORTCUTS
        )
        return (
            *outcomes,
            Command(
                "promises.again",
                T("From last time: not looked at yet"),
                "",
                lambda: self._look_again(self.review.current()),
                lambda: bool(self.review.current()),
                group,
            ),
            Command(
                "promises.remove",
                T("Remove the promise"),
                "",
                lambda: self._remove(self.made.current()),
                lambda: bool(self.made.current()),
                group,
            ),
            Command("promises.import", T("Import promises from a table"), "", self._import, group=group),
        )

    def take_focus(self) -> None:
        """Put the focus on the promises that wait to be looked at, else in the line that adds one."""
        waiting = self._results is not None and bool(self._results.waiting)
        (self.review.view if waiting else self.quick.edit).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the reasons in the table where there is room."""
        super().resizeEvent(event)
        self.review.fit(self.width())

    def _made_table(self) -> PlainTable:
        columns = (
            Column(T("Promise"), lambda one: one.what, self._setter("what"), stretch=True),
            Column(T("Who"), lambda one: one.who, self._setter("who")),
            Column(T("By when"), _day, self._set_day),
        )
        table = PlainTable(columns, lambda one: one.id, T("Promises made"))
        header = table.view.horizontalHeader()
        for place, width in {1: 170, 2: 180}.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))
        return table

    def _arrange(self) -> None:
        advice = Muted(
            T("First what became of last time’s, one key each; then new ones, small enough to keep."), "body"
        )
        self.review.setMinimumHeight(px(_REVIEW))
        self.made.setMinimumHeight(px(_MADE))
        self._last, self._here, self._space = QWidget(), QWidget(), QWidget()
        head = row(Label(T("From last time"), "strong", wrap=False), self.looked, None, self.kept, gap=Space.S)
        last = column(head, self.review, self.card, gap=Space.S)
        last.setStretch(1, 1)
        self._last.setLayout(last)
        importing = QuietButton(T("Import a table"), "upload-simple").small()
        importing.clicked.connect(self._import)
        told = row(self.made_words, importing)
        told.setStretch(0, 1)
        here = column(told, self.made, gap=Space.XS)
        here.setStretch(1, 1)
        self._here.setLayout(here)
        top = column(self.title, advice, gap=Space.XS)
        layout = column(top, self._last, self._here, self._space, self.empty, self.quick, gap=Space.M)
        for place, stretch in ((1, 5), (2, 2), (3, 1), (4, 1)):
            layout.setStretch(place, stretch)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.review.selected.connect(self._chosen)
        self.review.removal_asked.connect(self._look_again)
        for part in (self.review, self.card):
            part.judged.connect(self._judge)
        self.card.why_given.connect(self._say_why)
        self.card.answered.connect(self._go_on)
        self.made.removal_asked.connect(self._remove)

    def _select(self) -> None:
        """Keep a promise selected: the one before, else the first that waits."""
        results = self._results
        if results is None or not results.carried:
            return
        ids = [promise.id for promise in results.carried]
        first = results.waiting[0].id if results.waiting else ids[0]
        self.review.select(self.review.current() if self.review.current() in ids else first)
        self._show_selected()

    def _selected(self) -> Promise | None:
        carried = self._results.carried if self._results else ()
        return next((one for one in carried if one.id == self.review.current()), None)

    def _show_selected(self) -> None:
        promise = self._selected()
        if promise is not None:
            self.card.show_told(told(promise, _source(promise)))

    def _chosen(self, promise_id: str) -> None:
        self._show_selected()
        if promise_id and not self._showing and self.review.view.hasFocus():
            self._lead_stage(promise_id)

    def _judge(self, state: str) -> None:
        promise = self._selected()
        if promise is None:
            return
        which, store = promise.id, self.context.store
        found = cast("State", state)
        if not self.context.attempt(lambda: actions.review(store, self.context.activity_id, which, found)):
            return
        if found in ("late", "let_go"):
            self.card.why.setFocus()
        else:
            self._go_on()

    def _say_why(self, which: str, text: str, gesture: str) -> None:
        store = self.context.store
        self.context.attempt(lambda: actions.say_why(store, self.context.activity_id, which, text, gesture=gesture))

    def _go_on(self) -> None:
        """Go to the next promise that waits, here and on the stage; after the last one, to the line below."""
        results = self._results
        if results is None:
            return
        if not results.waiting:
            self._lead_stage("")
            self.quick.edit.setFocus()
            return
        self.review.select(results.waiting[0].id)
        self.review.view.setFocus()
        self._lead_stage(results.waiting[0].id)

    def _lead_stage(self, promise_id: str) -> None:
        """Where the room is looking at this activity, let it see the promise; empty for what was kept."""
        store, here = self.context.store, self.context.activity_id
        ids = [one.id for one in self._results.carried] if self._results else []
        step = ids.index(promise_id) if promise_id in ids else len(ids)
        with store.read() as session:
            shown = on_stage(session, self.context.workshop_id)
        if shown.activity_id == here and shown.step != step:
            wanted = OnStage(shown.mode, here, step)
            self.context.attempt(lambda: put_on_stage(store, self.context.workshop_id, wanted))

    def _look_again(self, promise_id: str) -> None:
        store, here = self.context.store, self.context.activity_id
        self.context.attempt(lambda: actions.forget_review(store, here, promise_id))

    def _add(self, typed: str) -> None:
        actions.add(self.context.store, self.context.activity_id, typed, self.context.today())

    def _remove(self, promise_id: str) -> None:
        self.context.attempt(lambda: actions.take_away(self.context.store, promise_id))

    def _setter(self, field: str) -> Callable[[Promise, str], None]:
        return lambda one, typed: actions.set_text(self.context.store, one.id, field, typed, shown=language())

    def _set_day(self, promise: Promise, typed: str) -> None:
        actions.set_by_when(self.context.store, promise.id, typed, self.context.today())

    def _import(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            store, here = self.context.store, self.context.activity_id
            self.context.attempt(lambda: import_file(store, here, path, self.context.today()))


def _day(promise: Promise) -> Words:
    return T("{day}", day=promise.by_when) if promise.by_when else ""


def _source(promise: Promise) -> Words:
    due: Words = T("for {due}", due=promise.by_when) if promise.by_when else NO_DAY
    if promise.before is None:
        return T("{who} · {made} · {due}", who=promise.who, made=made_words(promise.day), due=due)
    found = STATE_WORDS[promise.before.state]
    return T(
        "{who} · {made} · {due} · {found} last time",
        who=promise.who,
        made=made_words(promise.day),
        due=due,
        found=found,
    )
