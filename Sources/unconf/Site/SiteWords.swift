import Unconference

/// What a new site says before anybody has changed it.
struct SiteWords {
    /// A page: what it is called, and its text.
    typealias Page = (title: String, text: String)

    /// The text of the front page.
    var welcome: String
    /// What an unconference is.
    var about: Page
    /// How people treat each other.
    var conduct: Page
    /// What is kept of whom, and for how long.
    var privacy: Page

    /// The words of a language, as BCP 47 has it; English where there are none in it.
    static func words(in language: String) -> SiteWords {
        OwnLanguage(of: language).said(english, german: german, french: french)
    }

    private static let english = SiteWords(
        welcome: """
            People who do the same work in different places meet, say what went wrong and what went right, and write it down.
            The next event and what was learned at the last ones are on these pages.
            """,
        about: (
            "About",
            """
            An unconference has no programme until those who come make one. Bring a question or a pain, not a talk. Whoever
            comes are the right people; whenever it starts is the right time; when it's over, it's over. If you are neither
            learning nor helping where you are, go somewhere else: nobody minds.
            """
        ),
        conduct: (
            "Code of conduct",
            """
            Be kind, ask before you photograph, and leave the sales pitch at home. If something is wrong, speak to the person
            named on the event's page; what you say stays with them.
            """
        ),
        privacy: (
            "Privacy",
            """
            We keep your name, and what else you choose to tell us, to run the event. Nothing of it is published unless you say
            so for that purpose, and you can take it back. Ask us, and you get all that we hold about you, or we erase it.

            What you need and what you can't eat is deleted a week after the event, who wished for what 21 days after it, and
            the rest on the day that the page of the event names.
            """
        )
    )

    private static let german = SiteWords(
        welcome: """
            Menschen, die an verschiedenen Orten dieselbe Arbeit tun, treffen sich, sagen, was schiefging und was gelang, und
            schreiben es auf. Auf diesen Seiten steht, wann das nächste Treffen ist und was bei den letzten gelernt wurde.
            """,
        about: (
            "Worum es geht",
            """
            Eine Unconference hat kein Programm, bis die, die kommen, eines machen. Bringen Sie eine Frage mit oder etwas, das
            Ihnen zu schaffen macht, keinen Vortrag. Wer kommt, ist hier richtig; wann immer es beginnt, es ist die richtige Zeit; wenn es
            vorbei ist, ist es vorbei. Wo Sie weder lernen noch helfen, gehen Sie woandershin: Niemand nimmt es übel.
            """
        ),
        conduct: (
            "Umgang miteinander",
            """
            Seien Sie freundlich, fragen Sie, bevor Sie fotografieren, und lassen Sie das Verkaufsgespräch zu Hause. Wenn etwas
            nicht stimmt, sprechen Sie mit der Person, die auf der Seite des Treffens steht; was Sie sagen, bleibt bei ihr.
            """
        ),
        privacy: (
            "Datenschutz",
            """
            Wir speichern Ihren Namen und was Sie uns sonst sagen, um das Treffen auszurichten. Nichts davon wird
            veröffentlicht, wenn Sie nicht für genau diesen Zweck zugestimmt haben, und das können Sie zurücknehmen. Auf Ihre
            Bitte bekommen Sie alles, was wir über Sie haben, oder wir löschen es.

            Was Sie brauchen und was Sie nicht essen, wird eine Woche nach dem Treffen gelöscht, wer sich was gewünscht hat,
            21 Tage danach, und der Rest an dem Tag, den die Seite des Treffens nennt.
            """
        )
    )

    private static let french = SiteWords(
        welcome: """
            Des gens qui font le même travail à des endroits différents se rencontrent, disent ce qui a échoué et ce qui a
            réussi, et le mettent par écrit. La prochaine rencontre et ce qu’on a appris aux précédentes se trouvent sur ces pages.
            """,
        about: (
            "De quoi il s’agit",
            """
            Une non-conférence n’a pas de programme tant que celles et ceux qui viennent n’en ont pas fait un. Apportez une
            question ou ce qui vous pèse, pas un exposé. Celles et ceux qui viennent sont les bonnes personnes ; l’heure à
            laquelle cela commence est la bonne ; quand c’est fini, c’est fini. Là où vous n’apprenez ni n’aidez, allez
            ailleurs : personne ne vous en voudra.
            """
        ),
        conduct: (
            "Règles de conduite",
            """
            Soyez aimable, demandez avant de photographier, et laissez l’argumentaire de vente chez vous. Si quelque chose ne
            va pas, parlez à la personne nommée sur la page de la rencontre ; ce que vous dites reste entre vous.
            """
        ),
        privacy: (
            "Vie privée",
            """
            Nous gardons votre nom, et ce que vous choisissez de nous dire d’autre, pour organiser la rencontre. Rien n’en est
            publié sans votre accord donné dans ce but, et vous pouvez le retirer. Demandez, et vous recevez tout ce que
            nous avons sur vous, ou nous l’effaçons.

            Vos besoins et ce que vous ne mangez pas sont effacés une semaine après la rencontre, les vœux de chacun 21 jours
            après, et le reste le jour qu’indique la page de la rencontre.
            """
        )
    )
}
