"""One description of a chart: drawn on screen by `widgets`, on paper by `report`. Plain Python."""
