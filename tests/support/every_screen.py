"""Every window, dialog and view of the app, opened one after the other on the sample."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lpip_workshop.app import kiosk
from lpip_workshop.app.bring_in import bring_in, read_folder, titled
from lpip_workshop.app.library import open_store
from lpip_workshop.app.stage import Screen as StageScreen
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.paths import resources
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection.actions import open_forms
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.command_palette import ShortcutSheet
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.windows.activity_dialog import ActivityDialog, NewActivityDialog
from lpip_workshop.windows.care import CareDialog, TablesDialog
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.details import DetailsDialog
from lpip_workshop.windows.handout import HandoutDialog
from lpip_workshop.windows.kiosk import KioskWindow
from lpip_workshop.windows.kiosk_control import KioskDialog
from lpip_workshop.windows.library import LibraryWindow
from lpip_workshop.windows.new_workshop import NewWorkshopDialog
from lpip_workshop.windows.order_commands import BringBackDialog
from lpip_workshop.windows.photos import PhotoDialog
from lpip_workshop.windows.running_order import PEOPLE
from lpip_workshop.windows.save_template import SaveTemplateDialog
from lpip_workshop.windows.settings import SettingsDialog
from tests.support.library import Hall, new_workshop

NOW = datetime.fromisoformat("2026-11-12T14:10:00+00:00")
SIZE = (1366, 768)
MANY = 14
SCREENS: tuple[StageScreen, ...] = ("question", "clock", "agenda", "thanks")
Screen = tuple[str, QWidget]
Size = tuple[int, int]


def libraries(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """The first window with nothing in it, with the sample, and with many workshops."""
    for name, fill in (("empty library", 0), ("library", 1), ("full library", MANY)):
        path = folder / f"{fill}.db"
        store = open_store(path)
        if fill:
            bring_in(store, read_folder(resources() / "sample"))
        for place in range(1, fill):
            day = f"2026-{place % 12 + 1:02}-{place % 28 + 1:02}"
            create_workshop(store, Details(Saying(f"Meeting {place}"), f"Partnership {place % 3 + 1}", day=day), ())
        window = LibraryWindow(path)
        window.set_ready()
        yield from _shown(name, window, size)
        window.palette_dialog.open_over(window)
        yield from _shown(f"{name}: palette", window.palette_dialog, own_size=True)
        window.palette_dialog.reject()
        window.close()
        store.close()


def consoles(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """The console at every activity and each of its views, and everything that opens from it."""
    store = open_store(folder / "console.db")
    workshop_id = bring_in(store, read_folder(resources() / "sample"))
    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs, lambda: NOW)
    for which, title in [(PEOPLE, "people"), *((s.activity.id, s.activity.title) for s in console.moment.order.slots)]:
        console.open_activity(which)
        yield from _shown(title, console, size)
        yield from _views(title, console, size)
    first = next(s.activity.id for s in console.moment.order.slots if s.activity.exercise)
    console.open_activity(first)
    yield from _dialogs(console, store)
    console.stage.open()
    assert console.stage.window is not None
    yield from _shown("stage", console.stage.window, size)
    console.close()
    jobs.close()
    store.close()


def stages(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """What the room sees: every slide of every activity, and the screens that every activity has."""
    store = open_store(folder / "stage.db")
    workshop_id = bring_in(store, read_folder(resources() / "sample"))
    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs, lambda: NOW)
    console.stage.open()
    assert console.stage.window is not None
    for slot in console.moment.order.slots:
        console.stage.put(slot.activity.id)
        for step in range(len(console.moment.picture.slides)):
            yield from _shown(f"stage · {slot.activity.title} · {step + 1}", console.stage.window, size)
            console.stage.step(1)
    for screen in SCREENS:
        console.stage.put_screen(screen)
        yield from _shown(f"stage · {screen}", console.stage.window, size)
    console.stage.set_mode("blank")
    yield from _shown("stage · blank", console.stage.window, size)
    console.close()
    jobs.close()
    store.close()


def beginnings(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """The console at every exercise before anybody has typed anything."""
    store = open_store(folder / "beginnings.db")
    planned = [Planned(titled(spec.title, "en"), spec.minutes, spec.id) for spec in exercises().specs]
    workshop_id = create_workshop(store, Details(Saying("Beginning"), "Dyffryn partnership"), planned)
    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs, lambda: NOW)
    for slot in console.moment.order.slots:
        console.open_activity(slot.activity.id)
        yield from _shown(f"{slot.activity.title} empty", console, size)
    console.close()
    jobs.close()
    store.close()


def rounds(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """The console at every exercise that collects answers, before its round is opened again and while it is open."""
    store = open_store(folder / "rounds.db")
    jobs = Jobs()
    console = ConsoleWindow(store, bring_in(store, read_folder(resources() / "sample")), jobs, lambda: NOW)
    console.show()
    for slot in console.moment.order.slots:
        console.open_activity(slot.activity.id)
        for name in ("again_button", "open_button"):
            panels = console.pages.currentWidget().findChildren(RoundPanel)
            steps = [getattr(panel, name) for panel in panels if panel.isVisible()]
            for step in [one for one in steps if one.isVisible() and one.isEnabled()]:
                step.click()
                yield from _shown(f"{slot.activity.title} {name}", console, size)
    console.close()
    jobs.close()
    store.close()


def kiosks(folder: Path, size: Size = SIZE) -> Iterator[Screen]:
    """What people see to whom the laptop is passed, from the handover to the code."""
    hall = new_workshop(folder, "reflection")
    open_forms(hall.store, hall.activity_id)
    window = KioskWindow(hall.store, kiosk.lock(hall.store, hall.activity_id, "2468", NOW), "en", lambda: NOW)
    yield from _shown("kiosk", window, size)
    seen = {window.screen_shown}
    for page in range(8):
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        onward = next((one for one in buttons if one.property("kind") == "primary"), buttons[0])
        onward.click()
        yield from _shown(f"kiosk {window.screen_shown} {page}", window, size)
        seen.add(window.screen_shown)
        if window.screen_shown == "thanks":
            break
    yield from _asking(hall, size)
    window.end()
    hall.store.close()


def _asking(hall: Hall, size: Size) -> Iterator[Screen]:
    jobs = Jobs()
    console = ConsoleWindow(hall.store, hall.workshop_id, jobs, lambda: NOW)
    console.open_activity(hall.activity_id)
    yield from _shown("a round that is open", console, size)
    yield from _shown("kiosk start", KioskDialog(console, hall.activity_id), own_size=True)
    console.close()
    jobs.close()


def _dialogs(console: ConsoleWindow, store: Store) -> Iterator[Screen]:
    workshop_id, chosen = console.workshop_id, console.chosen
    with store.read() as session:
        activity = session.get(Activity, chosen)
    assert activity is not None
    for dialog in (
        DetailsDialog(store, workshop_id, console),
        ActivityDialog(store, workshop_id, activity, console),
        NewActivityDialog(store, workshop_id, chosen, console),
        HandoutDialog(console),
        NewWorkshopDialog(store, console),
        SaveTemplateDialog(store, workshop_id, console),
        BringBackDialog(store, workshop_id, [activity], console),
        CareDialog(store, workshop_id, console),
        TablesDialog(store, workshop_id, console),
        PhotoDialog(console, chosen),
        SettingsDialog(console.laptop, console),
        ShortcutSheet(console.commands.commands(), console),
    ):
        yield from _shown(type(dialog).__name__, dialog, own_size=True)
        dialog.reject()
    console.palette_dialog.open_over(console)
    yield from _shown("palette", console.palette_dialog, own_size=True)
    console.palette_dialog.reject()


def _views(title: str, console: ConsoleWindow, size: Size) -> Iterator[Screen]:
    page = console.pages.currentWidget()
    for switch in [one for one in page.findChildren(Segmented) if one.isVisible()][:1]:
        for button in switch.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and not button.isChecked():
                button.click()
                yield from _shown(f"{title} · {button.text()}", console, size)


def _shown(name: str, window: QWidget, size: Size = SIZE, *, own_size: bool = False) -> Iterator[Screen]:
    if not own_size:
        window.resize(*size)
    window.show()
    window.activateWindow()
    for _turn in range(6):  # a layout that asks for more tells its parent one turn later
        QApplication.processEvents()
    yield name, window
