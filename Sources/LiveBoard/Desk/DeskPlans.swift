import Planning
import Registration
import Unconference

/// What the desk does that takes an engine: a plan, pairs, new company for those who have none.
enum DeskPlans {
    /// Makes a plan and shows it.
    static func propose(_ call: Call) async throws -> Reply {
        let gathering = call.scene.gathering
        do {
            try await call.board.proposals.make(
                of: gathering,
                keeps: call.input.flag("keep"),
                at: call.now
            )
        } catch let failure as Failure {
            let found = failure.findings.first
            throw Refusal(
                .conflict,
                found?.code ?? "no-plan",
                found?.message ?? "no plan can be made",
                help: found?.help
            )
        }
        return .seeOther("/desk/plan")
    }

    /// Puts the plan on the board that was looked at.
    static func accept(_ call: Call) async throws -> Reply {
        guard let actor = call.visitor.actor, let proposal = call.board.proposals.present,
            proposal.id == call.input["proposal"]
        else {
            throw Refusal(
                .conflict,
                "no-proposal",
                "that plan is no longer proposed",
                help: "make another one"
            )
        }
        _ = try await call.board.perform(AcceptPlan(proposal.cells, insteadOf: proposal.base), by: actor)
        call.board.proposals.drop()
        return .seeOther("/desk?done=accept")
    }

    /// Leaves the plan.
    static func drop(_ call: Call) -> Reply {
        call.board.proposals.drop()
        return .seeOther("/desk/plan")
    }

    /// Brings those together who joined a round and are here.
    static func pair(_ call: Call) async throws -> Reply {
        guard let actor = call.visitor.actor else { throw Refusal.unreadable("actor") }
        let slot = try call.input.slug("slot")
        let gathering = call.scene.gathering
        let people = gathering.present(in: slot)
        guard people.count > 1 else {
            throw Refusal(
                .conflict,
                "nobody-joined",
                "\(people.count) who joined are here; two are needed at least",
                help: "people join on their phones, or at the door"
            )
        }
        let rounds = min(max(call.input.number("rounds") ?? 1, 1), 5)
        let question = MeetingQuestion(gathering, people: people, after: call.board.earlier)
        let outcome = try await call.board.pairing.run {
            try await Background.run {
                try PairsSolver.solve(question.pairs(rounds: rounds), effort: Effort(.seconds(1), threads: 1))
            }
        }
        _ = try await call.board.perform(KeepMeetings(.pair, question.meetings(outcome.answer)), by: actor)
        return .seeOther("/desk/rounds?done=pair")
    }

    /// Finds company for those who came late or can't find theirs.
    static func regroup(_ call: Call) async throws -> Reply {
        guard let actor = call.visitor.actor else { throw Refusal.unreadable("actor") }
        let round = call.input.number("round") ?? 1
        let gathering = call.scene.gathering
        let found = Regrouping(
            of: gathering.stranded(inRound: round),
            in: .pair,
            inRound: round,
            at: gathering
        )
        _ = try await call.board.perform(KeepMeetings(.pair, found.elsewhere + found.meetings), by: actor)
        return .seeOther("/desk/rounds?done=pair")
    }
}
