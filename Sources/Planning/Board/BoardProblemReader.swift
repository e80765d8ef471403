internal import Formats
public import Scheduling
public import Unconference

/// Reads a board problem from JSON, as strictly as it is documented.
///
/// Unknown keys, duplicates, numbers that are not whole or not in range and locks that contradict each other are findings
/// with line and column.
public enum BoardProblemReader {
    /// The problem in some bytes, free of errors.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - file: what the person calls it, for the findings.
    /// - Throws: a failure with everything that is wrong.
    public static func read(_ bytes: [UInt8], file: String = "-") throws(Failure) -> BoardProblem {
        var decoder = BoardDecoder(JSONReader(bytes, file: file))
        decoder.decode()
        var findings = decoder.reader.findings
        if findings.hasErrors { throw Failure(findings) }
        let places = decoder
        findings += decoder.problem.findings { entry in places.place(of: entry) }
        if findings.hasErrors { throw Failure(findings) }
        return decoder.problem
    }
}
