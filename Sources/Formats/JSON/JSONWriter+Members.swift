extension JSONWriter {
    /// A key and a number.
    public mutating func integer(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// A key and a number of thousandths, with its decimal point.
    public mutating func thousandths(_ name: String, _ value: Int) {
        key(name)
        thousandths(value)
    }

    /// A key and `true` or `false`.
    public mutating func boolean(_ name: String, _ value: Bool) {
        key(name)
        boolean(value)
    }

    /// A key and a text.
    public mutating func string(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// A key and an object, written by `members`.
    public mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A key and a list, written by `elements`.
    public mutating func array(_ name: String, _ elements: (inout JSONWriter) -> Void) {
        key(name)
        array(elements)
    }

    /// A key and a list of texts.
    public mutating func strings(_ name: String, _ values: some Sequence<String>) {
        list(name, values) { $0.string($1) }
    }

    /// A key and a list, each of its parts written by `write`.
    public mutating func list<Part>(
        _ name: String,
        _ parts: some Sequence<Part>,
        _ write: (inout JSONWriter, Part) -> Void
    ) {
        key(name)
        array { writer in
            for part in parts { write(&writer, part) }
        }
    }

    /// A list of numbers.
    public mutating func integers(_ values: some Sequence<Int>) {
        array { writer in
            for value in values { writer.integer(value) }
        }
    }

    /// A key and a list of numbers.
    public mutating func integers(_ name: String, _ values: some Sequence<Int>) {
        key(name)
        integers(values)
    }
}
