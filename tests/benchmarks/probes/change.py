"""One change with 60 stakeholders, from the act to both windows painted; and its commit beside a plain one."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine, select

from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.actions import place
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.benchmarks.probes.hall import hall_with
from tests.benchmarks.probes.told import tell

TIMES, WARM = 100, 5


class Plain(SQLModel, table=True):
    """A row with nothing about it."""

    id: str = Field(primary_key=True)
    influence: float = 0.0
    interest: float = 0.0


def plain_commit(path: Path) -> Callable[[int], None]:
    """Return the floor: one SQLModel commit of one changed row, in WAL with synchronous FULL."""
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _prepare(connection, _record) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")

    SQLModel.metadata.tables["plain"].create(engine)
    with Session(engine) as session:
        session.add_all([Plain(id=str(n)) for n in range(60)])
        session.commit()

    def commit(n: int) -> None:
        with Session(engine) as session:
            row = session.get(Plain, str(n % 60))
            row.influence = n / 7
            session.add(row)
            session.commit()

    return commit


def took(deed: Callable[[], object]) -> float:
    """Return the milliseconds it took."""
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Move stakeholders about."""
    app = QApplication([])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as folder:
        hall = hall_with(Path(folder), 60)
        store = hall.store
        with store.read() as session:
            ids = [row.id for row in session.exec(select(Stakeholder))]
        plain = plain_commit(Path(folder) / "plain.db")

        def commit(n: int) -> None:
            def change(session: Session) -> None:
                row = session.get(Stakeholder, ids[n % 60])
                row.influence = (n * 13 % 100) / 10 + 0.01
                session.add(row)

            store.run(T("Move"), change, scope=hall.workshop_id)

        bare = [(took(lambda n=n: commit(n)), took(lambda n=n: plain(n))) for n in range(TIMES + WARM)][WARM:]

        jobs = Jobs()
        console = ConsoleWindow(store, hall.workshop_id, jobs)
        console.resize(1366, 768)
        console.show()
        console.open_activity(hall.activity_id)
        console.stage.open()
        assert console.stage.window is not None
        console.stage.window.resize(1920, 1080)
        console.stage.put_chosen()
        app.processEvents()

        def act(n: int) -> None:
            place(store, ids[n % 60], (n * 17 % 100) / 10, (n * 29 % 100) / 10)
            app.processEvents()

        acts = [took(lambda n=n: act(n)) for n in range(TIMES + WARM)][WARM:]
        console.close()
        jobs.close()
        store.close()
        tell(acts=acts, commits=[one for one, _ in bare], plain=[two for _, two in bare])


main()
