public import Unconference

/// The last look at answers before anybody sees them.
public enum SoundAnswer {
    /// The first of some answers that breaks no rule, and a warning for each that was dropped before it.
    ///
    /// An answer that breaks a rule is a mistake of an engine: it is reported, and the next best one is given.
    ///
    /// - Parameters:
    ///   - answers: what was found, the best first.
    ///   - findings: an inspection that knows nothing of how they were found.
    /// - Throws: the rules that the best one breaks, where none is sound.
    public static func first<Answer>(
        of answers: [Answer],
        inspectedBy findings: (Answer) -> [Finding]
    ) throws(Failure) -> (answer: Answer, findings: [Finding]) {
        var dropped: [Finding] = []
        for answer in answers {
            let broken = findings(answer).filter { $0.severity == .error }
            if broken.isEmpty {
                return (
                    answer,
                    dropped.map { finding in
                        Finding(
                            .warning,
                            finding.code,
                            finding.message,
                            help: "the next best answer was taken; please report this with the problem file"
                        )
                    }
                )
            }
            dropped += broken.prefix(1)
        }
        throw Failure(dropped)
    }
}
