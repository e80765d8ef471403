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
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
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
        said: Saying(
            "Your wishes are saved.",
            german: "Ihre Wünsche sind gespeichert.",
            french: "Vos vœux sont enregistrés."
        )
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
        said: Saying(
            "Your topic is on the wall.",
            german: "Ihr Thema ist vorgeschlagen.",
            french: "Votre sujet est proposé."
        ),
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
        said: Saying(
            "The topic is changed.",
            german: "Das Thema ist geändert.",
            french: "Le sujet est modifié."
        ),
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
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
    ) { input, call in
        HostTopic(try input.topicID(), by: try call.person(), leaving: input.flag("off"))
    }

    /// Takes a topic back.
    static let withdraw = Deed(
        "withdraw",
        "Take back a topic that you pitched.",
        WithdrawTopic.self,
        [DeedField("topic", .number, required: true)],
        said: Saying(
            "The topic is off the wall.",
            german: "Das Thema ist zurückgezogen.",
            french: "Le sujet est retiré."
        )
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
        said: Saying(
            "Noted. The two become one when both who pitched them agree.",
            german: "Notiert. Die beiden werden eins, wenn beide zustimmen, die sie vorgeschlagen haben.",
            french: "C’est noté. Les deux n’en feront qu’un quand les deux auteurs seront d’accord."
        )
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
