public import Unconference

/// Brings the people in step with an export of a ticket shop.
///
/// A row is known again by the shop's own key. What was changed here by hand stays while the export says what it said
/// before; a second import of the same file changes nothing.
public struct ImportAttendees: Action {
    /// The name in the history.
    public static let name = "import-attendees"

    /// What an organiser decides about an import.
    public struct Options: Hashable, Sendable {
        /// Whether good rows go in while others are refused.
        public var partial: Bool
        /// Whether people whose ticket is no longer in the export are cancelled, instead of listed only.
        public var cancelsVanished: Bool
        /// Whether a new row with the e-mail address of exactly one known person is about that person.
        public var joinsByEmail: Bool

        /// The careful choices, unless said otherwise.
        public init(partial: Bool = false, cancelsVanished: Bool = false, joinsByEmail: Bool = false) {
            self.partial = partial
            self.cancelsVanished = cancelsVanished
            self.joinsByEmail = joinsByEmail
        }
    }

    private let sheet: ImportedSheet
    private let options: Options

    /// - Parameters:
    ///   - sheet: the export, as it was understood.
    ///   - options: what the organiser decides.
    public init(_ sheet: ImportedSheet, options: Options = Options()) {
        self.sheet = sheet
        self.options = options
    }

    /// What the import would do, row by row, without doing it.
    public func preview(
        of gathering: Gathering,
        by actor: Actor,
        at now: Instant
    ) throws(Refusal) -> ImportReport {
        var draft = Draft(of: gathering, by: actor, at: now, randomName: { "" })
        return try run(on: &draft)
    }

    /// Does what ``preview(of:by:at:)`` shows, or refuses all of it while a row can't go in.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var changed = draft
        let report = try run(on: &changed)
        guard report.goesIn else { throw .badRows(in: report) }
        draft = changed
        return "imported \(sheet.source): \(report.summary)"
    }

    private func run(on draft: inout Draft) throws(Refusal) -> ImportReport {
        try draft.requireOrganiser()
        try Admission.check(&draft)
        let notices = draft.notices.count
        let changes = draft.changes.count
        var sync = ImportSync(of: sheet, options: options, on: draft)
        sync.run()
        draft = sync.draft
        let wholeFile = sheet.findings.filter { $0.severity != .error || $0.place?.line == nil }
        return ImportReport(
            of: sheet,
            rows: sync.rows,
            findings: wholeFile,
            notices: Array(draft.notices.dropFirst(notices)),
            changesNothing: draft.changes.count == changes,
            partial: options.partial
        )
    }
}

extension Refusal {
    fileprivate static func badRows(in report: ImportReport) -> Refusal {
        let bad = report.rows(.refused).map { row in
            "line \(row.line ?? 0): \(row.words.joined(separator: "; "))"
        }
        let whole = report.findings.filter { $0.severity == .error }.map(\.message)
        return Refusal(
            .invalid,
            "bad-rows",
            (["\(bad.count + whole.count) of \(report.rows.count) rows can't go in, so none does"] + whole
                + bad)
                .joined(separator: "\n"),
            help: "mend them, or take the good ones with `--partial`"
        )
    }
}
