/// A word of a text as the search for names sees it.
struct Token {
    /// What stands between two words.
    enum Gap: UInt8, Comparable {
        /// Nothing: two characters of a script without spaces.
        case none
        /// A hyphen, a dot, a slash or the like, without a space.
        case tight
        /// A space, a comma, a bracket, a line end.
        case space
        /// The end of a sentence or of a paragraph.
        case end

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// What is known of a word besides its letters.
    struct Marks: OptionSet {
        let rawValue: UInt16

        /// It begins with a capital, or its script has none.
        static let capital = Marks(rawValue: 1)
        /// It has a letter beyond ASCII.
        static let accented = Marks(rawValue: 2)
        /// It is one letter.
        static let initial = Marks(rawValue: 4)
        /// It follows an `@`.
        static let mentioned = Marks(rawValue: 8)
        /// It follows a slash.
        static let inPath = Marks(rawValue: 16)
        /// It stands in a link's target, a tag or a footnote's mark.
        static let aside = Marks(rawValue: 32)
        /// It follows a dot.
        static let dotted = Marks(rawValue: 64)
        /// It follows a hyphen.
        static let hyphened = Marks(rawValue: 128)
        /// It is one letter behind an apostrophe, as in “it's”: no initial.
        static let clipped = Marks(rawValue: 256)
        /// It follows a `#`.
        static let tagged = Marks(rawValue: 512)
    }

    /// The letters, folded, as one number.
    var hash: UInt64
    /// The same without an `s` at the end, as German has the possessive; 0 when it ends otherwise, or when fewer than four
    /// letters are left: of such short names the possessive is learned.
    var stem: UInt64
    private var from: UInt32
    private var to: UInt32
    /// What stands before it.
    var gap: Gap
    /// What else is known.
    var marks: Marks

    init(hash: UInt64, stem: UInt64 = 0, start: Int, end: Int, gap: Gap, marks: Marks) {
        self.hash = hash
        self.stem = stem
        from = UInt32(truncatingIfNeeded: start)
        to = UInt32(truncatingIfNeeded: end)
        self.gap = gap
        self.marks = marks
    }

    /// Where it begins, in bytes.
    var start: Int { Int(from) }
    /// Where it ends.
    var end: Int { Int(to) }
}
