"""Makes a table and a chart of the measurements in a file of JSON lines.

report.py RESULTS MACHINE TABLE CHART: each line of RESULTS is
{"articles", "build", "seconds", "cpu", "peak", "files", "pages", "megabytes"}.
"""
import json
import math
import sys

NAMES = {"cold": "Riyadh Timeline, cold", "added": "one article added", "hugo": "Hugo, ready-made pages"}
STYLES = {"cold": ("a", ""), "added": ("a", "4 4"), "hugo": ("b", "")}


def table(rows, machine):
    lines = [machine, "", "| articles | build | s | CPU s | peak MB | pages | files | MB |", "|---|---|---|---|---|---|---|---|"]
    for r in rows:
        lines.append(
            f"| {r['articles']:,} | {NAMES[r['build']]} | {r['seconds']:.2f} | {r['cpu']:.2f} | {r['peak']:.0f} "
            f"| {r['pages']:,} | {r['files']:,} | {r['megabytes']:.1f} |")
    return "\n".join(lines) + "\n"


def chart(rows, machine):
    left, right, top, bottom, width, height = 60, 620, 24, 300, 860, 360
    xs = [r["articles"] for r in rows]
    ys = [max(r["seconds"], 0.01) for r in rows]
    low_x, high_x = math.log10(min(xs)), math.log10(max(max(xs), 10 * min(xs)))
    low_y, high_y = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
    high_y = max(high_y, low_y + 1)

    def x(articles):
        return left + (math.log10(articles) - low_x) / (high_x - low_x) * (right - left)

    def y(seconds):
        return bottom - (math.log10(max(seconds, 0.01)) - low_y) / (high_y - low_y) * (bottom - top)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="Seconds a build takes, by number of articles">',
        "<style>text{font:13px system-ui,sans-serif;fill:#333}.grid{stroke:#ddd}path{fill:none;stroke-width:2.5}"
        ".a{stroke:#1d5a9e}.b{stroke:#b0521c}circle.a{fill:#1d5a9e}circle.b{fill:#b0521c}.paper{fill:#fff}"
        "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}.a{stroke:#7db4f0}.b{stroke:#f0a06a}"
        "circle.a{fill:#7db4f0}circle.b{fill:#f0a06a}.paper{fill:#16181b}}</style>",
        f'<rect class="paper" width="{width}" height="{height}" rx="6"/>',
    ]
    for power in range(low_y, high_y + 1):
        at = y(10 ** power)
        out.append(f'<line class="grid" x1="{left}" x2="{right}" y1="{at:.1f}" y2="{at:.1f}"/>')
        out.append(f'<text x="{left - 8}" y="{at + 4:.1f}" text-anchor="end">{10 ** power:g} s</text>')
    for articles in sorted(set(xs)):
        at = x(articles)
        out.append(f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{top}" y2="{bottom}"/>')
        out.append(f'<text x="{at:.1f}" y="{bottom + 20}" text-anchor="middle">{articles:,}</text>')
    out.append(f'<text x="{left}" y="{bottom + 44}">articles; {machine}</text>')
    ends = []
    for build, name in NAMES.items():
        line = sorted((r["articles"], r["seconds"]) for r in rows if r["build"] == build)
        if not line:
            continue
        look, dashes = STYLES[build]
        points = " ".join(f"{'L' if i else 'M'}{x(a):.1f} {y(s):.1f}" for i, (a, s) in enumerate(line))
        out.append(f'<path class="{look}" stroke-dasharray="{dashes or "none"}" d="{points}"/>')
        out.extend(f'<circle class="{look}" cx="{x(a):.1f}" cy="{y(s):.1f}" r="3.5"/>' for a, s in line)
        ends.append([y(line[-1][1]), f"{name}: {line[-1][1]:.1f} s"])
    ends.sort()
    for i in range(1, len(ends)):
        ends[i][0] = max(ends[i][0], ends[i - 1][0] + 17)
    out.extend(f'<text x="{right + 8}" y="{at + 4:.1f}">{words}</text>' for at, words in ends)
    return "\n".join(out) + "\n</svg>\n"


def main():
    results, machine, table_file, chart_file = sys.argv[1:]
    with open(results) as lines:
        rows = [json.loads(line) for line in lines]
    with open(table_file, "w") as out:
        out.write(table(rows, machine))
    with open(chart_file, "w") as out:
        out.write(chart(rows, machine))


main()
