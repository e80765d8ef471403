import Registration
import Unconference

extension Deed {
    /// Says that a topic is worth a session.
    static let second = Deed(
        "second",
        "Second a topic, or take that back.",
        SecondTopic.self,
        own: true,
        [DeedField("topic", .number, required: true), DeedField("off", .flag)],
        said: "Noted."
    ) { input, call in
        SecondTopic(try input.topicID(), by: try call.person(), takeBack: input.flag("off"))
    }

    /// Wishes for a topic.
    static let wish = Deed(
        "wish",
        "Wish for a topic: like, must, or none to take it back.",
        SetInterest.self,
        own: true,
        [
            DeedField("topic", .number, required: true),
            DeedField("level", .choice(["none", "like", "must"]), required: true),
        ],
        said: "Your wishes are saved."
    ) { input, call in
        let person = try call.person()
        let topic = try input.topicID()
        switch input["level"] {
        case "like": return SetInterest(topic, by: person)
        case "must": return SetInterest(topic, by: person, must: true)
        default: return ClearInterest(topic, by: person)
        }
    }

    /// Pitches a topic.
    static let pitch = Deed(
        "pitch",
        "Pitch a topic, the pain first; without a host it is a request.",
        PitchTopic.self,
        topicFields + [DeedField("host", .flag), DeedField("card", .number)],
        said: "Your topic is on the wall.",
        form: { call, input, refusal in try PitchPage.page(call, input, refusal) },
        action: { input, call in
            let person = call.visitor.participant
            let hosts = input.flag("host") ? [person].compactMap { $0 } : []
            let card = input["card"] == nil ? nil : try input.topicID("card")
            return PitchTopic(try TopicForm(input), proposer: person, hosts: hosts, number: card)
        }
    )

    /// Changes a topic.
    static let editTopic = Deed(
        "edit-topic",
        "Change what is said about a topic that you pitched.",
        EditTopic.self,
        [DeedField("topic", .number, required: true)] + topicFields,
        said: "The topic is changed.",
        form: { call, input, refusal in try PitchPage.edit(call, input, refusal) },
        action: { input, call in EditTopic(try input.topicID(), try TopicForm(input)) }
    )

    /// Takes up a topic that wants a host.
    static let host = Deed(
        "host",
        "Host a topic that wants a host, or step back.",
        HostTopic.self,
        own: true,
        [DeedField("topic", .number, required: true), DeedField("off", .flag)],
        said: "Noted."
    ) { input, call in
        HostTopic(try input.topicID(), by: try call.person(), leaving: input.flag("off"))
    }

    /// Takes a topic back.
    static let withdraw = Deed(
        "withdraw",
        "Take back a topic that you pitched.",
        WithdrawTopic.self,
        [DeedField("topic", .number, required: true)],
        said: "The topic is off the wall."
    ) { input, _ in WithdrawTopic(try input.topicID()) }

    /// Agrees that two topics become one.
    static let merge = Deed(
        "merge",
        "Propose to make one topic of two, or agree to it; it happens when both proposers have.",
        MergeTopics.self,
        [
            DeedField("from", .number, required: true), DeedField("into", .number, required: true),
            DeedField("aloud", .flag),
        ],
        said: "Noted. The two become one when both who pitched them agree."
    ) { input, call in
        let who: MergeTopics.Consenting =
            call.visitor.participant.map { .proposer($0) } ?? (input.flag("aloud") ? .bothAloud : .nobodyYet)
        return MergeTopics(try input.topicID("from"), into: try input.topicID("into"), consenting: who)
    }

    private static let topicFields = [
        DeedField("title", .text(140), required: true),
        DeedField("detail", .text(4096)),
        DeedField("format", .choice(SessionFormat.allCases.map(\.rawValue))),
        DeedField("needs", .texts),
        DeedField("unavailable", .texts),
        DeedField("tags", .text(400)),
    ]
}

extension TopicForm {
    /// What a form says about a topic.
    fileprivate init(_ input: Input) throws(Refusal) {
        self.init()
        title = input["title"] ?? ""
        detail = input["detail"]
        if let format = input["format"], !format.isEmpty { self.format = try input.word("format") }
        needs = input.all("needs").filter { !$0.isEmpty }
        unavailable = try input.slugs("unavailable")
        tags = input["tags"].map { $0.split(separator: ",").map { $0.trimmed } }
    }
}

extension Call {
    /// Whoever acts for themselves.
    func person() throws(Refusal) -> Participant.ID {
        guard let id = visitor.participant else {
            throw Refusal(.notAllowed, "come-in-first", "come in first", help: "your own link lets you in")
        }
        return id
    }
}
