"""Every way to answer, by its id."""

from __future__ import annotations

from lpip_workshop.exercises.priorities.rules import Method
from lpip_workshop.exercises.priorities.ways.approvals import APPROVALS
from lpip_workshop.exercises.priorities.ways.comparisons import COMPARISONS
from lpip_workshop.exercises.priorities.ways.dots import DOTS
from lpip_workshop.exercises.priorities.ways.impact_effort import IMPACT_EFFORT
from lpip_workshop.exercises.priorities.ways.moscow import MOSCOW
from lpip_workshop.exercises.priorities.ways.points import POINTS
from lpip_workshop.exercises.priorities.ways.ranking import RANKING
from lpip_workshop.exercises.priorities.ways.ratings import RATINGS
from lpip_workshop.exercises.priorities.ways.way import Way

WAYS: dict[Method, Way] = {
    way.id: way for way in (DOTS, RANKING, POINTS, RATINGS, COMPARISONS, IMPACT_EFFORT, MOSCOW, APPROVALS)
}
