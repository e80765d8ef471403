public import ArgumentParser
import Registration
import Unconference

/// Says or sets how far an event has come.
struct EventPhase: Command {
    static let configuration = CommandConfiguration(
        commandName: "phase",
        abstract: "Say how far the event has come, or set it; a phase can go back.",
        discussion: """
            Examples:
              unconf event phase
              unconf event phase pitching
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "\(Phase.allCases.map(\.rawValue).joined(separator: ", ")).")
    var phase: Phase?

    private struct Current: Encodable {
        var phase: String
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        guard let phase else {
            let current = try desk.gathering().phase.rawValue
            return Answer("The event is \(current).", json: Current(phase: current))
        }
        return try desk.answer(SetPhase(phase))
    }
}

extension Phase: ExpressibleByArgument {}
