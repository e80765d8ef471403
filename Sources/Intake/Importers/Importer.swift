import Registration
import Unconference

/// One kind of export: how it is recognised, and what its columns and words mean.
///
/// A new kind is one file and one line in ``importers``.
public protocol Importer: Sendable {
    /// The name for `--from`, such as `eventbrite`.
    var kind: String { get }
    /// What comes first in the keys of its tickets; exports of one shop share it.
    var source: String { get }
    /// What the file is, for people.
    var title: String { get }
    /// The headers by which it is recognised, each with its other names; all must be there.
    var signature: [[String]] { get }
    /// Whether a file with other columns besides is of another kind.
    var isExact: Bool { get }
    /// What becomes of its columns; those it does not name are read like a form's questions.
    var columns: [ColumnRule] { get }
    /// Why such a file can't be imported at all; nil when it can.
    var objection: String? { get }
    /// Where a row's ticket stands.
    func standing(of row: SheetRow) -> SourceStanding
    /// The holder's name, nil when the row does not say it.
    func name(of row: SheetRow) -> String?
    /// By what a row's ticket is known again.
    func key(of row: SheetRow) -> TicketKey
    /// For how many people a row is.
    func quantity(of row: SheetRow) -> Int
}

extension Importer {
    /// Its own kind, unless exports of several kinds share their keys.
    public var source: String { kind }
    /// Other columns may be there.
    public var isExact: Bool { false }
    /// It can be imported.
    public var objection: String? { nil }

    /// What the status says; checked in, where a column for it says so.
    public func standing(of row: SheetRow) -> SourceStanding {
        let word = row.text(.status)
        guard let standing = StandingWords.standing(word) else { return .unknown(word ?? "") }
        guard standing == .attending, let came = row.text(.checkedIn), StandingWords.says(came) else {
            return .known(standing)
        }
        return .known(.checkedIn)
    }

    /// The whole name, else its parts.
    public func name(of row: SheetRow) -> String? {
        if let name = row.text(.name) { return name }
        let parts = [row.text(.firstName), row.text(.lastName)].compactMap { $0 }.joined(separator: " ")
        return parts.isEmpty ? nil : parts
    }

    /// The number, else the order and the kind of ticket, else the person.
    public func key(of row: SheetRow) -> TicketKey {
        if let number = row.text(.number) { return .number(number) }
        guard let order = row.text(.order) else { return .person }
        return .inOrder("\(order)/\(HeaderName(row.text(.ticket) ?? "").compact)", mark: "/")
    }

    /// The quantity, or the guests and their host, or one.
    public func quantity(of row: SheetRow) -> Int {
        if let quantity = row.text(.quantity).flatMap({ Int(digits: $0) }) {
            return max(1, min(quantity, 100))
        }
        let guests = row.text(.guests).flatMap { Int(digits: $0) } ?? 0
        return 1 + max(0, min(guests, 99))
    }
}
