import Formats
import Unconference

/// One run: the bytes are read as the public record of a board, and what was read is written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let reading = try? BoardFile.read(bytes, file: "board.json"),
        !reading.findings.contains(where: { $0.severity == .error })
    else { return 0 }
    let text = BoardFile.text(reading.value)
    guard let again = try? BoardFile.read(Array(text.utf8), file: "again.json") else {
        preconditionFailure("what was written can't be read: \(text)")
    }
    precondition(again.value == reading.value && again.findings.isEmpty, "another record came back: \(text)")
    return 0
}
