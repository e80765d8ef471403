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
        html.withUnsafeBufferPointer { html in
            var next = 0
            while let place = html.firstOffset(of: UInt8(ascii: "<"), from: next), place + 3 < footnotesStart
            {
                next = place + 1
                let name = html[next] == UInt8(ascii: "/") ? place + 2 : next
                guard html[name] == UInt8(ascii: "h"),
                    lowered.contains(Int(html[name + 1]) - Int(UInt8(ascii: "0")))
                else { continue }
                result.html[name + 1] += 1
            }
        }
        return result
    }
}
