import Unconference

extension Finding {
    /// What is said of a link of the file system, in a place where the file itself should be.
    ///
    /// - Parameter path: where the link lies in the site folder.
    static func link(_ path: String) -> Finding {
        Finding(
            .error,
            "link-in-content",
            "\(path) is a link to elsewhere",
            at: Place(file: path),
            help: "put the file itself there; nothing outside the site folder is published"
        )
    }
}
