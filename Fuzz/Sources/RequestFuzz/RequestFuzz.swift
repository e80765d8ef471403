import Unconference

@testable import Requests

/// One run: the bytes are what a phone or a stranger sends: a form, a JSON object, a cookie, a network address; and the data
/// of an event that a page is told.
///
/// Besides traps it stops where more fields are taken than may be, where a form that is written again is read as another
/// one, and where a page would hear other data than it was told, or a second event.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = String(decoding: bytes, as: UTF8.self)
    checkForm(text)
    if let input = Input(json: bytes) { precondition(input.values.count <= Input.maximumFields) }
    for mode in Mode.allCases {
        if let secret = Cookies.secret(in: text, mode: mode) {
            precondition(!secret.contains(";") && text.contains(secret))
        }
    }
    if let range = AddressRange(text) { _ = range.contains("10.0.0.1") || range.contains("::1") }
    _ = AddressRange("10.0.0.0/8")?.contains(text)
    checkEvent(text)
    return 0
}

private func checkForm(_ text: String) {
    guard let input = Input(form: text[...]) else { return }
    precondition(input.values.values.reduce(0) { $0 + $1.count } <= Input.maximumFields, "too many fields")
    let pairs = input.values.flatMap { name, values in values.map { "\(encoded(name))=\(encoded($0))" } }
    precondition(Input(form: pairs.joined(separator: "&")[...]) == input, "another form came back")
}

private func encoded(_ text: String) -> String {
    text.utf8.map { byte in
        let digits = String(byte, radix: 16)
        return "%" + (digits.count < 2 ? "0" : "") + digits
    }
    .joined()
}

/// Reads an event as the HTML standard says that browsers do.
private func checkEvent(_ data: String) {
    let lines = ServerSentEvent(name: "change", id: "7", data: data).text.utf8
        .split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    precondition(lines.suffix(2).allSatisfy(\.isEmpty) && !lines.dropLast(2).contains(where: \.isEmpty), "a second event")
    precondition(lines.count { $0.starts(with: "event:".utf8) } == 1 && lines.count { $0.starts(with: "id:".utf8) } == 1)
    let heard = lines.filter { $0.starts(with: "data: ".utf8) }.map { Array($0.dropFirst(6)) }
    precondition(Array(heard.joined(separator: [0x0A])) == withPlainLineEnds(Array(data.utf8)), "a page hears other data")
}

/// The bytes with `\n` at the end of every line.
private func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
        let isSecond = byte == 0x0A && place > 0 && bytes[place - 1] == 0x0D
        if !isSecond { result.append(byte == 0x0D ? 0x0A : byte) }
    }
    return result
}
