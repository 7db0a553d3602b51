"""Tells whether an installation is complete, by using each part once. For installers and their smoke test."""

from __future__ import annotations

from collections.abc import Callable

LEAST_EXERCISES = 4


def examine() -> list[str]:
    """Return what is missing or broken, one line each; nothing where all is well."""
    faults: list[str] = []
    for part, probe in PROBES.items():
        try:
            probe()
        except Exception as error:
            faults.append(f"{part}: {type(error).__name__}: {error}")
    return faults


def _exercises() -> None:
    from lpip_workshop.core.registry import exercises

    if exercises().broken:
        raise LookupError(f"these do not load: {', '.join(exercises().broken)}")
    if len(exercises().specs) < LEAST_EXERCISES:
        raise LookupError(f"only {len(exercises().specs)} of at least {LEAST_EXERCISES} were found")


def _languages() -> None:
    from lpip_workshop.core.catalogue import LANGUAGES, catalogue

    for language in LANGUAGES:
        catalogue(language)


def _icons() -> None:
    from lpip_workshop.core.paths import resources

    if not any((resources() / "icons").glob("*.svg")):
        raise LookupError("no icons were found")


def _templates() -> None:
    from lpip_workshop.app.templates import templates

    if not templates():
        raise LookupError("no templates were found")


def _sample_and_handout() -> None:
    from lpip_workshop.app.sample import make_sample
    from lpip_workshop.app.visits import temporary_store
    from lpip_workshop.report.handout import handout
    from lpip_workshop.report.pdf import pdf_bytes

    with temporary_store() as store:
        workshop_id = make_sample(store)
        with store.read() as session:
            document = handout(session, workshop_id)
    pdf_bytes(document, ("cy", "en"))


def _windows() -> None:
    from importlib.util import find_spec

    for module in ("PySide6.QtWidgets", "PySide6.QtSvg", "pyqtgraph"):
        if find_spec(module) is None:
            raise LookupError(f"{module} is not installed")


PROBES: dict[str, Callable[[], None]] = {
    "exercises": _exercises,
    "languages": _languages,
    "icons": _icons,
    "templates": _templates,
    "sample and handout": _sample_and_handout,
    "windows": _windows,
}
