"""Work off the UI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from lpip_workshop.widgets.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs(threads=2)
    yield made
    made.close()


def test_the_work_is_done_elsewhere_and_told_on_the_ui_thread(jobs, qtbot, qapp):
    seen = []
    jobs.run(
        "sum", lambda _cancel: (QThread.currentThread(), 1 + 1), lambda out: seen.append((out, QThread.currentThread()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    (where, total), told_on = seen[0]
    assert total == 2
    assert where is not qapp.thread()
    assert told_on is qapp.thread()


def test_of_two_runs_under_one_key_only_the_newest_is_heard(jobs, qtbot):
    begun, gate, seen, cancelled = threading.Event(), threading.Event(), [], []

    def slow(cancel):
        begun.set()
        gate.wait(5)
        cancelled.append(bool(cancel))
        return "old"

    jobs.run("draw", slow, seen.append)
    assert begun.wait(5)
    jobs.run("draw", lambda _cancel: "new", seen.append)
    qtbot.waitUntil(lambda: seen == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: cancelled == [True])
    qtbot.wait(50)
    assert seen == ["new"]


def test_an_error_reaches_the_failed_callback(jobs, qtbot):
    seen = []

    def broken(_cancel):
        raise ValueError("no")

    jobs.run("x", broken, seen.append, lambda error: seen.append(str(error)))
    qtbot.waitUntil(lambda: seen == ["no"])
    assert not jobs.running("x")


def test_an_error_nobody_listens_to_is_logged(jobs, qtbot, caplog):
    jobs.run("x", lambda _cancel: 1 / 0, lambda _out: None)
    qtbot.waitUntil(lambda: "job x failed" in caplog.text)


def test_a_cancelled_job_is_not_heard(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.run("x", lambda _cancel: gate.wait(5), seen.append, seen.append)
    jobs.cancel("x")
    gate.set()
    qtbot.wait(50)
    assert seen == []


def test_busy_begins_and_ends_with_the_key(jobs, qtbot):
    seen = []
    jobs.busy.connect(lambda key, running: seen.append((key, running)))
    jobs.run("x", lambda _cancel: 1, lambda _out: None)
    qtbot.waitUntil(lambda: seen == [("x", True), ("x", False)])


def test_closing_waits_for_the_threads_and_calls_nobody(qtbot):
    jobs, seen, ended = Jobs(), [], []

    def work(cancel):
        while not cancel:
            pass
        ended.append(True)

    jobs.run("x", work, seen.append)
    jobs.close()
    assert ended in ([True], [])
    qtbot.wait(20)
    assert seen == []
