import Website

extension ContentHash {
    /// Takes in what the disk says of a file, or that there is none.
    mutating func add(_ stamp: FileStamp?) {
        guard let stamp else { return add(0) }
        add(UInt64(bitPattern: stamp.size))
        add(UInt64(bitPattern: stamp.modified))
        add(UInt64(bitPattern: stamp.changed))
        add(stamp.inode)
    }
}
