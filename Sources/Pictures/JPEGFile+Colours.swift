extension JPEGFile {
    /// How a cleaned photo is to be turned.
    static func turn(of file: [UInt8]) -> Int {
        segments(of: file, 0xE1, "Exif\0\0").compactMap { ExifTurn.read($0.dropFirst(10)) }.first ?? 1
    }

    /// A photo whose numbers mean the same colours as another's.
    static func file(_ file: [UInt8], inColoursOf other: [UInt8]) -> [UInt8] {
        let profile = segments(of: other, 0xE2, "ICC_PROFILE\0").joined()
        guard !profile.isEmpty, file.count > 4 else { return file }
        // Behind the beginning, and behind the segment that says it is a JPEG.
        var place = 2
        if file[2] == 0xFF, file[3] == 0xE0, file.count > 6 { place += 2 + Int(file[4]) << 8 + Int(file[5]) }
        guard place <= file.count else { return file }
        return Array(file[..<place]) + profile + file[place...]
    }

    /// The segments of one kind before the photo itself begins.
    private static func segments(of file: [UInt8], _ kind: UInt8, _ name: String) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var at = 2
        while at + 4 <= file.count, file[at] == 0xFF, file[at + 1] != 0xDA {
            let end = at + 2 + Int(file[at + 2]) << 8 + Int(file[at + 3])
            guard end <= file.count, end > at + 3 else { break }
            if file[at + 1] == kind, file[(at + 4)..<end].starts(with: name.utf8) {
                found.append(file[at..<end])
            }
            at = end
        }
        return found
    }
}
