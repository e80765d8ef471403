import Foundation
import GRDB
import Registration
public import Unconference

extension DataFile {
    /// Everything that `unconf doctor` can say about a data file, whatever is at its place.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - events: the events of the site, whose boards are looked at too.
    public static func examine(_ path: String, events: [Event] = []) -> [Finding] {
        let path = PrivateFile.resolved(path)
        guard let status = PrivateFile.status(path) else {
            return [
                Finding(
                    .note,
                    "no-data-file",
                    "there is no data file yet",
                    at: Place(file: path),
                    help: "the first action makes one"
                )
            ]
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return [
                Finding(
                    .error,
                    "not-a-data-file",
                    "\(PrivateFile.name(of: path)) is not a file",
                    at: Place(file: path)
                )
            ]
        }
        var found = Surroundings.findings(path, status)
        // What an ended process left half done is rolled back first, which a look alone may not do.
        if let journal = PrivateFile.status("\(path)-journal"), journal.st_size > 0 {
            try? Connection(path, patience: .seconds(5)).read { _ in }
        }
        do {
            found += try Inspection.open(path) { database, inspection in
                let findings = try inspection.findings()
                return findings.hasErrors ? findings : try findings + contents(database, events, path)
            }
        } catch let failure as Failure {
            found += failure.findings
        } catch {
            found += Failure.damaged(path).findings
        }
        return found
    }

    /// Older copies of a data file beside it, which hold people too.
    public static func oldCopies(of path: String) -> [String] {
        Surroundings.oldCopies(PrivateFile.resolved(path))
    }

    private static func contents(
        _ database: Database,
        _ events: [Event],
        _ path: String
    ) throws -> [Finding] {
        var found: [Finding] = []
        for slug in try Tables.events(in: database) where !events.isEmpty {
            guard let event = events.first(where: { $0.slug == slug }) else {
                found.append(.eventWithoutDefinition(slug, .warning, in: path))
                continue
            }
            guard let gathering = try Tables.gathering(of: event, from: database) else { continue }
            found += BoardRules.violations(in: gathering).map {
                Finding(.warning, $0.code, $0.message, at: Place(file: path), help: $0.help)
            }
            found += LookAlike.groups(in: gathering).map { people in
                Finding(
                    .warning,
                    "look-alike-names",
                    "the names of participants \(people.map(\.id.description).joined(separator: ", ")) look the same and are not",
                    at: Place(file: path),
                    help: "ask them at the desk; one may pass for the other"
                )
            }
        }
        if try Sweep.isDue(database) {
            found.append(
                Finding(
                    .warning,
                    "not-swept",
                    "somebody was erased, and the free pages of the data file were not cleaned yet",
                    at: Place(file: path),
                    help: "free some space on the disk; the next action cleans them"
                )
            )
        }
        return found
    }
}
