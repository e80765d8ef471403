import Unconference

extension JSONReader {
    /// The values of a list that could be read.
    mutating func list<Value>(_ element: (inout JSONReader) -> Value?) -> [Value] {
        var values: [Value] = []
        array { reader, _ in
            if let value = element(&reader) { values.append(value) }
        }
        return values
    }

    /// Texts by their keys.
    mutating func texts() -> [String: String] {
        var texts: [String: String] = [:]
        object(known: nil) { reader, key in texts[key] = reader.string() }
        return texts
    }

    /// Counts by their keys.
    mutating func numbers() -> [String: Int] {
        var numbers: [String: Int] = [:]
        object(known: nil) { reader, key in numbers[key] = reader.integer(in: 0...1_000_000) }
        return numbers
    }

    /// A name for addresses.
    mutating func slug() -> Slug? {
        word("small letters, digits and hyphens", Slug.init)
    }

    /// One of the names that a type knows.
    mutating func choice<Value: RawRepresentable<String> & CaseIterable>() -> Value? {
        word("one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")) { Value(rawValue: $0) }
    }

    /// A number of people as the public may see it.
    mutating func count() -> PublicCount? {
        word("a number from 5 up, `fewer than 5` or `withheld`", PublicCount.init)
    }

    /// A day.
    mutating func date() -> LocalDate? {
        word("a day such as 2027-06-17", LocalDate.init)
    }

    /// A point in time.
    mutating func instant() -> Instant? {
        word("a time such as 2027-03-19T09:00:00Z", Instant.init)
    }

    /// A random name.
    mutating func uid() -> String? {
        word("letters, digits and hyphens") { text in
            let isName =
                !text.isEmpty && text.utf8.count <= 80
                && text.utf8.allSatisfy {
                    (97...122).contains($0 | 32) || (48...57).contains($0) || $0 == 45 || $0 == 95 || $0 == 46
                }
            return isName ? text : nil
        }
    }

    private mutating func word<Value>(_ takes: String, _ make: (String) -> Value?) -> Value? {
        let start = offset
        guard let text = string() else { return nil }
        if let value = make(text) { return value }
        report("wrong-value", "“\(text.shortened(to: 60))” stands where the record takes \(takes)", at: start)
        return nil
    }
}
