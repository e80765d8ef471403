import CZlib

/// Bytes as browsers take them in a third of the space; for files that are the same for everybody, made once.
///
/// Pages are sent as they are: what is somebody's own is not packed together with what others have written.
enum Gzip {
    /// The bytes packed as tightly as can be; nil where that makes nothing smaller.
    static func pack(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // Sixteen more than the window asks for the frame of a gzip file.
        guard
            deflateInit2_(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(clamping: source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(clamping: target.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        let count = Int(stream.total_out)
        return isWhole && count < bytes.count ? Array(output.prefix(count)) : nil
    }

    /// Whether a browser says that it takes packed bytes.
    static func isTaken(_ header: String?) -> Bool {
        (header ?? "").lowercased().split(separator: ",").contains { part in
            let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
            let quality = words.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            return words.first == "gzip" && quality != 0
        }
    }
}
