import Fixtures
import Registration
import Testing
import Unconference

/// Names that look like others.
@Suite struct LookAlikeTests {
    @Test(arguments: [
        ("Paul", "Pаul"), ("Paul", "ΡauI"), ("Anna", "Аnna"), ("SAM", "ЅАМ"), ("Ian", "lan"), ("Bob", "Β0Β"),
        ("Ada Lovelace", "ada  lovelace"), ("Ada", "Ａｄａ"), ("Ada", "𝐀𝐝𝐚"), ("Ada", "Áda"), ("Emma", "Ernrna"),
        ("Will", "VViII"), ("Tom", "ᎢoM"), ("Lee", "ꓡꓰꓰ"), ("Nina", "ɴɪɴᴀ"), ("Ole", "Øle"),
        ("Anne-Marie", "AnneMarie"),
        ("Олег", "OЛEГ"),
    ])
    func `sees that two names look the same`(name: String, other: String) {
        #expect(LookAlike.skeleton(of: name) == LookAlike.skeleton(of: other))
    }

    @Test(arguments: [
        ("Anna", "Hanna"), ("Sam", "Pam"), ("田中", "田口"), ("Олег", "Ольга"), ("Maria", "Mario"),
        ("Noor", "Noa"),
    ])
    func `tells names apart that don't`(name: String, other: String) {
        #expect(LookAlike.skeleton(of: name) != LookAlike.skeleton(of: other))
    }

    @Test func `sees alphabets mixed within a word only`() {
        for name in ["Pаul", "Αnna", "Sаm Smith", "Оwen"] { #expect(LookAlike.mixesScripts(name), "\(name)") }
        for name in [
            "Anna Müller", "Олег Smith", "Νίκος", "Նարեկ", "田中 Ken", "محمد", "דוד", "प्रिया", "สมชาย", "김민준",
            "Ngũgĩ", "Łukasz", "Þóra", "Ἀλέξανδρος", "გიორგი", "አበበ", "Sámuel O’Neill-Żak", "", "123",
        ] {
            #expect(!LookAlike.mixesScripts(name), "\(name)")
        }
    }

    @Test func `groups those who look the same, and leaves namesakes and those who cancelled alone`() {
        var gathering = Gathering(event: .example, uid: "u")
        for (number, name) in ["Paul", "Anna", "Pаul", "Anna", "Olga", "РAUL", "Оlga"].enumerated() {
            var person = Participant(
                id: Participant.ID(number + 1),
                name: name,
                since: Instant(secondsSince1970: 0)
            )
            if number == 6 { person.standing = .cancelled }
            gathering.participants[person.id] = person
        }
        #expect(LookAlike.groups(in: gathering).map { $0.map(\.id.number) } == [[1, 3, 6]])
    }

    @Test func `sees who passes for an organiser`() {
        #expect(LookAlike.passesForOrganiser("The Ѕecond Cup tеam", at: .example))
        #expect(!LookAlike.passesForOrganiser("The Second Cup team", at: .example))
        #expect(!LookAlike.passesForOrganiser("Ada", at: .example))
    }

    @Test(arguments: [
        ("Nwоsu", "Nwosu"), ("Нова", "Нова"), ("ɴᴡᴏsᴜ о Нова", "NWOsU о Нова"), ("ΝWΟSU", "NWOSU"),
        ("Zoë", "Zoë"),
    ])
    func `reads letters of other alphabets as Latin ones beside those`(text: String, expected: String) {
        #expect(LookAlike.latinised(text) == expected)
    }
}
