import GRDB

/// The shapes that the data file has had, one after the other.
enum Migrations {
    /// Every step, in the order in which they are made; the version of a file is how many of them it has seen.
    static let all: [any Migration.Type] = [
        CreatePeople.self,
        CreateTopics.self,
        CreateBoard.self,
        CreateMeetings.self,
        CreateHistory.self,
        CreateImports.self,
        RememberLastErased.self,
        CreateBoardTalk.self,
        CreateAccess.self,
        CreateOperations.self,
        CreateTheDay.self,
        CreateTables.self,
        CreateLetters.self,
        CountAppointments.self,
        CreateOutcomes.self,
        CreateCandidacies.self,
        KeepTotals.self,
    ]

    /// The version that this program writes.
    static var latest: Int { all.count }

    /// What marks a file as one of ours: `unco` in ASCII.
    static let applicationID = 0x756E_636F

    /// Makes the steps that a file has not seen yet, each noted in the file with it.
    ///
    /// - Parameter version: the version to stop at; tests stop early to make an older file.
    static func run(_ database: Database, upTo version: Int = latest) throws {
        let seen = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        for (number, migration) in zip(1..., all) where number > seen && number <= version {
            try migration.migrate(database)
            try database.execute(sql: "PRAGMA user_version = \(number)")
        }
    }
}
