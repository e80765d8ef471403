import Glibc

/// The one thing needed of C's strings.
enum CString {
    /// The bytes before the zero that ends a C string.
    static func length(_ text: UnsafePointer<CChar>) -> Int { strlen(text) }
}
