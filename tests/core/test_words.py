"""Words know what they are and nothing of the language they will be said in."""

from __future__ import annotations

from lpip_workshop.core.errors import EXIT_BAD_INPUT, EXIT_ENVIRONMENT, BadInput, Refused, Trouble, in_file
from lpip_workshop.core.words import Listing, N, Saying, T, Text, listed


def test_a_sentence_keeps_its_source_and_its_values():
    assert T("Hello {name}", name="Ann") == Text("Hello {name}", "", {"name": "Ann"})


def test_a_sentence_that_counts_keeps_both_wordings_and_the_number():
    assert N("{n} person", "{n} people", 3).params == {"n": 3}


def test_a_list_within_a_list_is_said_as_one():
    assert listed(["a", listed([T("b"), Saying("c")]), "d"]) == Listing(("a", T("b"), Saying("c"), "d"))


def test_the_place_of_a_fault_is_as_exact_as_it_is_known():
    assert in_file("a.csv").params == {"file": "a.csv"}
    assert in_file("a.csv", 3).params == {"file": "a.csv", "row": 3}
    assert in_file("a.csv", 3, "Age").params == {"file": "a.csv", "row": 3, "column": "Age"}


def test_bad_input_and_a_bad_environment_end_a_command_differently():
    assert Trouble(T("a"), T("b")).exit_code == EXIT_ENVIRONMENT
    assert BadInput(T("a"), T("b")).exit_code == Refused(T("a"), T("b")).exit_code == EXIT_BAD_INPUT
