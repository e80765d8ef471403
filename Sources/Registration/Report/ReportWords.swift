import Unconference

/// What a report says besides numbers, in one language.
struct ReportWords: Sendable {
    /// What stands above its parts.
    let outcomes, learned, activity, busy, stages, stagesOfPlaces: String
    /// What came of it.
    let commitments, contacts: String
    /// What was learned.
    let written, reused, answered, stories: String
    /// What happened.
    let came, places, nobodyCounted, waiting, held, wishes, introductions: String
    let room: @Sendable (Int) -> String
    /// Between a number and the whole of which it is a part.
    let of: String
    /// When a measure was counted, or is to be.
    let measures: Measures

    /// When a measure was counted, or is to be; with a day, or without.
    struct Measures: Sendable {
        let countedOn, waitingUntil, dueOn: @Sendable (String) -> String
        let counted, waiting, due: String
    }

    /// The words of a language.
    static func words(in language: OwnLanguage) -> ReportWords {
        language.said(english, german: german, french: french)
    }

    private static let english = ReportWords(
        outcomes: "What came of it",
        learned: "What was learned",
        activity: "What happened",
        busy: "Activity, not outcome: it says that people were busy, not that it was worth it.",
        stages: "How far those who came had got",
        stagesOfPlaces: "How far those with a place had got",
        commitments: "people who wrote down what they will do",
        contacts: "introductions that ended in a contact",
        written: "sessions with a write-up",
        reused: "write-ups that others build on",
        answered: "questions with an answer",
        stories: "stories and case studies told",
        came: "people who came",
        places: "people with a place",
        nobodyCounted: "nobody was checked in",
        waiting: "people still waiting for a place",
        held: "pitched topics with a session",
        wishes: "wishes that the board met",
        introductions: "introductions",
        room: { "the day had time for \($0)" },
        of: "of",
        measures: Measures(
            countedOn: { "counted on \($0)" },
            waitingUntil: { "to be counted by \($0)" },
            dueOn: { "was to be counted by \($0)" },
            counted: "counted",
            waiting: "not to be counted yet",
            due: "to be counted"
        )
    )

    private static let german = ReportWords(
        outcomes: "Was daraus wurde",
        learned: "Was gelernt wurde",
        activity: "Was geschah",
        busy: "Betrieb, nicht Ergebnis: Es sagt, dass viel los war, nicht dass es sich gelohnt hat.",
        stages: "Wie weit die waren, die kamen",
        stagesOfPlaces: "Wie weit die mit einem Platz waren",
        commitments: "Leute, die aufschrieben, was sie tun werden",
        contacts: "Begegnungen, aus denen ein Kontakt wurde",
        written: "Runden mit einem Bericht",
        reused: "Berichte, auf denen andere aufbauen",
        answered: "Fragen mit einer Antwort",
        stories: "erzählte Geschichten und Fallstudien",
        came: "Leute, die kamen",
        places: "Leute mit einem Platz",
        nobodyCounted: "an der Tür hat niemand gezählt",
        waiting: "Leute, die noch auf einen Platz warteten",
        held: "vorgeschlagene Themen mit einer Runde",
        wishes: "Wünsche, die der Plan erfüllt hat",
        introductions: "Begegnungen",
        room: { "der Tag hatte Zeit für \($0)" },
        of: "von",
        measures: Measures(
            countedOn: { "gezählt am \($0)" },
            waitingUntil: { "zu zählen bis \($0)" },
            dueOn: { "war zu zählen bis \($0)" },
            counted: "gezählt",
            waiting: "noch nicht zu zählen",
            due: "zu zählen"
        )
    )

    private static let french = ReportWords(
        outcomes: "Ce qui en est sorti",
        learned: "Ce qu’on a appris",
        activity: "Ce qui s’est passé",
        busy: "De l’activité, pas un résultat : cela dit qu’on s’est affairé, pas que cela valait la peine.",
        stages: "Où en étaient celles et ceux qui sont venus",
        stagesOfPlaces: "Où en étaient celles et ceux qui avaient une place",
        commitments: "personnes qui ont écrit ce qu’elles vont faire",
        contacts: "rencontres qui ont mené à un contact",
        written: "sessions avec un compte rendu",
        reused: "comptes rendus sur lesquels d’autres s’appuient",
        answered: "questions avec une réponse",
        stories: "récits et études de cas racontés",
        came: "personnes venues",
        places: "personnes avec une place",
        nobodyCounted: "personne n’a été compté à l’accueil",
        waiting: "personnes qui attendaient encore une place",
        held: "sujets proposés qui ont eu une session",
        wishes: "vœux que le tableau a servis",
        introductions: "rencontres",
        room: { "la journée avait du temps pour \($0)" },
        of: "sur",
        measures: Measures(
            countedOn: { "compté le \($0)" },
            waitingUntil: { "à compter avant le \($0)" },
            dueOn: { "était à compter avant le \($0)" },
            counted: "compté",
            waiting: "pas encore à compter",
            due: "à compter"
        )
    )
}
