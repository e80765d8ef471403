public import Unconference

/// A finding about a matching problem, with the list and the row that it is about.
///
/// A reader that knows where each row stands in a file adds the place.
public struct RowFinding: Hashable, Sendable {
    /// The name of the list, as in the file, such as `affinity`.
    public var list: String
    /// The row of that list, counted from 0, or nil if it is about the whole list.
    public var row: Int?
    /// What is wrong.
    public var finding: Finding

    /// A finding about a row of a list, or about all of it.
    public init(_ list: String, row: Int? = nil, _ finding: Finding) {
        self.list = list
        self.row = row
        self.finding = finding
    }
}

extension Sequence<RowFinding> {
    /// Throws the findings as a failure if one of them is an error.
    func throwIfErrors() throws(Failure) {
        let findings = map { entry in
            var finding = entry.finding
            if finding.place == nil { finding.message = entry.row.map { "\(entry.list)[\($0)]: " } ?? "" }
            if finding.place == nil { finding.message += entry.finding.message }
            return finding
        }
        if findings.hasErrors { throw Failure(findings) }
    }
}
