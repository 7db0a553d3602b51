"""One workshop as a card on the first screen."""

from __future__ import annotations

from datetime import date

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.storage.peek import ListedWorkshop
from lpip_workshop.widgets.boxes import STRETCH, CardButton, row
from lpip_workshop.widgets.labels import Label, Muted, Pill


def workshop_card(workshop: ListedWorkshop) -> CardButton:
    """Return a card that says when, where, who came and how far the workshop is."""
    words, tone = standing(workshop)
    return CardButton(
        workshop.title,
        when_and_where(workshop),
        Label(_people(workshop)),
        Muted(_progress(workshop), "body"),
        row(Pill(words, tone), STRETCH),
    )


def when_and_where(workshop: ListedWorkshop) -> Words:
    """Return date, time and venue as one line."""
    if not workshop.day:
        return workshop.venue or T("No date yet")
    day: Text = T("{day}", day=date.fromisoformat(workshop.day))
    if workshop.day == date.today().isoformat():
        day = T("Today, {time}", time=workshop.starts) if workshop.starts else T("Today")
    return T("{day} · {venue}", day=day, venue=workshop.venue) if workshop.venue else day


def standing(workshop: ListedWorkshop) -> tuple[Text, str]:
    """Return where a workshop stands, and the tone that says so."""
    if workshop.sample:
        return T("Sample"), "quiet"
    if not workshop.started:
        return T("Prepared"), "quiet"
    if workshop.finished < workshop.activities:
        return T("In progress"), "act"
    if not workshop.handout_made:
        return T("Handout not made yet"), "heed"
    return T("Closed"), "quiet"


def _people(workshop: ListedWorkshop) -> Text:
    people = N("{n} person", "{n} people", workshop.people)
    if not workshop.people:
        return T("Nobody registered yet")
    return T("{people}, {sectors}", people=people, sectors=N("{n} sector", "{n} sectors", workshop.sectors))


def _progress(workshop: ListedWorkshop) -> Text:
    if workshop.started and workshop.finished < workshop.activities:
        return T("{done} of {count} activities done", done=workshop.finished, count=workshop.activities)
    return N("{n} activity", "{n} activities", workshop.activities)
