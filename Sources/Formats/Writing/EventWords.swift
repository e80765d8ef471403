import Unconference

/// What a new event says before anybody has changed it.
struct EventWords {
    /// What a room is called, before its number.
    var room: String
    /// The stages of the journey that people are on, first to last.
    var journey: [String]
    /// What is counted at the end of the day.
    var commitments: String
    /// What is counted afterwards.
    var kept: String
    /// For whom the day is, without the end of the sentence.
    var isFor: String
    /// With what people leave, without the end of the sentence.
    var leave: String
    /// The text below, with its heading.
    var howItWorks: String
    /// The parts of the day that are no sessions, by their names in addresses.
    var parts: [String: String]

    /// The words of a language, as BCP 47 has it; English where there are none in it.
    static func words(in language: String) -> EventWords {
        OwnLanguage(of: language).said(english, german: german, french: french)
    }

    private static let english = EventWords(
        room: "Room",
        journey: ["thinking", "planning", "piloting", "rolling-out", "running", "renewing"],
        commitments: "commitments made",
        kept: "kept after 90 days",
        isFor: "This day is for",
        leave: "If it goes well, people leave with",
        howItWorks: """
            ## How it works

            Nobody has written the programme yet: those who come do that. Bring one thing you are stuck on, pitch it
            as a question, and see who else wants to talk about it. Go where you learn or help; if you do neither, go
            elsewhere.

            """,
        parts: [
            "doors": "Doors open", "opening": "Opening circle", "wall": "The wall", "lunch": "Lunch",
            "market": "Market", "coffee": "Coffee with somebody ahead", "closing": "Closing circle",
        ]
    )

    private static let german = EventWords(
        room: "Raum",
        journey: ["überlegen", "planen", "erproben", "ausrollen", "betreiben", "erneuern"],
        commitments: "Vorsätze gefasst",
        kept: "nach 90 Tagen gehalten",
        isFor: "Dieser Tag ist für",
        leave: "Wenn er gelingt, bleibt danach:",
        howItWorks: """
            ## So läuft der Tag

            Noch hat niemand das Programm geschrieben: Das tun alle, die kommen. Bringen Sie eine Sache mit, an der es
            hängt, stellen Sie sie als Frage vor, und sehen Sie, wer noch darüber reden will. Gehen Sie dorthin, wo Sie
            lernen oder helfen; wo beides nicht so ist, gehen Sie woandershin.

            """,
        parts: [
            "doors": "Einlass", "opening": "Eröffnungsrunde", "wall": "Die Wand", "lunch": "Mittagessen",
            "market": "Marktplatz", "coffee": "Kaffee mit jemandem, der weiter ist",
            "closing": "Schlussrunde",
        ]
    )

    private static let french = EventWords(
        room: "Salle",
        journey: ["réfléchir", "planifier", "essayer", "déployer", "faire-vivre", "renouveler"],
        commitments: "engagements pris",
        kept: "tenus après 90 jours",
        isFor: "Cette journée est pour",
        leave: "Si elle est réussie, on en repart avec",
        howItWorks: """
            ## Comment ça marche

            Personne n’a encore écrit le programme : c’est à celles et ceux qui viennent de le faire. Apportez une chose
            qui vous bloque, proposez-la sous forme de question, et voyez qui veut en parler. Allez là où vous apprenez
            ou aidez ; si ce n’est ni l’un ni l’autre, allez ailleurs.

            """,
        parts: [
            "doors": "Accueil", "opening": "Cercle d’ouverture", "wall": "Le mur", "lunch": "Déjeuner",
            "market": "Le marché", "coffee": "Café avec quelqu’un de plus avancé",
            "closing": "Cercle de clôture",
        ]
    )
}
