import Foundation
public import Unconference

/// Names that look like others: letters of one alphabet that stand for those of another.
///
/// After UTS #39: two names with one skeleton can't be told apart at a glance. It warns and refuses nothing, for people
/// have the names they have.
public enum LookAlike {
    /// What is left of a name when letters that look alike are one letter: marks, case, spaces and punctuation are gone.
    public static func skeleton(of name: String) -> String {
        var skeleton = ""
        for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
            let alike = letters[scalar].map(String.init) ?? String(scalar)
            for lower in alike.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
                switch lower.properties.generalCategory {
                case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber:
                    skeleton.unicodeScalars.append(letters[lower] ?? lower)
                default: break
                }
            }
        }
        return skeleton.replacing("rn", with: "m").replacing("vv", with: "w")
    }

    /// Whether a word of a name mixes alphabets that look alike, as no name in any language does.
    public static func mixesScripts(_ name: String) -> Bool {
        let words = name.split { !$0.isLetter }
        return words.contains { word in Set(word.unicodeScalars.compactMap { script(of: $0) }).count > 1 }
    }

    /// A text with letters that look like Latin ones as those: in words that have a Latin letter too, for a word of another
    /// alphabet means itself; small capitals and the like everywhere.
    public static func latinised(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        func endWord() {
            let isMixed = word.contains { scalar in
                script(of: scalar) == .latin || script(of: scalar) == nil && latin[scalar] != nil
            }
            for scalar in word {
                guard isMixed, let alike = latin[scalar] else {
                    result.append(scalar)
                    continue
                }
                // A small capital is a capital to whoever reads it.
                let isCapital = scalar.properties.name?.contains("SMALL CAPITAL") == true
                result.append(
                    contentsOf: isCapital
                        ? String(alike).uppercased().unicodeScalars : String(alike).unicodeScalars
                )
            }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                word.append(scalar)
            } else {
                endWord()
                result.append(scalar)
            }
        }
        endWord()
        return String(result)
    }

    /// People whose names look the same and are not, each group by number.
    public static func groups(in gathering: Gathering) -> [[Participant]] {
        var bySkeleton: [String: [Participant]] = [:]
        for person in gathering.participants.sorted where person.standing != .cancelled && !person.unnamed {
            bySkeleton[skeleton(of: person.name), default: []].append(person)
        }
        let alike = bySkeleton.filter { !$0.key.isEmpty && Set($0.value.map(\.name)).count > 1 }
        return alike.values.sorted { $0[0].id < $1[0].id }
    }

    /// Whether a name looks like that of somebody who runs the event, and is written in another way.
    public static func passesForOrganiser(_ name: String, at event: Event) -> Bool {
        let skeleton = skeleton(of: name)
        return event.organisers.contains { $0.name != name && LookAlike.skeleton(of: $0.name) == skeleton }
    }

    /// The alphabets that have letters in common, as far as eyes go.
    private enum Script { case latin, greek, cyrillic, armenian, cherokee, lisu }

    private static func script(of scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x531...0x588: .armenian
        case 0x13A0...0x13FF, 0xAB70...0xABBF: .cherokee
        case 0xA4D0...0xA4FF: .lisu
        default: nil
        }
    }

    /// What each letter looks like.
    ///
    /// Capitals stand apart, for `В` looks like `B` and `в` like no Latin letter.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        // A stroke is a stroke.
        let strokes = "il1lIl|l!lıl0oｏo"
        return table(pairs + [strokes]).mapValues { $0 == "i" || $0 == "I" ? "l" : $0 }
    }()

    /// The Latin letter that each letter looks like.
    private static let latin = table(pairs)

    private static func table(_ lines: [String]) -> [Unicode.Scalar: Unicode.Scalar] {
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for line in lines {
            let scalars = Array(line.unicodeScalars)
            for index in stride(from: 0, to: scalars.count - 1, by: 2) {
                letters[scalars[index]] = scalars[index + 1]
            }
        }
        return letters
    }

    private static let pairs = [
        // Cyrillic
        "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlкkпnгrүyѵvԍgԑeьb",
        "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWҮYЗ3ӀlҒFЬbԌG",
        // Greek
        "αaοoρpνvιiκkυuγyϲcϳjηnωwσoτtχx", "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCͿJ",
        // Armenian
        "օoոnսuհhցgզqյjԼLՏSՍUՕO",
        // Cherokee
        "ᎪAᏼBᏟCᎠDᎬEᏀGᎻHᎫJᏦKᏞLᎷMᏢPᏚSᎢTᏙVᏔWᏃZ",
        // Lisu
        "ꓮAꓐBꓚCꓓDꓰEꓝFꓖGꓧHꓲIꓙJꓗKꓡLꓟMꓠNꓳOꓑPꓢSꓔTꓴUꓦVꓪWꓫXꓬYꓜZ",
        // Latin of other kinds, and strokes that are no marks of their own
        "ɑaɡgɩiᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzƅbøođdłlħhŧtØOĐDŁLĦHŦT",
    ]
}
