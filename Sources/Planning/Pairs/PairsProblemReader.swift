internal import Formats
public import Matching
public import Unconference

/// Reads a pairs problem from JSON, as strictly as it is documented.
///
/// Unknown keys, pairs that are listed twice in either order, and numbers that are not whole or not in range are findings
/// with line and column.
public enum PairsProblemReader {
    /// The problem in some bytes, free of errors.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: what the person calls it, for the findings.
    /// - Throws: a failure with everything that is wrong.
    public static func read(_ bytes: [UInt8], file: String = "-") throws(Failure) -> PairsProblem {
        var reader = JSONReader(bytes, file: file)
        var problem = PairsProblem(people: 0, rounds: 0)
        var rows = PlacedRows()
        reader.object(
            known: ["people", "rounds", "organisations", "forbidden", "met", "affinity"],
            required: ["people", "rounds", "affinity"]
        ) { reader, key in
            switch key {
            case "people": problem.people = rows.number(key, from: &reader) ?? 0
            case "rounds": problem.rounds = rows.number(key, from: &reader) ?? 0
            case "organisations": problem.organisations = rows.perPerson(key, from: &reader)
            case "forbidden": problem.forbidden = rows.pairs(key, from: &reader)
            case "met": problem.met = rows.pairs(key, from: &reader)
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
