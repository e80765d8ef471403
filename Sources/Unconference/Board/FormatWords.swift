/// What a room is told to do in the steps of a session, in one language.
struct FormatWords: Sendable {
    /// A step's name, and how it goes in a sentence.
    typealias Step = (name: String, words: String)

    let writeDown, question, talk, show, ask, begin, work, showEach, sitDown, fishbowl: Step
    let writeCards, dots, talkByDots, together, alone, pairs, fours, all, tells, asks, advise: Step
    let answers, findTable, harvest: Step
    let firstTable, nextTable: String
    /// Which of several, as in “Round 1 of 3”.
    let roundOf, questionOf, turnOf: @Sendable (_ number: Int, _ count: Int) -> String

    /// The words of a language.
    static func words(in language: OwnLanguage) -> FormatWords {
        language.said(english, german: german, french: french)
    }
}

extension FormatWords {
    private static let english = FormatWords(
        writeDown: ("Write it down", "What did we hear, what worked, what failed, what is still open?"),
        question: ("The question", "Who lives it? One sentence each."),
        talk: ("Talk", "The host keeps to the question."),
        show: ("Show", "One shows, the others keep their questions."),
        ask: ("Ask", "Failures too: what went wrong first?"),
        begin: ("Begin", "What do we want to have in our hands at the end?"),
        work: ("Do", "Small groups, one thing each."),
        showEach: ("Show", "Each group, two minutes."),
        sitDown: ("Sit down", "Five chairs inside, one of them empty."),
        fishbowl: (
            "Fishbowl",
            "Only the inner chairs talk. Whoever takes the empty one, somebody else leaves theirs."
        ),
        writeCards: ("Write cards", "One question on each card."),
        dots: ("Dots", "Three each, on what you’d talk about."),
        talkByDots: ("Talk", "The card with most dots first. Thumbs when the time is up: more, or the next?"),
        together: ("All together", "What came up more than once?"),
        alone: ("Alone", "Think, and write a line."),
        pairs: ("In pairs", "Tell each other."),
        fours: ("In fours", "What do you share, where do you differ?"),
        all: ("All", "One thing from each four."),
        tells: ("One tells", "What is it you’re stuck on?"),
        asks: ("Two ask", "Only questions."),
        advise: ("Two advise", "The one who asked turns round and listens."),
        answers: ("One answers", "What was useful?"),
        findTable: ("Find your table", "Take a number; it says where you sit."),
        harvest: ("Harvest", "One thing from each table."),
        firstTable: "Talk at your table, and draw on its paper.",
        nextTable: "Change tables; the host stays and tells what was said.",
        roundOf: { "Round \($0) of \($1)" },
        questionOf: { "Question \($0) of \($1)." },
        turnOf: { "Turn \($0) of \($1)." }
    )
}

