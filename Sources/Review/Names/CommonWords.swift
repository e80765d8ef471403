/// Ordinary words that people and organisations are called too, in English, German and French.
///
/// In small letters, or at the beginning of a sentence, they mostly are no names: what they stand in is asked about once a file and
/// never stops a build.
enum CommonWords {
    /// Whether a word of the search is one of them.
    static func contains(_ word: UInt64) -> Bool { hashes.contains(word) }

    private static let hashes = Set(Spelling.hashes(of: text))

    private static let text = """
        mark rose young hope good case field will may grace rich frank art grant chase hunter page cook baker bell brook bank
        banks bush ford hill wood woods stone rivers river lake west north south east king price power long short small black
        white green brown gray grey day love joy faith dawn ivy olive pearl ruby crystal star sky ray max sue bill bob pat drew
        miles cliff dale heath forest reed lane street church temple marsh moss berry cherry fox wolf bear drake swan finch
        crane bird fish lamb bull stern summer winter spring june april august march best cross bishop carpenter fisher
        gardener miller porter potter smith taylor turner walker weaver friend noble major marshall sharp strong swift wise wild
        sage basil jasmine holly hazel iris daisy lily rob jack harry carol eve gene guy gill jay jean jo josh kit lance mike nick
        pip reg rusty sandy sonny tab ted tony wade woody
        mind shelter target scope signal notion shell box landing orange apple next gap oracle slack zoom teams team meta block
        square stripe bolt monday visa virgin three vision unity edge bridge focus impact catalyst horizon lighthouse compass
        anchor harbour harbor network collective works people group together change common commons core crisis refuge relate
        which mission purpose community practice learning open source platform studio labs lab hub space place house home
        workshop office centre center institute trust fund foundation council union guild society
        klein lang kurz jung alt neu schwarz weiss braun grün roth koch bauer fischer weber richter kaiser könig herzog graf
        vogel fuchs hahn stein berg bach wald feld baum sommer herbst sonntag freitag engel glück sturm sonne stark reich
        ernst petit grand blanc noir brun roux leroy marchand boulanger berger
        bahn post bund stadt land welt haus werk bank union
        poste monde ville terre soleil pont
        """
}
