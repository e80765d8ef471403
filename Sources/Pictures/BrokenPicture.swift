/// Why a file can't be published as it is.
struct BrokenPicture: Error, Hashable {
    var code = "picture-unreadable"
    var message: String
    var help = "open it and save it anew; what can't be read could hold the place where it was taken"

    /// A file that ends too early or says impossible things of itself.
    static func broken(_ what: String) -> BrokenPicture {
        BrokenPicture(message: "the picture is broken: \(what)")
    }
}
