/// Which signs of other programs' marks a text has at all: nearly every text has none of them, and is not searched for the marks.
struct ForeignSigns {
    /// Whether there may be commands to other generators, `{{< figure >}}`.
    let ofShortCodes: Bool
    /// Whether there may be comments as others write them, `%%hidden%%`.
    let ofHiddenWords: Bool
    /// Whether there may be words that others colour, `==so==`.
    let ofMarkedWords: Bool

    /// The signs in the text of a file.
    init(in body: UnsafeBufferPointer<UInt8>) {
        ofShortCodes = ShortCode.mayBeIn(body)
        ofHiddenWords = body.contains(UInt8(ascii: "%"), UInt8(ascii: "%"))
        ofMarkedWords = body.contains(UInt8(ascii: "="), UInt8(ascii: "="))
    }
}
