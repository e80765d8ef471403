/// What is left of a file when all that is not the picture is gone.
struct Cleaned {
    /// Its size in pixels as it is shown, where that is known.
    var size: (width: Int, height: Int)?
    /// The file.
    var bytes: [UInt8]
    /// What is worth knowing about it.
    var remarks: [BrokenPicture] = []
}
