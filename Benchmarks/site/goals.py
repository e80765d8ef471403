"""What was to be reached, beside what was: one line each."""


def goals(medians: dict, mistakes: list[str] | None) -> str:
    """Takes the medians by number of notes, generator and step, each as wall, processor and megabytes."""
    lines = [f"{'':44}{'measured':>10}{'to reach':>12}"]

    def line(title: str, value: float | None, limit: float, unit: str = "×", digits: int = 3, besides: bool = False) -> None:
        if value is None:
            return
        met = "met" if value <= limit or besides else "NOT met"
        lines.append(f"{title:44}{value:{10 - len(unit)}.{digits}f}{unit}{'≤ ' + f'{limit:.{digits}f}':>12}   {met}")

    def ratio(one: float | None, other: float | None) -> float | None:
        return one / other if one is not None and other else None

    for count, entry in medians.items():
        def wall(name: str, step: str = "cold") -> float | None:
            return entry[name][step][0] if name in entry and step in entry[name] else None

        for reference in ("hugo", "hugo-brief"):
            line(f"{count:,}: cold, unconf to {reference}", ratio(wall("unconf"), wall(reference)), 1 / 6)
        line(f"{count:,}: cold, unconf to the floor", ratio(wall("unconf"), wall("floor")), 1.5, digits=2)
        if "unconf" in entry and "floor" in entry:
            spent = entry["unconf"]["cold"][1] / entry["floor"]["cold"][1]
            lines.append(f"{f'{count:,}: the same in processor time':44}{spent:9.2f}×")
        if "unconf" in entry and "cold" in entry["unconf"]:
            memory = max(figures[2] for figures in entry["unconf"].values())
            if count <= 4_000:
                line(f"{count:,}: memory", memory, 300, " MB", 0)
            else:
                lines.append(f"{f'{count:,}: memory':44}{memory:7.0f} MB")
            same = wall("unconf", "same")
            if same is not None:
                title = f"{count:,}: nothing changed, to cold (or 100 ms)"
                line(title, same / wall("unconf"), 0.05, besides=same <= 0.1)
            for step, title in {"text": "a sentence", "title": "a title", "added": "a new note"}.items():
                line(f"{count:,}: {title}, to cold", ratio(wall("unconf", step), wall("unconf")), 0.1)

    def cold(count: int, name: str) -> float | None:
        return medians.get(count, {}).get(name, {}).get("cold", [None])[0]

    line("40,000 to 4,000, unconf", ratio(cold(40_000, "unconf"), cold(4_000, "unconf")), 11, digits=1)
    line("40,000 to 4,000, hugo", ratio(cold(40_000, "hugo"), cold(4_000, "hugo")), 11, digits=1)
    if mistakes is not None:
        for title, words in {
            "nothing is rewritten that need not be": ("written without need", "touched"),
            "equal to a cold build, byte for byte": ("to a cold build",),
        }.items():
            broken = any(word in mistake for mistake in mistakes for word in words)
            lines.append(f"{title:44}{'':22}   {'NOT met' if broken else 'met'}")
    return "\n".join(lines)
