extension Decoder {
    /// One value written as text in the form its type reads.
    func value<Value: LosslessStringConvertible>() throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Value(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a \(Value.self)"
            )
        }
        return value
    }
}

extension Encoder {
    /// Writes one value as the text that its type reads back.
    func write(_ value: some LosslessStringConvertible) throws {
        var container = singleValueContainer()
        try container.encode(value.description)
    }
}
