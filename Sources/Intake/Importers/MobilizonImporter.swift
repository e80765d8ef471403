/// Mobilizon's list of participants; without addresses.
///
/// A name is followed by the account, `Ann (@ann@example.org)`: by that a participant is known again, and it is not kept
/// as part of the name.
struct MobilizonImporter: Importer {
    let kind = "mobilizon"
    let title = "Mobilizon participants"
    let signature = [["Participant name"], ["Participant status"]]
    let columns: [ColumnRule] = [
        ColumnRule(.name, "Participant name"),
        ColumnRule(.status, "Participant status"),
        ColumnRule(.registered, "Participant registration date"),
        ColumnRule(.answer, "Participant message"),
    ]

    func name(of row: SheetRow) -> String? {
        guard let text = row.text(.name), let account = MobilizonImporter.account(in: text) else {
            return row.text(.name)
        }
        let name = text.dropLast(account.count + 2).reversed().drop { $0.isWhitespace }.reversed()
        return name.isEmpty ? String(account.dropFirst()) : String(name)
    }

    func key(of row: SheetRow) -> TicketKey {
        row.text(.name).flatMap(MobilizonImporter.account).map { .number(String($0)) } ?? .person
    }

    /// The account in parentheses at the end of a name.
    private static func account(in name: String) -> Substring? {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
        let account = name[name.index(after: open)...].dropLast()
        return account.hasPrefix("@") && account.count > 1 ? account : nil
    }
}
