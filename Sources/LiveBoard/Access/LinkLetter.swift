import Intake
import Registration
import Unconference

/// The letter with the link that lets somebody in.
enum LinkLetter {
    /// The link of somebody who has just signed up.
    static func welcome(_ person: Participant, _ secret: String, _ board: Board, _ event: Event) -> Letter? {
        letter(
            to: person,
            "Your link: \(event.title)",
            """
            You have signed up for

                \(event.title)
                \(event.starts.local.date), \(event.starts.local.time)

            This link is your key. It lets you in on any device, so don't pass it on:

                \(board.settings.origin)/in/\(secret)

            There you can pitch a topic, say what you would come to, change what you said, or erase it all.
            """
        )
    }

    /// A way back in for somebody who lost theirs.
    static func wayBack(_ person: Participant, _ secret: String, _ board: Board, _ event: Event) -> Letter? {
        letter(
            to: person,
            "Your way back in: \(event.title)",
            """
            Somebody, you we hope, asked for a way back in to

                \(event.title)

            This link is good once, for ten minutes:

                \(board.settings.origin)/in/\(secret)

            Was it not you? Then do nothing; the link goes by itself.
            """
        )
    }

    private static func letter(to person: Participant, _ subject: String, _ text: String) -> Letter? {
        person.email.flatMap { try? Letter(to: $0, subject: String(subject.prefix(140)), text: text) }
    }
}
