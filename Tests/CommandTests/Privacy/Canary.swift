import Foundation
import Unconference

/// Made-up people whose every word is found nowhere else, so that finding one of them is a leak.
struct Canary {
    /// The name.
    var name: String
    /// The address.
    var email: String
    /// The employer.
    var organisation: String
    /// What else they said in confidence, by the option that takes it.
    var secrets: [(option: String, text: String)]

    /// A person whose words nobody else uses.
    init(_ index: Int) {
        func word(_ salt: Int, _ syllables: Int) -> String {
            let sounds = ["zu", "qe", "vo", "xi", "ju", "ky", "wu", "gha", "pfo", "dze", "mbo", "ryn"]
            var dice = Dice(seed: UInt64(index * 31 + salt))
            return (0..<syllables).map { _ in sounds[dice.below(sounds.count)] }.joined()
        }
        let (first, last) = (word(1, 4).capitalized, word(2, 4).capitalized)
        name = "\(first) \(last)é"
        email = "\(word(3, 4)).\(word(4, 3))@\(word(5, 4)).example"
        organisation = "\(word(6, 4).capitalized) & “\(word(7, 4).capitalized)”"
        secrets = [
            ("--role", "\(word(8, 5)) officer"), ("--stuck", "my boss \(word(9, 5)) said no"),
            ("--access", "\(word(10, 5)) ramp"), ("--diet", "no \(word(11, 5))"),
        ]
    }

    /// Every word of theirs that nobody may find.
    var words: [String] {
        ([name, email, organisation] + secrets.map(\.text)).flatMap { text in
            text.split { !$0.isLetter }.map(String.init)
        }.filter { $0.count >= 7 && !["example", "officer"].contains($0) }
    }

    /// The words in every form that a page, a feed, an address or a script could have them in, in small letters.
    var traces: [[UInt8]] {
        let forms: Set<String> = Set(
            words.flatMap { word -> [String] in
                let plain = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
                let small = word.lowercased()
                let percent = small.utf8.map {
                    $0 < 128 ? String(UnicodeScalar($0)) : String(format: "%%%02x", $0)
                }
                .joined()
                let escaped = small.unicodeScalars.map {
                    $0.value < 128 ? String($0) : "\\u" + String(format: "%04x", $0.value)
                }.joined()
                let entity = small.unicodeScalars.map { $0.value < 128 ? String($0) : "&#\($0.value);" }
                    .joined()
                // Who searches makes only plain letters small.
                let shouted = String(small.map { $0.isASCII ? $0 : Character($0.uppercased()) })
                let apart = small.decomposedStringWithCanonicalMapping
                return [plain.lowercased(), small, shouted, percent, escaped, entity, apart]
            }
        )
        return forms.sorted().map { Array($0.utf8) }
    }
}
