public import Registration
public import Unconference

extension ImportedSheet {
    /// Reads an export of a ticket shop, a form's answers, or any table.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: its name, for findings and the report.
    ///   - kind: the kind of export, such as `tito`; nil to find it out from the header.
    ///   - mapping: what the organiser says about columns.
    ///   - event: whose tickets, stages, themes and roles count.
    /// - Throws: a ``Failure`` when nothing can be read at all; bad rows are among the sheet's findings.
    public init(
        reading bytes: [UInt8],
        file: String,
        from kind: String? = nil,
        mapping: [ColumnMapping] = [],
        for event: Event
    ) throws(Failure) {
        let table = try CSVTable(reading: bytes, file: file)
        let importer = try Detection.importer(for: table.header, asked: kind, mapping: mapping, file: file)
        if let objection = importer.objection {
            throw Failure(
                "wrong-export",
                objection,
                at: Place(file: file, line: 1),
                help: "export the attendees of the event instead"
            )
        }
        let words = EventWords(event)
        let plan = ColumnPlan(of: table, by: importer, mapping: mapping, words: words, file: file)
        guard !plan.findings.hasErrors else { throw Failure(plan.findings) }
        var reading = SheetReading(importer: importer, plan: plan, words: words, event: event, file: file)
        let most = CSVLimits().rows
        for row in table.rows {
            reading.read(row)
            guard reading.attendees.count <= most else {
                throw Failure(
                    "too-many-people",
                    "the file is about more than \(most) people, guests included",
                    at: Place(file: file, line: row.line),
                    help: "look at the quantities, or export one event at a time"
                )
            }
        }
        self.init(
            source: importer.source,
            title: importer.title,
            file: file,
            attendees: reading.attendees,
            columns: plan.report,
            findings: table.findings + reading.findings
        )
    }
}
