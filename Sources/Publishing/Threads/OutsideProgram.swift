public import Subprocess

/// Another program of this machine, called without a shell.
public enum OutsideProgram {
    /// What came of a program; nil when it took too long, and was ended.
    ///
    /// - Parameters:
    ///   - patience: how long it has.
    ///   - start: runs it with the settings that it is given.
    public static func outcome<Outcome: Sendable>(
        within patience: Duration,
        _ start: @escaping @Sendable (PlatformOptions) async throws -> Outcome
    ) async throws -> Outcome? {
        var options = PlatformOptions()
        // Control-C is for us: the program may finish what it does. And nothing that it started is left behind.
        options.createSession = true
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        let settings = options
        return try await withThrowingTaskGroup(of: Outcome?.self) { group in
            group.addTask { try await start(settings) }
            group.addTask {
                try await Task.sleep(for: patience)
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            // The program has ended when the group has.
            while case .some = try? await group.next() {}
            return first
        }
    }
}
