from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest

from lpip_workshop.core.words import N, T
from lpip_workshop.methods.states import NoValue, as_json, no_data, ok, suppressed, undefined


def test_a_value_that_is_there_can_be_had():
    assert ok(7).value == 7
    assert ok(7).is_ok
    assert ok(None).value is None


@pytest.mark.parametrize("outcome", [no_data(), suppressed(T("few")), undefined(T("level"))])
def test_a_value_that_is_not_there_cannot_be_read_by_mistake(outcome):
    assert not outcome.is_ok
    with pytest.raises(NoValue, match=outcome.state):
        _ = outcome.value


def test_an_outcome_becomes_json_with_its_reason_in_words():
    assert ok(Fraction(7, 2)).as_json() == {"state": "ok", "value": 3.5, "reason": None}
    assert no_data().as_json() == {"state": "no_data", "value": None, "reason": None}
    hidden = suppressed(N("fewer than {n} person", "fewer than {n} people", 5))
    assert hidden.as_json() == {"state": "suppressed", "value": None, "reason": "fewer than 5 people"}


def test_exact_values_stay_whole_numbers_in_json_where_they_are():
    assert as_json({"A": Fraction(4, 2), "B": (1, [True, "x"])}) == {"A": 2, "B": [1, [True, "x"]]}
    assert isinstance(as_json(Fraction(4, 2)), int)


def test_a_value_without_a_json_form_is_refused():
    with pytest.raises(TypeError, match="object"):
        as_json(object())


def test_what_is_needed_without_rankings_does_not_load_numpy():
    modules = ("states", "disclosure", "dots", "robustness", "agreement", "tiers")
    code = f"import sys; {'; '.join(f'import lpip_workshop.methods.{m}' for m in modules)}; "
    code += "sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
