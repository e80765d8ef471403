/// The box at the beginning of a task: `[ ]` or `[x]` and a space.
enum TaskBox {
    /// Whether the task is done; nil when a text begins with no box.
    static func isDone(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
        guard text.count >= 4, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"),
            text[3] == 0x20 || text[3] == 0x09
        else { return nil }
        switch text[1] {
        case 0x20: return false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
        default: return nil
        }
    }
}
