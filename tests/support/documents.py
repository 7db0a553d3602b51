"""Figures and documents for the tests of charts and handouts: a workshop in a valley, with hard names."""

from __future__ import annotations

from lpip_workshop.core.words import N, Saying, T, Words
from lpip_workshop.figures.model import (
    Bar,
    BarChart,
    GridChart,
    Line,
    LineChart,
    LineMark,
    Point,
    Span,
    SpanChart,
    StackChart,
    StackRow,
    Table,
)
from lpip_workshop.report.blocks import (
    BlankGrid,
    BulletList,
    Document,
    Facts,
    FigureBlock,
    Heading,
    Lines,
    Note,
    PageBreak,
    Paragraph,
    TableBlock,
    TickTable,
)

LONG = (
    "Cymdeithas Gymunedol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch a'r cylch, gan gynnwys "
    "pwyllgor y neuadd, y clwb garddio a phawb sy'n gofalu am lwybrau rhwng y pentrefi bach"
)
HARD_NAMES = ("<b>Bold & <img src='/etc/passwd'>", "שלום עולם", "مجلس القرية", "Café 🎉👩‍👩‍👧", "x" * 200, LONG)

OPTIONS: tuple[tuple[Saying, int, int], ...] = (
    (Saying("Safe paths between the villages", "en", {"cy": "Llwybrau diogel rhwng y pentrefi"}), 31, 19),
    (Saying("A bus that meets the train", "en", {"cy": "Bws sy'n cwrdd â'r trên"}), 24, 15),
    (Saying("Keep the shop open", "en", {"cy": "Cadw'r siop ar agor"}), 23, 16),
    (Saying("Lifts for the surgery"), 14, 9),
    (Saying("A repair café", "en", {"cy": "Caffi trwsio"}), 9, 6),
)

STAKEHOLDERS = (
    ("Seasonal workers", 0.12, 0.90, "community"),
    ("Young farmers", 0.38, 0.86, "community"),
    ("Farmers’ union", 0.66, 0.84, "business"),
    ("Parish council", 0.82, 0.78, "local-government"),
    ("Food bank", 0.30, 0.72, "voluntary"),
    ("Agricultural college", 0.55, 0.64, "university"),
    ("Village shop", 0.26, 0.55, "business"),
    ("County council", 0.90, 0.52, "local-government"),
    ("University", 0.48, 0.46, "university"),
    ("Health board", 0.76, 0.40, "health"),
    ("Bus operator", 0.70, 0.30, "business"),
    ("Government", 0.94, 0.22, "national-government"),
)

_SECTORS: dict[str, Words] = {
    "community": T("Community"),
    "voluntary": T("Voluntary and community organisations"),
    "local-government": T("Local government"),
    "national-government": T("National or devolved government and politicians"),
    "business": T("Business"),
    "university": T("University and research"),
    "health": T("Health and public services"),
}


def bar_chart(options: tuple[tuple[Words, int, int], ...] = OPTIONS) -> BarChart:
    """Return the dots of each option; the first is first, the next two want attention."""
    emphases = ("first", "attention", "attention")
    bars = tuple(
        Bar(
            name,
            dots,
            N("{n} dot", "{n} dots", dots),
            N("from {n} person", "from {n} people", people),
            emphases[i] if i < 3 else "plain",
        )
        for i, (name, dots, people) in enumerate(options)
    )
    rows = tuple((name, str(dots), str(people)) for name, dots, people in options)
    table = Table((T("Option"), T("Dots"), T("People")), rows, T("The same as numbers"), frozenset({1, 2}))
    alternative = T("Bars, one an option. {option} has the most dots.", option=_word(options[0][0]) if options else "")
    return BarChart(bars, T("Dots given to each option, and by how many people"), alternative, table)


def _word(words: Words) -> str | Saying:
    return words if isinstance(words, (str, Saying)) else ""


def grid_chart(points: tuple[tuple[str, float, float, str], ...] = STAKEHOLDERS) -> GridChart:
    """Return stakeholders by influence and interest."""
    signs = tuple(Point(name, x, y, sector, name == "Parish council") for name, x, y, sector in points)
    occurring = {sector for _name, _x, _y, sector in points}
    rows = tuple((name, f"{x:.2f}", f"{y:.2f}") for name, x, y, _sector in points)
    return GridChart(
        signs,
        T("Influence"),
        T("Interest"),
        (T("Keep informed"), T("Work closely"), T("Keep an eye on"), T("Keep satisfied")),
        tuple((sector, name) for sector, name in _SECTORS.items() if sector in occurring),
        T("Influence and interest of those concerned"),
        N("{n} stakeholder on a grid.", "{n} stakeholders on a grid.", len(points)),
        Table((T("Name"), T("Influence"), T("Interest")), rows, T("The same as numbers"), frozenset({1, 2})),
    )


def span_chart() -> SpanChart:
    """Return importance and experience of trust, one of them hidden."""
    values: tuple[tuple[Words, float | None, float | None, Words], ...] = (
        (T("Reliability"), 4.6, 4.1, T("close")),
        (T("Shared purpose"), 4.2, 4.2, T("no gap")),
        (T("Openness"), 4.8, 2.4, T("the widest gap")),
        (T("Competence"), 3.9, 4.4, T("better than it matters")),
        (T("Fairness"), None, None, T("fewer than five answered")),
        (T("Listening"), 5.0, 1.0, T("as wide as it can be")),
    )
    spans = tuple(
        Span(label, start, end, note, "attention" if label == T("Openness") else "plain")
        for label, start, end, note in values
    )
    rows = tuple(
        (label, "–" if start is None else str(start), "–" if end is None else str(end), note)
        for label, start, end, note in values
    )
    return SpanChart(
        spans,
        1,
        5,
        T("Not at all"),
        T("Very much"),
        T("How much it matters"),
        T("How it is today"),
        T("Trust: what matters and how it is"),
        T("Six rows, each with a ring and a dot. Openness has the widest gap."),
        Table((T("Dimension"), T("Matters"), T("Today"), T("Gap")), rows, T("The same as numbers"), frozenset({1, 2})),
    )


