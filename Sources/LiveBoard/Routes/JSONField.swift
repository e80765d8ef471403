/// One value of a JSON object that was sent: the kinds that a form has too.
enum JSONField: Decodable {
    case one(String)
    case several([String])
    case nothing

    /// The value as a form would have sent it.
    var texts: [String] {
        switch self {
        case .one(let text): [text]
        case .several(let texts): texts
        case .nothing: []
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .one(flag ? "1" : "")
        } else if let number = try? container.decode(Int.self) {
            self = .one(String(number))
        } else if let list = try? container.decode([String].self) {
            self = .several(list)
        } else {
            self = .one(try container.decode(String.self))
        }
    }
}
