"""A day, typed or picked from a calendar in our look."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

from lpip_workshop.core.words import T
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import theme


class DateField(QDateEdit):
    """A field for a date as people write it: "12 Nov 2026". ISO text in, ISO text out."""

    def __init__(self, day: str = "") -> None:
        super().__init__(QDate.fromString(day, Qt.DateFormat.ISODate) if day else QDate.currentDate())
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        tell(calendar, accessibleName=T("Calendar"))
        self.setCalendarWidget(calendar)
        self._redress()

    def day(self) -> str:
        """Return the date as ISO text."""
        return self.date().toString(Qt.DateFormat.ISODate)

    def set_day(self, day: str) -> None:
        """Show a date given as ISO text."""
        self.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._redress()
        super().changeEvent(event)

    def _redress(self) -> None:
        self.setLocale(QLocale())
        calendar = self.calendarWidget()
        calendar.setLocale(QLocale())
        plain = QTextCharFormat()
        plain.setForeground(QColor(theme().palette.ink))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
