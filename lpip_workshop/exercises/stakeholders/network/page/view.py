"""Map and table of one network with one selection, what it says beside them, and the quick line beneath."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders.network import actions, placing, tables
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.figures import drawn_once, legend, patterns
from lpip_workshop.exercises.stakeholders.network.kinds import KINDS, kind_words
from lpip_workshop.exercises.stakeholders.network.lines import SIGN
from lpip_workshop.exercises.stakeholders.network.page.sayings import KindFilter, Said, Sayings, say_of
from lpip_workshop.exercises.stakeholders.network.page.table import relationship_table
from lpip_workshop.exercises.stakeholders.network.texts import HOW, TITLE
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.network_map import NetworkMap
from lpip_workshop.widgets.network_map_completing import LinkCompleter
from lpip_workshop.widgets.network_map_geometry import Edge, Node
from lpip_workshop.widgets.network_map_legend import NetworkLegend
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_WIDE = 980  # pixels from which the sentences stand beside the map
_MIDDLING = 2
_MANY = 120  # stakeholders beyond which the map is shown at once and its measures follow


class NetworkPage(QWidget):
    """The relationships among a register. Shows what it is given; every change goes through the actions."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self.context = context
        self._results: NetworkResults | None = None
        self.jobs, self._behind = Jobs(self), False
        self.tabs = Segmented(
            (("map", T("Map")), ("table", T("Table")), ("says", T("What it says"))),
            T("How to see relationships"),
            tabs=True,
        )
        self.filter = KindFilter()
        self.fresh = QuietButton(T("Arrange afresh"), "arrow-clockwise")
        self.bring = QuietButton(T("Bring in a list"), "file-csv")
        self.map = NetworkMap(TITLE)
        self.table = relationship_table(context.store)
        self.legend = NetworkLegend()
        self.sayings = Sayings()
        self.quick = QuickAdd(T("Add a link: who > whom; kind; strength 1–3"), self._add, name=T("Add a relationship"))
        self._completer = LinkCompleter(self.quick.edit, SIGN)
        self._lay_out()
        self._wire()

    def show_results(self, results: NetworkResults) -> None:
        """Show the network in both views, and keep what is chosen."""
        self._results = results
        self.filter.set_kinds(results)
        self._show()
        self._completer.offer(results.names, _kinds_offered(results), ["1", "2", "3"])

    def commands(self) -> list[Command]:
        """Return what can be done with the network."""
        group = T("Relationships")
        return [
            Command("network.map", T("Show the map of relationships"), "", lambda: self._turn_to("map"), group=group),
            Command(
                "network.table", T("Show the table of relationships"), "", lambda: self._turn_to("table"), group=group
            ),
            Command("network.arrange", T("Arrange the map afresh"), "", self._arrange, group=group),
            Command("network.link", T("Begin a relationship from the chosen stakeholder"), "",
                    lambda: self._begin_link(self.map.current()), lambda: bool(self.map.current()), group),
            Command("network.bring", T("Bring in a list of relationships"), "", self._bring_in, group=group),
        ]  # fmt: skip

    def take_focus(self) -> None:
        """Be ready for the next relationship."""
        self.quick.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sentences beside the map where there is room, behind a tab where there is not."""
        super().resizeEvent(event)
        self._show_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing running behind a window that may be closed."""
        self._behind = self._behind or self.jobs.running("measures")
        self.jobs.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was left."""
        super().showEvent(event)
        if self._behind:
            self._behind = False
            self._show()

    def _lay_out(self) -> None:
        empty = EmptyState("link", T("Who works with whom?"), HOW, (T("Bring in a list"), self._bring_in))
        self._pages = Stack()
        for page in (empty, self.map, self.table, self.sayings):
            self._pages.addWidget(page)
        self._keys = Muted(T("Arrow keys move, Ctrl + arrows walk, P pins, L picks a link, Enter adds one, + zooms."))
        self._first = Muted()
        self._line = QWidget()
        self._line.setLayout(row(self._first, self.filter.follow, gap=Space.M))
        self._first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._beside = QWidget()
        self._beside.setLayout(column())
        middle = row(self._pages, self._beside, gap=Space.L)
        middle.setStretch(0, 3)
        middle.setStretch(1, 1)
        self._bar = QWidget()
        self._bar.setLayout(row(self.tabs, self.filter, STRETCH, self.fresh, self.bring, gap=Space.M))
        layout = column(self._bar, middle, self._line, self.legend, self._keys, self.quick, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._show)
        self.filter.changed.connect(self._show)
        self.fresh.clicked.connect(self._arrange)
        self.bring.clicked.connect(self._bring_in)
        self.map.moved.connect(self._move)
        self.map.pin_asked.connect(self._pin)
        self.map.link_asked.connect(self._begin_link)
        self.map.removal_asked.connect(self._remove)
        self.map.edge_selected.connect(self.table.select)
        self.table.selected.connect(self._select_edge)
        self.table.removal_asked.connect(self._remove)

    def _show(self, _chosen: str = "") -> None:
        results = self._results
        if results is None:
            return
        kind, counted = self.filter.kind(), self.filter.counted()
        self.map.set_network(_nodes(results, counted), _edges(results, kind))
        self.legend.explain(*legend(results, kind))
        self._show_page()
        if len(results.names) > _MANY:
            self.jobs.run("measures", lambda _cancel: say_of(results, kind, counted), self._follow)
        else:
            self.jobs.cancel("measures")
            self._follow(say_of(results, kind, counted))

    def _follow(self, said: Said) -> None:
        """Show what takes its time in a large network: the table and the sentences."""
        self.table.set_rows(said.links)
        self.sayings.show_said(said)
        self._first.set_words(T("{counted} {first}", counted=said.counted, first=said.first))

    def _show_page(self) -> None:
        """Show the page that is chosen; where there is room the sentences stand beside it, not behind a tab."""
        some, wide = bool(self._results and self._results.links), self.width() >= px(_WIDE)
        if wide and self.tabs.value() == "says":
            self.tabs.set_value("map")
        self.tabs.button("says").setVisible(not wide)
        if wide:
            _layout_of(self._beside).addWidget(self.sayings)
            self.sayings.show()
        elif self._pages.indexOf(self.sayings) < 0:
            self._pages.addWidget(self.sayings)
        chosen = ("map", "table", "says").index(self.tabs.value()) + 1 if some else 0
        self._pages.setCurrentIndex(chosen)
        on_map = some and chosen == 1
        for widget, shown in (
            (self._bar, some),
            (self._beside, some and wide),
            (self.legend, on_map),
            (self._keys, on_map),
            (self.fresh, on_map),
            (self._first, on_map and not wide),
            (self._line, some and ((on_map and not wide) or self.filter.kind() is not None)),
        ):
            widget.setVisible(shown)

    def _turn_to(self, page: str) -> None:
        self.tabs.set_value(page)
        self._show()
        (self.map if page == "map" else self.table).setFocus()

    def _add(self, line: str) -> None:
        brought = actions.add(self.context.store, self.context.activity_id, line)
        if brought.named:
            names = N("{names} is new on the register.", "{names} are new on the register.", len(brought.named),
                      names=" · ".join(brought.named))  # fmt: skip
            self.context.tell_done(names)

    def _select_edge(self, link_id: str) -> None:
        links = self._results.links if self._results else ()
        link = next((one for one in links if one.id == link_id), None)
        drawn = {(one.source, one.target, one.kind, one.strength): one.id for one in drawn_once(links)}
        if link is not None:
            back = drawn.get((link.target, link.source, link.kind, link.strength), "")
            self.map.select_edge(drawn.get((link.source, link.target, link.kind, link.strength), back))

    def _begin_link(self, node_id: str) -> None:
        name = self._name(node_id)
        if name:
            self.quick.set_text(f"{name} > ")
            self.quick.setFocus()

    def _move(self, node_id: str, x: float, y: float, gesture: str) -> None:
        store = self.context.store
        if not self.context.attempt(lambda: placing.place(store, node_id, x, y, gesture=gesture)):
            self._show()

    def _pin(self, node_id: str, pinned: bool) -> None:
        self.context.attempt(lambda: placing.pin(self.context.store, node_id, pinned))

    def _remove(self, link_id: str) -> None:
        self.context.attempt(lambda: actions.remove(self.context.store, link_id))

    def _arrange(self) -> None:
        self.context.attempt(lambda: placing.arrange(self.context.store, self.context.activity_id))

    def _bring_in(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            self.context.attempt(lambda: self._bring(tables.read_drafts(read_sheet(path))))

    def _bring(self, listed: tables.Listed) -> None:
        brought = actions.bring_in(self.context.store, self.context.activity_id, listed.drafts)
        said = _brought(brought)
        if listed.with_themselves:
            said = T("{came} {known}", came=said, known=tables.left_out(listed))
        self.context.tell_done(said, undoable=bool(brought.new or brought.filled))

    def _name(self, node_id: str) -> str:
        ids = self._results.inputs.ids.items() if self._results else ()
        return next((name for name, known in ids if known == node_id), "")


def _layout_of(widget: QWidget) -> QLayout:
    layout = widget.layout()
    assert layout is not None
    return layout


def _nodes(results: NetworkResults, counted: str | None) -> list[Node]:
    places, ids = results.inputs.places, results.inputs.ids
    holding = {cut.name for cut in results.measures(counted).cut_points}
    return [
        Node(
            ids.get(name, name),
            name,
            *results.places[name],
            results.sectors.get(name, "other"),
            name in places and places[name].pinned,
            name in holding,
        )
        for name in results.names
    ]


def _edges(results: NetworkResults, kind: str | None) -> list[Edge]:
    ids, used = results.inputs.ids, patterns(results.kinds)
    return [
        Edge(x.id, ids[x.source], ids[x.target], used[x.kind], x.mutual, x.strength or _MIDDLING)
        for x in drawn_once(results.of_kind(kind))
        if x.source in ids and x.target in ids
    ]


def _kinds_offered(results: NetworkResults) -> list[str]:
    kinds = dict.fromkeys([*(kind for kind in KINDS if kind), *results.kinds])
    return [say(kind_words(kind)) for kind in kinds if kind]


def _brought(brought: actions.Brought) -> Words:
    came = N("{n} relationship came in.", "{n} relationships came in.", brought.new)
    if brought.named:
        new = N("{n} name is new on the register.", "{n} names are new on the register.", len(brought.named))
        came = T("{came} {new}", came=came, new=new)
    if not brought.known:
        return came
    known = N("{n} was there already.", "{n} were there already.", brought.known)
    return T("{came} {known}", came=came, known=known)
