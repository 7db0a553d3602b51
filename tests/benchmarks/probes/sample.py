"""Makes a library that is named, with the sample workshop in it, for as many people as are asked for."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import sector_counts
from lpip_workshop.app.sample import make_sample
from tests.benchmarks.probes.told import tell

with closing(open_store(Path(sys.argv[1]))) as store:
    workshop = make_sample(store)
    if len(sys.argv) > 2:
        with store.read() as session:
            there = sum(sector_counts(session, workshop).values())
        add_people(store, workshop, "community", int(sys.argv[2]) - there)
    tell(workshop=workshop)
