import Unconference

extension EventFile {
    /// Rooms, slots, closed cells and meeting points.
    static func board(_ event: Event, to head: inout HeadText) {
        head.groups(
            "rooms",
            event.rooms.map {
                YAMLText.group([
                    ("id", YAMLText.name($0.id)), ("name", YAMLText.line($0.name)),
                    ("capacity", String($0.capacity)),
                    ("features", $0.features.isEmpty ? nil : YAMLText.list($0.features)),
                ])
            }
        )
        head.groups("slots", event.slots.map { slot($0, of: event) })
        head.groups(
            "blocked",
            event.blocked.map {
                YAMLText.group([
                    ("slot", YAMLText.name($0.cell.slot)), ("room", YAMLText.name($0.cell.room)),
                    ("reason", $0.reason.map(YAMLText.line)),
                ])
            }
        )
        if event.blocked.isEmpty { head.line("# blocked: [{slot: s1, room: garden, reason: rain}]") }
        if event.meetingPoints.isEmpty { head.line("# meeting-points: [window seat, stairs, table 1]") }
        if !event.meetingPoints.isEmpty { head.key("meeting-points", YAMLText.list(event.meetingPoints)) }
    }

    private static func slot(_ slot: Slot, of event: Event) -> String {
        func time(_ moment: Moment, on day: LocalDate) -> String {
            moment.local.date == day ? "\"\(moment.local.time)\"" : moment.local.description
        }
        return YAMLText.group([
            ("id", YAMLText.name(slot.id)),
            ("starts", time(slot.starts, on: event.starts.local.date)),
            ("ends", time(slot.ends, on: slot.starts.local.date)),
            ("kind", slot.kind == .session ? nil : slot.kind.rawValue),
            ("title", slot.title.map(YAMLText.line)),
        ])
    }

    /// Why the event is held.
    static func purpose(_ purpose: Purpose?, to head: inout HeadText) {
        guard let purpose else {
            head.line("# purpose:")
            head.line("#   need: what is wrong in the world")
            head.line("#   for: those for whom the event is")
            head.line("#   outcome: what will be different afterwards")
            head.line("#   measures: [{id: commitments, text: commitments made, target: 20}]")
            return
        }
        head.line("purpose:")
        head.key("  need", YAMLText.value(purpose.need))
        head.key("  for", YAMLText.value(purpose.audience))
        head.key("  outcome", YAMLText.value(purpose.outcome))
        head.groups(
            "measures",
            purpose.measures.map {
                YAMLText.group([
                    ("id", YAMLText.name($0.id)), ("text", YAMLText.value($0.text)),
                    ("target", $0.target.map { String($0) }), ("due", $0.due?.description),
                ])
            },
            indent: "  "
        )
        head.key("  sponsor", purpose.sponsor.map(YAMLText.line))
        head.key("  retire-on", purpose.retireOn?.description)
    }
}
