internal import Formats
public import Matching
public import Unconference

/// Reads a circles problem from JSON, as strictly as it is documented.
///
/// Unknown keys, pairs that are listed twice in either order, and numbers that are not whole or not in range are findings
/// with line and column.
public enum CirclesProblemReader {
    /// The problem in some bytes, free of errors.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: what the person calls it, for the findings.
    /// - Throws: a failure with everything that is wrong.
    public static func read(_ bytes: [UInt8], file: String = "-") throws(Failure) -> CirclesProblem {
        var reader = JSONReader(bytes, file: file)
        var problem = CirclesProblem(people: 0, rounds: 0, smallest: 1, largest: 1)
        var rows = PlacedRows()
        reader.object(
            known: [
                "people", "rounds", "size", "organisations", "stages", "forbidden", "met", "affinity",
                "stageBonus",
            ],
            required: ["people", "rounds", "size"]
        ) { reader, key in
            switch key {
            case "people": problem.people = rows.number(key, from: &reader) ?? 0
            case "rounds": problem.rounds = rows.number(key, from: &reader) ?? 0
            case "size":
                var range: [Int] = []
                rows.note(key, at: reader.offset)
                let whole = Int.min...Int.max
                if reader.row(of: [whole, whole], into: &range) {
                    problem.smallest = range[0]
                    problem.largest = range[1]
                }
            case "organisations": problem.organisations = rows.perPerson(key, from: &reader)
            case "stages": problem.stages = rows.perPerson(key, from: &reader)
            case "forbidden": problem.forbidden = rows.pairs(key, from: &reader)
            case "met": problem.met = rows.pairs(key, from: &reader)
            case "stageBonus": problem.stageBonus = rows.number(key, from: &reader) ?? 0
            default: problem.affinity = rows.weightedPairs(key, from: &reader)
            }
        }
        reader.end()
        if !reader.findings.hasErrors {
            rows.report(problem.findings(), to: &reader)
            reader.end()
        }
        if reader.findings.hasErrors { throw Failure(reader.findings) }
        return problem
    }
}
