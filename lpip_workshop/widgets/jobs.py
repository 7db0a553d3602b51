"""Work off the UI thread: of several runs under one key only the newest is heard."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

_log = logging.getLogger(__name__)
Result = TypeVar("Result")


class Cancel:
    """A flag that a long function looks at between its steps."""

    def __init__(self) -> None:
        self._set = threading.Event()

    def __bool__(self) -> bool:
        return self._set.is_set()

    def set(self) -> None:
        """Ask the function to stop."""
        self._set.set()


class _Job(NamedTuple):
    key: str
    work: Callable[[Cancel], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    cancel: Cancel


class Jobs(QObject):
    """Runs plain functions on worker threads and calls back on the UI thread.

    `busy(key, running)` tells when a key begins and ends, for showing progress. Jobs share nothing: give the
    function plain data, and let it open what it reads.
    """

    busy = Signal(str, bool)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._newest: dict[str, _Job] = {}
        self._ended.connect(self._deliver)

    def run(
        self,
        key: str,
        work: Callable[[Cancel], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work(cancel)`; then `done(result)` or `failed(error)`, unless a newer run of `key` has begun."""
        self.cancel(key)
        job = _Job(key, work, done, failed, Cancel())
        self._newest[key] = job
        self._pool.start(lambda: self._work(job))
        self.busy.emit(key, True)

    def running(self, key: str) -> bool:
        """Tell whether a run of `key` has not ended."""
        return key in self._newest

    @property
    def waiting(self) -> bool:
        """Tell whether any run has not ended."""
        return bool(self._newest)

    def cancel(self, key: str) -> None:
        """Stop a run: neither of its callbacks is called."""
        job = self._newest.pop(key, None)
        if job is not None:
            job.cancel.set()
            self.busy.emit(key, False)

    def close(self) -> None:
        """Cancel everything and wait for the threads; call it before the window goes."""
        for key in list(self._newest):
            self.cancel(key)
        self._pool.clear()
        self._pool.waitForDone()

    def _work(self, job: _Job) -> None:
        if job.cancel:
            return
        result, error = None, None
        try:
            result = job.work(job.cancel)
        except Exception as caught:
            error = caught
        if not job.cancel:
            self._ended.emit(job, result, error)

    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if self._newest.get(job.key) is not job:
            return
        del self._newest[job.key]
        self.busy.emit(job.key, False)
        if error is None:
            job.done(result)
        elif job.failed is not None:
            job.failed(error)
        else:
            _log.error("job %s failed", job.key, exc_info=error)
