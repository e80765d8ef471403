internal import Formats
public import Matching
public import Unconference

/// Reads a mentors problem from JSON, as strictly as it is documented.
///
/// Unknown keys, a mentee listed twice with one mentor, ids that are not 0 upward, and numbers that are not whole or not
/// in range are findings with line and column.
public enum MentorsProblemReader {
    /// The problem in some bytes, free of errors.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: what the person calls it, for the findings.
    /// - Throws: a failure with everything that is wrong.
    public static func read(_ bytes: [UInt8], file: String = "-") throws(Failure) -> MentorsProblem {
        var reader = JSONReader(bytes, file: file)
        var problem = MentorsProblem(mentees: 0, places: [])
        var rows = PlacedRows()
        var mentors: [(id: Int, places: Int, offset: Int)] = []
        reader.object(
            known: ["mentees", "mentors", "affinity"],
            required: ["mentees", "mentors", "affinity"]
        ) { reader, key in
            switch key {
            case "mentees": problem.mentees = rows.number(key, from: &reader) ?? 0
            case "mentors":
                rows.entries(key, from: &reader) { reader, _ in
                    let offset = reader.offset
                    var id: Int?
                    var places: Int?
                    reader.object(known: ["id", "places"], required: ["id", "places"]) { reader, key in
                        let value = reader.integer(in: Int.min...Int.max)
                        if key == "id" { id = value } else { places = value }
                    }
                    if let id, let places { mentors.append((id, places, offset)) }
                }
            default:
                rows.rows(key, of: 3, from: &reader) {
                    problem.affinity.append(MentorWish(mentee: $0[0], mentor: $0[1], weight: $0[2]))
                }
            }
        }
        reader.end()
        problem.places = Array(repeating: 0, count: mentors.count)
        var seen = [Bool](repeating: false, count: mentors.count)
        for mentor in mentors {
            guard seen.indices.contains(mentor.id) else {
                reader.report(
                    "out-of-range",
                    "mentor \(mentor.id) is not in 0…\(mentors.count - 1)",
                    at: mentor.offset,
                    help: "ids are positions: 0 upward, one for each of the \(mentors.count) mentors"
                )
                continue
            }
            if seen[mentor.id] {
                reader.report("duplicate", "mentor \(mentor.id) is there twice", at: mentor.offset)
            }
            seen[mentor.id] = true
            problem.places[mentor.id] = mentor.places
        }
        if !reader.findings.hasErrors { rows.report(problem.findings(), to: &reader) }
        reader.end()
        if reader.findings.hasErrors { throw Failure(reader.findings) }
        return problem
    }
}
