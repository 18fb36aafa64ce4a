"""The report's job in pandas: once for each line "run" that comes in, answered with a line of JSON.

    python3 pandas_report.py <chunks.jsonl> <earlier day>

Each line of the file is one chunk of cells as rows, as the other engines get them. In place of digests the
ranked tables go back as columns, because the digest that compares them is the caller's.
"""

import json
import resource
import sys
import time

import numpy as np
import pandas as pd

BINS = 5
NAMES = ["customer", "day", "revenue", "cost"]


def coded(lines):
    """Customers as categories and money in cents: what could be kept between two reports."""
    cents = {name: (lines[name] * 100).round().astype("int64") for name in ("revenue", "cost")}
    return lines.assign(customer=lines["customer"].astype("category"), **cents)


def rank(lines, last_day=None):
    """The ranked customer table; money is whole cents once it is summed up, so equal margins are equal."""
    if last_day is not None:
        lines = lines[lines["day"] <= last_day]
    table = lines.groupby("customer", sort=False, observed=True).agg(
        last_day=("day", "max"), purchases=("day", "nunique"), revenue=("revenue", "sum"), cost=("cost", "sum")
    )
    if table["revenue"].dtype == "float64":
        for name in ("revenue", "cost"):
            table[name] = (table[name] * 100).round().astype("int64")
    table["margin"] = table["revenue"] - table["cost"]
    for name, source in (("recency", "last_day"), ("frequency", "purchases"), ("monetary", "revenue")):
        table[name] = (table[source].rank() * BINS // (len(table) + 1)).astype("int8") + 1
    table = table.reset_index().sort_values(["margin", "customer"], ascending=[False, True])
    margin = table["margin"].to_numpy()
    cumulated = margin.cumsum()
    table["share"] = cumulated / cumulated[-1]
    positive = margin[margin > 0]
    before = (positive.cumsum() - positive) / positive.sum()
    smallest_a, smallest_b = positive[before < 0.8].min(), positive[before < 0.95].min()
    table["abc"] = np.select([margin <= 0, margin >= smallest_a, margin >= smallest_b], ["N", "A", "B"], "C")
    return table


def answer(table):
    names = {"id": "customer", "lastDay": "last_day", "cumulatedShare": "share"}
    same = ["revenue", "cost", "margin", "purchases", "recency", "frequency", "monetary", "abc"]
    return {key: table[name].tolist() for key, name in {**names, **{name: name for name in same}}.items()}


class Stopwatch:
    """Measures what happens between two chunks and leaves out how they come about."""

    def __init__(self):
        self.ms = 0.0

    def __call__(self, work):
        began = time.perf_counter()
        value = work()
        self.ms += (time.perf_counter() - began) * 1000
        return value


def run(path, earlier_day):
    reading, reporting, again = Stopwatch(), Stopwatch(), Stopwatch()
    frames = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            chunk = json.loads(line)
            frames.append(reading(lambda: pd.DataFrame(chunk, columns=NAMES)))
    lines = reading(lambda: pd.concat(frames, ignore_index=True))
    frames.clear()
    table = reporting(lambda: rank(lines))
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    kept = coded(lines)
    other_day = again(lambda: rank(kept, earlier_day))
    times = {"read": reading.ms, "report": reporting.ms, "otherDay": again.ms}
    return {"times": times, "peakMb": peak_mb, "digest": answer(table), "otherDay": answer(other_day)}


for command in sys.stdin:
    if command.strip() == "run":
        print(json.dumps(run(sys.argv[1], int(sys.argv[2]))), flush=True)