def line_chart() -> LineChart:
    """Return where people stand on four lines: in steps, in three parts, hidden, and under long views."""
    marks = (LineMark("community", 2.0), LineMark("health", 5.5), LineMark("business", 5.5), LineMark("other", 7.0))
    lines = (
        Line(T("More paths first"), T("More buses first"), (4, 6, 3, 0, 2, 5, 4), marks),
        Line(T("Decide together"), T("Decide quickly"), (5, 1, 2), marks[:1]),
        Line(T("Ask everybody"), T("Ask those concerned"), (), (), T("fewer than five answered")),
        Line(LONG, LONG[::-1], (0, 0, 24, 0, 0, 0, 1)),
    )
    rows = tuple((line.left, line.right, " – ".join(map(str, line.counts)) or line.note) for line in lines)
    table = Table((T("From"), T("To"), T("People")), rows, T("The same as numbers"))
    legend = tuple((mark.sector, _SECTORS.get(mark.sector, T("Other"))) for mark in marks)
    return LineChart(
        lines, 7, legend, T("Where we stand"), T("Four lines, a dot for each person; one of them is hidden."), table
    )


def stack_chart() -> StackChart:
    """Return how many answers fell in each category."""
    counts = {"Openness": (6, 7, 5, 3, 1), "Fairness": (1, 2, 9, 8, 2), "Listening": (0, 0, 4, 12, 6)}
    names: dict[str, Words] = {"Openness": T("Openness"), "Fairness": T("Fairness"), "Listening": T("Listening")}
    categories = (T("Not at all"), T("A little"), T("Half and half"), T("Mostly"), T("Very much"))
    rows = tuple(StackRow(names[key], row, N("{n} answered", "{n} answered", sum(row))) for key, row in counts.items())
    table = Table(
        (T("Dimension"), *categories),
        tuple((names[key], *(str(n) for n in row)) for key, row in counts.items()),
        T("The same as numbers"),
        frozenset({1, 2, 3, 4, 5}),
    )
    return StackChart(rows, categories, T("How people answered"), T("Dots, one a person."), table)


def handout(rows: int = 12) -> Document:
    """Return a handout with every kind of block, as long as its longest table has `rows`."""
    second = Saying("Keep the shop open", "en", {"cy": "Cadw'r siop ar agor"})
    surgery = Saying("Lifts for the surgery")
    return Document(
        Saying("Getting around the valley", "en", {"cy": "Symud o gwmpas y dyffryn"}),
        "Partneriaeth Dyffryn",
        "2026-11-12",
        (
            Heading(T("What comes first"), 1, opens_page=True),
            Paragraph(
                T(
                    "Safe paths between the villages come first however the dots are counted. Second place is a "
                    "toss-up between the bus and the shop: the group chose to talk it through at the next workshop."
                ),
                lead=True,
            ),
            FigureBlock(bar_chart()),
            Note(
                T("Talk about next"),
                (
                    T("{option}: eight people gave it nothing, three gave it three dots each.", option=second),
                    T("{option}: town and village tables see it differently.", option=surgery),
                ),
            ),
            Note(
                T("How this was counted"),
                (T("Five dots each, at most three on one option. Rule agreed before the first dot."),),
                method=True,
            ),
            Heading(T("Who matters here?"), 1, opens_page=True),
            Paragraph(Saying("We met in the hall. <b>Nobody</b> was missed & all spoke.", "en")),
            FigureBlock(grid_chart()),
            Heading(T("How far do we trust?"), 1, opens_page=True),
            FigureBlock(span_chart()),
            Heading(T("How people answered"), 2),
            FigureBlock(stack_chart()),
            Heading(T("Who does what next"), 1, opens_page=True),
            BulletList((surgery, second, T("Nothing else was agreed."), *HARD_NAMES)),
            Heading(T("In a smaller voice"), 3),
            TableBlock(
                Table(
                    (T("Option"), T("Owner"), T("Dots")),
                    tuple((f"{n + 1}. {HARD_NAMES[n % 6]}", "Siân Ŵyn", str(n)) for n in range(rows)),
                    T("Actions"),
                    frozenset({2}),
                    (6, 3, 1),
                )
            ),
            PageBreak(),
            Paragraph(T("Mark one box in each row.")),
            TickTable(
                (T("Not at all"), T("A little"), T("Half and half"), T("Mostly"), T("Very much")),
                (T("Reliability"), T("Shared purpose"), T("Openness"), LONG),
            ),
            Heading(T("In your own words"), 2),
            Lines(6),
            PageBreak(),
            BlankGrid(
                T("Influence"),
                T("Interest"),
                (T("Keep informed"), T("Work closely"), T("Keep an eye on"), T("Keep satisfied")),
            ),
        ),
        (
            Paragraph(Saying("What would make it easy to live here without a car?"), lead=True),
            Facts(
                (
                    (T("Venue"), Saying("Village hall", "en", {"cy": "Neuadd y pentref"})),
                    (T("Who took part"), N("{n} person", "{n} people", 24)),
                )
            ),
        ),
        T("The workshop in full"),
    )
