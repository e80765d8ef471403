import Unconference

/// Whether the footnotes of a text have room in its margin, each beside the line that refers to it.
///
/// In the margin they stand outside of the flow, so that nothing below makes way for them: those that might reach past
/// the end of the text stay a list there. It reckons with the narrowest margin in which the style sheet puts them, in
/// tenths of their lines.
struct MarginRoom {
    /// As many footnotes as the style sheet can place.
    private static let most = 8
    /// What stands on a line of a footnote at least, and on one of the text at most, in letters.
    private static let letters = (footnote: 24, text: 80)
    /// A line of a footnote, one of the text, the space after a footnote, and what is free below the text.
    private static let heights = (footnote: 10, text: 12, gap: 6, below: 15)

    private struct Footnote {
        var letters = 0
        var breaks = 0

        var height: Int {
            let full = (letters + MarginRoom.letters.footnote - 1) / MarginRoom.letters.footnote
            // The last paragraph and the footnote itself end where the text does.
            let lines = full + max(0, breaks - 2)
            return lines * heights.footnote + heights.gap
        }
    }

    private var length = 0
    private var places: [Int: Int] = [:]
    private var footnotes: [Footnote] = []
    private var isTooMuch = false

    /// Whether all footnotes have room beside the parts of a text.
    static func holds(_ footnotes: ArraySlice<UInt8>, beside parts: [ProsePart]) -> Bool {
        guard !footnotes.isEmpty else { return false }
        var room = MarginRoom()
        for part in parts { room.read(text: part.html.bytes) }
        room.read(footnotes: footnotes)
        return room.holdsAll
    }

    private var holdsAll: Bool {
        guard !isTooMuch, footnotes.count <= Self.most else { return false }
        var needed = 0
        for (index, footnote) in footnotes.enumerated().reversed() {
            needed += footnote.height
            // A reference in the first paragraph stands above the text that has a margin.
            guard let place = places[index + 1] else { return false }
            let lines = (length - place) / Self.letters.text + 1
            guard needed <= lines * Self.heights.text + Self.heights.below else { return false }
        }
        return true
    }

    private mutating func read(text: ArraySlice<UInt8>) {
        walk(text) { room, tag in
            if let number = Self.reference(in: tag) { room.places[number] = room.length }
        } letter: { room, _ in
            room.length += 1
        }
    }

    private mutating func read(footnotes text: ArraySlice<UInt8>) {
        walk(text) { room, tag in
            if tag.starts(with: "<li id=\"fn-".utf8) {
                room.footnotes.append(Footnote())
            } else if ["<img", "<table", "<pre"].contains(where: { tag.starts(with: $0.utf8) }) {
                room.isTooMuch = true
            } else if ["</p", "</li", "<br"].contains(where: { tag.starts(with: $0.utf8) }) {
                room.addToLast(breaks: 1)
            }
        } letter: { room, byte in
            // Letters of East Asia are twice as wide.
            room.addToLast(letters: byte >= 0xe1 ? 2 : 1)
        }
    }

    private mutating func addToLast(letters: Int = 0, breaks: Int = 0) {
        guard !footnotes.isEmpty else { return }
        footnotes[footnotes.count - 1].letters += letters
        footnotes[footnotes.count - 1].breaks += breaks
    }

    /// Gives each tag and the first byte of each letter outside of tags.
    private mutating func walk(
        _ html: ArraySlice<UInt8>,
        tag: (inout MarginRoom, ArraySlice<UInt8>) -> Void,
        letter: (inout MarginRoom, UInt8) -> Void
    ) {
        var at = html.startIndex
        while at < html.endIndex {
            let byte = html[at]
            let closing: UInt8? =
                byte == UInt8(ascii: "<")
                ? UInt8(ascii: ">") : byte == UInt8(ascii: "&") ? UInt8(ascii: ";") : nil
            if let closing, let end = html[at...].firstIndex(of: closing) {
                if byte == UInt8(ascii: "<") { tag(&self, html[at...end]) } else { letter(&self, byte) }
                at = end
            } else if byte != UInt8(ascii: "\n"), byte & 0xc0 != 0x80 {
                letter(&self, byte)
            }
            at += 1
        }
    }

    /// The footnote to which a link is the first reference.
    private static func reference(in tag: ArraySlice<UInt8>) -> Int? {
        guard tag.starts(with: "<a href=\"#fn-".utf8), tag.suffix(2).elementsEqual("\">".utf8) else {
            return nil
        }
        let digits = tag.dropLast(2).reversed().prefix { (0x30...0x39).contains($0) }
        let before = tag.dropLast(2 + digits.count)
        guard before.suffix(7).elementsEqual("\"fnref-".utf8) else { return nil }
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }
}
