extension Rendering {
    /// The text without headings of the first level, which is for its page's title.
    ///
    /// Many people begin each part of a note with `#`; then all headings stand a level further down, so that it is cut and
    /// listed like one whose parts begin with `##`. A single one, or one after others, comes down to those.
    public func belowTitle() -> Rendering {
        let first = headings.count { $0.level == 1 }
        guard first > 0 else { return self }
        let lowered = first > 1 && headings.first?.level == 1 ? 1...5 : 1...1
        var result = self
        for i in headings.indices where lowered.contains(headings[i].level) { result.headings[i].level += 1 }
        // In safe HTML a tag begins with a sign that no text has, and `<h` with a digit begins or ends a heading.
        for place in html[..<footnotesStart].indices.dropLast(3) where html[place] == UInt8(ascii: "<") {
            let name = html[place + 1] == UInt8(ascii: "/") ? place + 2 : place + 1
            guard html[name] == UInt8(ascii: "h"),
                lowered.contains(Int(html[name + 1]) - Int(UInt8(ascii: "0")))
            else { continue }
            result.html[name + 1] += 1
        }
        return result
    }
}
