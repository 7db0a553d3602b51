"""What each command of the command line does. None of them loads Qt's widgets or needs a display."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lpip_workshop.core.errors import EXIT_BUG, EXIT_DONE, EXIT_ENVIRONMENT, BadInput
from lpip_workshop.core.words import T, Text

if TYPE_CHECKING:
    from argparse import Namespace

LANGUAGE_CHOICES: dict[str, tuple[str, ...]] = {"en": ("en",), "cy": ("cy",), "both": ("cy", "en")}


def window(chosen: Namespace) -> int:
    """Open the window."""
    from lpip_workshop.bootstrap import open_window

    return open_window(_library(chosen))


def demo(chosen: Namespace) -> int:
    """Build the sample workshop in a library of its own and write everything it gives."""
    from lpip_workshop.app.results import workshop_results
    from lpip_workshop.app.sample import make_sample
    from lpip_workshop.app.visits import temporary_store
    from lpip_workshop.report.export import export_handout, export_privacy_notice, export_worksheets, write_text

    with temporary_store() as store:
        workshop_id = make_sample(store)
        for choice in ("en", "cy", "both"):
            _tell(export_handout(store, workshop_id, chosen.out, LANGUAGE_CHOICES[choice]))
        _tell(export_worksheets(store, workshop_id, chosen.out, ("en",)))
        _tell(export_privacy_notice(store, workshop_id, chosen.out, ("cy", "en")))
        with store.read() as session:
            found = workshop_results(session, workshop_id)
        _tell([write_text(chosen.out / "results.json", _dump(found))])
    return EXIT_DONE


def bring_in(chosen: Namespace) -> int:
    """Make a new library from a folder of tables."""
    from lpip_workshop.app.bring_in import import_into_new

    import_into_new(chosen.folder, chosen.into, _say)
    print(f"Made {chosen.into}", file=sys.stderr)
    return EXIT_DONE


def results(chosen: Namespace) -> int:
    """Print results, or their schema, as JSON."""
    from lpip_workshop.app.folder import Tables
    from lpip_workshop.app.results import folder_results, results_schema, workshop_results
    from lpip_workshop.app.visits import existing_store, pick_workshop

    if chosen.schema:
        print(_dump(results_schema()))
        return EXIT_DONE
    source = chosen.source or _library(chosen)
    if source.is_dir():
        tables = Tables(source)
        print(_dump(folder_results(tables)))
        for notice in tables.notices.values():
            _say(notice)
        return EXIT_DONE
    with existing_store(source) as store, store.read() as session:
        print(_dump(workshop_results(session, pick_workshop(store, chosen.workshop))))
    return EXIT_DONE


def handout(chosen: Namespace) -> int:
    """Write the handout of a workshop."""
    from lpip_workshop.app.bring_in import bring_in as bring
    from lpip_workshop.app.bring_in import read_folder
    from lpip_workshop.app.visits import existing_store, pick_workshop, temporary_store
    from lpip_workshop.report.export import export_handout

    source = chosen.source or _library(chosen)
    languages = LANGUAGE_CHOICES[chosen.language]
    if source.is_dir():
        incoming = read_folder(source)
        for notice in incoming.notices:
            _say(notice)
        with temporary_store() as store:
            _tell(export_handout(store, bring(store, incoming), chosen.out, languages, large_print=chosen.large_print))
        return EXIT_DONE
    with existing_store(source) as store:
        workshop_id = pick_workshop(store, chosen.workshop)
        _tell(export_handout(store, workshop_id, chosen.out, languages, large_print=chosen.large_print))
    return EXIT_DONE


def materials(chosen: Namespace) -> int:
    """Write the materials and print list of a workshop."""
    from lpip_workshop.app.bring_in import bring_in as bring
    from lpip_workshop.app.bring_in import read_folder
    from lpip_workshop.app.visits import existing_store, pick_workshop, temporary_store
    from lpip_workshop.report.materials import export_materials

    source = chosen.source or _library(chosen)
    languages, asked = LANGUAGE_CHOICES[chosen.language], {"people": chosen.people, "tables": chosen.tables}
    if source.is_dir():
        incoming = read_folder(source)
        with temporary_store() as store:
            _tell(export_materials(store, bring(store, incoming), chosen.out, languages, **asked))
        return EXIT_DONE
    with existing_store(source) as store:
        _tell(export_materials(store, pick_workshop(store, chosen.workshop), chosen.out, languages, **asked))
    return EXIT_DONE


def check(chosen: Namespace) -> int:
    """Tell whether a library file is sound, without writing to it."""
    from lpip_workshop.storage.backup import quick_check
    from lpip_workshop.storage.version import read_version, refuse_newer

    path = chosen.file or _library(chosen)
    version = read_version(path)
    if version is None:
        raise BadInput(
            T("There is no library at “{path}”.", path=str(path)), T("Name the library file, usually library.db.")
        )
    refuse_newer(path, version)
    if not quick_check(path):
        print(f"{path} is damaged. Restore the newest backup; nothing was written to the file.", file=sys.stderr)
        return EXIT_ENVIRONMENT
    print(f"{path} is sound (version {version.major}.{version.minor}).", file=sys.stderr)
    return EXIT_DONE


def self_test(_chosen: Namespace) -> int:
    """Tell whether this installation has all its parts, by using each of them once."""
    from lpip_workshop.self_test import examine

    faults = examine()
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("This installation is complete.", file=sys.stderr)
    return EXIT_BUG if faults else EXIT_DONE


def _library(chosen: Namespace) -> Path:
    from lpip_workshop.app.library import usual_place

    return chosen.library or usual_place()


def _dump(data: object) -> str:
    import json

    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)


def _say(notice: Text) -> None:
    from lpip_workshop.core.catalogue import catalogue

    print(catalogue("en").say(notice), file=sys.stderr)


def _tell(paths: Iterable[Path]) -> None:
    for path in paths:
        print(path, file=sys.stderr)
