import Pictures

/// One run: the bytes are read as a picture, cleaned of what is not picture, and made smaller.
///
/// Besides traps and what the sanitizers find, it stops where a picture that was cleaned is not clean yet.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let picture = try? Picture.read(bytes, file: "fuzz.jpg") else { return 0 }
    guard let again = try? Picture.read(picture.bytes, file: "fuzz.jpg") else {
        preconditionFailure("a cleaned picture can't be read")
    }
    precondition(again.bytes == picture.bytes, "a cleaned picture was not clean")
    precondition(again.width == picture.width && again.height == picture.height, "its size changed")
    let pixels = (picture.width ?? 0).multipliedReportingOverflow(by: picture.height ?? 0)
    if !pixels.overflow, pixels.partialValue < 4_000_000 { _ = picture.versions() }
    return 0
}
