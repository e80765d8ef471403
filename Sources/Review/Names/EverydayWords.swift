/// Words of English, German and French that nearly every text has, and that somebody or some organisation is called too.
///
/// Alone they say nothing: a first name or surname among them is looked for with the rest of the name only, an organisation's
/// name in capitals only.
enum EverydayWords {
    /// Whether some words of the search are one of them.
    static func contains(_ words: [UInt64]) -> Bool {
        words.count == 1 && words.first.map(hashes.contains) == true
    }

    /// Whether a word is no possessive although it ends in an s: “This” is not what belongs to Thi.
    static func endsInS(_ word: UInt64) -> Bool { notPossessive.contains(word) }

    private static let notPossessive = Set(
        Spelling.hashes(
            of: """
                this does hers yes sees says goes gets runs asks adds uses lets puts cuts ends its ours plus lots bits ways
                days eyes jobs odds pros cons tips bugs apps maps ages arms acts aims alps arts axis bias bits boss bugs cars
                gas less loss mass miss news pass plus press class cross
                alles etwas eins bis des uns aus das was los
                sans sous tous vous nous plus pays temps cours mais fois dans
                """
        )
    )

    private static let hashes = Set(Spelling.hashes(of: text))

    private static let text = """
        a about after all also am an and any are as at be been but by can could do does down each even ever every few for
        from get go had has have he her here him his how i if in into is it its just last less like long look low made
        make many may me more most much must my near need new next no non none nor not now of off on once one only or
        other others our out over own per same see she should so some soon such than that the their them then there
        these they this those three to too two under until up us use very was way we well were what when where which
        while who why will with would yes yet you your four five six seven eight nine ten
        aber als am an auch auf aus bei bis da das dass dem den der des die doch du ein eine er es für hat hier ich ihr im
        ist ja kann man mehr mein mit nach nein nicht noch nur ob oder ohne sein sie sind so um und uns von vor war was
        wenn wer wie wir wo zu zum zur
        au aux avec ce ces car dans de des donc du elle en est et il ils je la le les leur lui mais mon ne nos nous on ou
        où par pas peu plus pour que qui sa sans se ses si son sur tu un une vos vous
        """
}
