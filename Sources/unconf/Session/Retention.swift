import Planning
import Publishing
import Registration
import Storage
import Unconference

/// What is private at the events of a site, and until when it may be held.
struct Retention {
    private let folder: SiteFolder
    private let now: Instant

    /// - Parameters:
    ///   - folder: the site.
    ///   - now: what time it is.
    init(of folder: SiteFolder, at now: Instant) {
        self.folder = folder
        self.now = now
    }

    /// Until when what may be held at an event.
    func timetable(of event: Event) -> RetentionTimetable {
        RetentionTimetable(of: event, keep: folder.site.keep)
    }

    /// Deletes what is due of what goes before an event is retired.
    func delete(at gathering: Gathering, by actor: Actor) throws -> Outcome {
        let outcome = try folder.dataFile().perform(
            DeleteDue(timetable(of: gathering.event), served: EventReport.Wishes(at: gathering)),
            by: actor,
            in: gathering.event,
            at: now
        )
        // Paper for the caterer says what people can't eat.
        PrintedFolder(of: folder).remove()
        return outcome
    }

    /// What should have been deleted by now, at each event.
    var findings: [Finding] {
        get throws { try gatherings.flatMap(overdue) }
    }

    /// Deletes what is due at events that are over by their organisers' word; and says so, and what else is due.
    func tidy() throws -> [Finding] {
        try gatherings.flatMap { gathering -> [Finding] in
            let due = DeleteDue.due(in: gathering, after: timetable(of: gathering.event), at: now)
            // What can't be deleted now, because the disk is full or read only, is told of and keeps nobody from publishing.
            guard !due.isEmpty, DeleteDue.isLeftToTheProgram(at: gathering),
                let outcome = try? delete(at: gathering, by: .program)
            else { return overdue(at: gathering) }
            let done = Finding(
                .note,
                "retention-done",
                "\(gathering.event.slug): \(outcome.summary)",
                help: outcome.notices.isEmpty ? nil : outcome.notices.joined(separator: "; ")
            )
            return [done] + overdue(at: outcome.gathering)
        }
    }

    /// The gatherings at which something is due; events whose files can't be read have findings of their own.
    private var gatherings: [Gathering] {
        get throws {
            guard folder.hasDataFile else { return [] }
            let file = try folder.dataFile()
            return try file.events().compactMap { slug in
                guard let event = try? folder.event(slug: slug).0,
                    timetable(of: event).deletions.contains(where: { $0.on < today(at: event) })
                else { return nil }
                return try file.gathering(of: event)
            }
        }
    }

    private func today(at event: Event) -> LocalDate { event.zone.moment(at: now).local.date }

    private func overdue(at gathering: Gathering) -> [Finding] {
        let slug = gathering.event.slug
        return OverdueData.all(in: gathering, after: timetable(of: gathering.event), at: now).map { overdue in
            Finding(
                .warning,
                "retention-due",
                "\(overdue.data.words) of \(Words.count(overdue.people, "person", "people")) at \(slug) "
                    + "should have been deleted on \(overdue.due)",
                help: overdue.data == .profiles
                    ? "`unconf retire --event \(slug)` deletes all that is private"
                    : "`unconf retire --due --event \(slug)` deletes it; the totals stay"
            )
        }
    }
}