extension FormatWords {
    private static let german = FormatWords(
        writeDown: ("Aufschreiben", "Was haben wir gehört, was gelang, was ging schief, was ist noch offen?"),
        question: ("Die Frage", "Wer kennt sie? Ein Satz von jedem."),
        talk: ("Gespräch", "Wer leitet, bleibt bei der Frage."),
        show: ("Zeigen", "Jemand zeigt, die anderen merken sich ihre Fragen."),
        ask: ("Fragen", "Auch nach dem Scheitern: Was ging zuerst schief?"),
        begin: ("Anfangen", "Was wollen wir am Ende in der Hand haben?"),
        work: ("Tun", "Kleine Gruppen, je eine Sache."),
        showEach: ("Zeigen", "Jede Gruppe, zwei Minuten."),
        sitDown: ("Hinsetzen", "Fünf Stühle innen, einer davon leer."),
        fishbowl: (
            "Fishbowl",
            "Nur die inneren Stühle reden. Nimmt jemand den leeren, gibt jemand anders seinen frei."
        ),
        writeCards: ("Karten schreiben", "Eine Frage auf jede Karte."),
        dots: ("Punkte", "Drei für jeden, auf das, worüber Sie reden möchten."),
        talkByDots: (
            "Gespräch",
            "Zuerst die Karte mit den meisten Punkten. Ist die Zeit um, entscheiden Daumen: mehr, oder die nächste?"
        ),
        together: ("Alle zusammen", "Was kam mehr als einmal vor?"),
        alone: ("Allein", "Nachdenken, und eine Zeile schreiben."),
        pairs: ("Zu zweit", "Erzählen Sie einander davon."),
        fours: ("Zu viert", "Was teilen Sie, wo gehen Sie auseinander?"),
        all: ("Alle", "Eines aus jeder Vierergruppe."),
        tells: ("Eine Person erzählt", "Womit kommen Sie nicht weiter?"),
        asks: ("Zwei fragen", "Nur Fragen."),
        advise: ("Zwei raten", "Wer gefragt hat, dreht sich um und hört zu."),
        answers: ("Eine Person antwortet", "Was hat geholfen?"),
        findTable: ("Ihr Tisch", "Nehmen Sie eine Nummer; sie sagt, wo Sie sitzen."),
        harvest: ("Ernte", "Eines von jedem Tisch."),
        firstTable: "Reden Sie an Ihrem Tisch, und malen Sie auf sein Papier.",
        nextTable: "Wechseln Sie den Tisch; wer ihn leitet, bleibt und erzählt, was gesagt wurde.",
        roundOf: { "Runde \($0) von \($1)" },
        questionOf: { "Frage \($0) von \($1)." },
        turnOf: { "Durchgang \($0) von \($1)." }
    )
}

extension FormatWords {
    private static let french = FormatWords(
        writeDown: ("Écrire", "Qu’avons-nous entendu, qu’est-ce qui a marché, échoué, reste ouvert ?"),
        question: ("La question", "Qui la vit ? Une phrase chacun."),
        talk: ("Parler", "Qui anime tient la question."),
        show: ("Montrer", "Quelqu’un montre, les autres gardent leurs questions."),
        ask: ("Demander", "Les échecs aussi : qu’est-ce qui a raté d’abord ?"),
        begin: ("Commencer", "Que voulons-nous avoir en main à la fin ?"),
        work: ("Faire", "De petits groupes, une chose chacun."),
        showEach: ("Montrer", "Chaque groupe, deux minutes."),
        sitDown: ("S’asseoir", "Cinq chaises au milieu, dont une vide."),
        fishbowl: (
            "Bocal", "Seules les chaises du milieu parlent. Quand la vide est prise, une autre se libère."
        ),
        writeCards: ("Écrire des cartes", "Une question par carte."),
        dots: ("Points", "Trois chacun, sur ce dont vous voulez parler."),
        talkByDots: (
            "Parler",
            "D’abord la carte qui a le plus de points. Le temps passé, les pouces décident : encore, ou la suivante ?"
        ),
        together: ("Tous ensemble", "Qu’est-ce qui est revenu plus d’une fois ?"),
        alone: ("Seul", "Réfléchir, et écrire une ligne."),
        pairs: ("À deux", "Racontez-vous."),
        fours: ("À quatre", "Qu’avez-vous en commun, où différez-vous ?"),
        all: ("Tous", "Une chose de chaque groupe."),
        tells: ("L’un raconte", "Sur quoi butez-vous ?"),
        asks: ("Deux demandent", "Seulement des questions."),
        advise: ("Deux conseillent", "Qui a demandé se retourne et écoute."),
        answers: ("L’un répond", "Qu’est-ce qui a servi ?"),
        findTable: ("Votre table", "Prenez un numéro ; il dit où vous asseoir."),
        harvest: ("Récolte", "Une chose de chaque table."),
        firstTable: "Parlez à votre table, et dessinez sur son papier.",
        nextTable: "Changez de table ; l’hôte reste et raconte ce qui s’est dit.",
        roundOf: { "Tour \($0) sur \($1)" },
        questionOf: { "Question \($0) sur \($1)." },
        turnOf: { "Passage \($0) sur \($1)." }
    )
}
