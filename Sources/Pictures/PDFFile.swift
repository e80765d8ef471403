/// Printed matter: published as it is, since nothing can be taken out of a PDF without writing it anew.
enum PDFFile {
    static func cleaned(_ file: [UInt8]) -> Cleaned {
        let names = ["/Author", "/Creator (", "<dc:creator>"].filter { contains($0, in: file) }
        guard !names.isEmpty else { return Cleaned(size: nil, bytes: file) }
        return Cleaned(
            size: nil,
            bytes: file,
            remarks: [
                BrokenPicture(
                    code: "pdf-names",
                    message: "the document may name who made it (\(names.joined(separator: ", ")))",
                    help: "look at its properties, and print it to a new PDF without them if need be"
                )
            ]
        )
    }

    private static func contains(_ text: String, in file: [UInt8]) -> Bool {
        let wanted = Array(text.utf8)
        var at = 0
        while let next = file[at...].firstIndex(of: wanted[0]) {
            if file[next...].starts(with: wanted) { return true }
            at = next + 1
        }
        return false
    }
}
