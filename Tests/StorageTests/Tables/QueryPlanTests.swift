import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct QueryPlanTests {
    private static let shapes: [TableShape] = Tables.all.map { $0.shape }

    private func plan(_ sql: String) throws -> [String] {
        try DatabaseQueue().inDatabase { database in
            try Migrations.run(database)
            let marks = sql.count { $0 == "?" }
            let rows = try Row.fetchAll(
                database,
                sql: "EXPLAIN QUERY PLAN \(sql)",
                arguments: StatementArguments((0..<marks).map { _ in 1 })
            )
            return rows.compactMap { $0["detail"] }
        }
    }

    @Test(arguments: shapes.flatMap { [$0.selection, $0.removal] })
    func `no table is searched from end to end`(sql: String) throws {
        let steps = try plan(sql)
        #expect(!steps.isEmpty)
        #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("event=?") }, "\(steps)")
    }

    @Test(arguments: [
        "SELECT max(sequence) FROM history WHERE event = ?",
        "SELECT sequence FROM history WHERE event = ? AND sequence >= ? ORDER BY sequence DESC LIMIT ?",
        """
        SELECT max(sequence) FROM history WHERE event = ? AND actor = ?
        AND changes IS NOT NULL AND reverses IS NULL AND reversed_by IS NULL
        """,
    ])
    func `the history is found by an index`(sql: String) throws {
        #expect(try plan(sql).allSatisfy { $0.hasPrefix("SEARCH") })
    }
}
