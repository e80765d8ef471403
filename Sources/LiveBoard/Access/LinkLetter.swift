import Letters
import Registration
import Unconference

/// The letter with the link that lets somebody in.
enum LinkLetter {
    /// The link of somebody who has just signed up.
    static func welcome(_ person: Participant, _ secret: String, _ board: Board, _ event: Event) -> Letter? {
        let language = OwnLanguage(of: event.language)
        let link = "\(board.settings.origin)/in/\(secret)"
        let time = "\(language.day(event.starts.local.date)), \(event.starts.local.time)"
        return letter(
            to: person,
            language.said("Your link", german: "Ihr Link", french: "Votre lien") + ": \(event.title)",
            language.said(
                """
                You have signed up for

                    \(event.title)
                    \(time)

                This link is your key. It lets you in on any device, so don't pass it on:

                    \(link)

                There you can pitch a topic, say what you would come to, change what you said, or erase it all.
                """,
                german: """
                    Sie sind angemeldet für

                        \(event.title)
                        \(time)

                    Dieser Link ist Ihr Schlüssel. Er lässt Sie auf jedem Gerät ein, geben Sie ihn nicht weiter:

                        \(link)

                    Dort können Sie ein Thema vorschlagen, sagen, wozu Sie kämen, Ihre Angaben ändern oder alles löschen.
                    """,
                french: """
                    Votre inscription est faite pour

                        \(event.title)
                        \(time)

                    Ce lien est votre clé. Il vous fait entrer sur tout appareil, ne le transmettez pas :

                        \(link)

                    Vous pouvez y proposer un sujet, dire à quoi vous viendriez, changer ce que vous avez dit, ou tout effacer.
                    """
            )
        )
    }

    /// A way back in for somebody who lost theirs.
    static func wayBack(_ person: Participant, _ secret: String, _ board: Board, _ event: Event) -> Letter? {
        let language = OwnLanguage(of: event.language)
        let link = "\(board.settings.origin)/in/\(secret)"
        return letter(
            to: person,
            language.said("Your way back in", german: "Ihr Weg zurück", french: "Votre retour")
                + ": \(event.title)",
            language.said(
                """
                Somebody, you we hope, asked for a way back in to

                    \(event.title)

                This link is good once, for ten minutes:

                    \(link)

                Was it not you? Then do nothing; the link goes by itself.
                """,
                german: """
                    Jemand, hoffentlich Sie, hat um einen Weg zurück gebeten zu

                        \(event.title)

                    Dieser Link gilt einmal, zehn Minuten lang:

                        \(link)

                    Waren Sie das nicht? Dann tun Sie nichts; der Link vergeht von selbst.
                    """,
                french: """
                    Quelqu’un, vous nous l’espérons, a demandé à revenir sur

                        \(event.title)

                    Ce lien vaut une fois, pendant dix minutes :

                        \(link)

                    Ce n’était pas vous ? Alors ne faites rien ; le lien disparaît de lui-même.
                    """
            )
        )
    }

    private static func letter(to person: Participant, _ subject: String, _ text: String) -> Letter? {
        person.email.flatMap { try? Letter(to: $0, subject: String(subject.prefix(140)), text: text) }
    }
}
