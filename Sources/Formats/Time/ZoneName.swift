import Foundation
import Unconference

/// The names of time zones that a person may have meant.
enum ZoneName {
    /// Whether a name has the form of one in the time zone database; abbreviations such as `BST` mean too many things.
    static func isPlausible(_ name: String) -> Bool {
        name == "UTC" || name == "GMT"
            || name.contains("/") && name.utf8.count <= 64
                && name.utf8.allSatisfy {
                    (97...122).contains($0 | 32) || (48...57).contains($0)
                        || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")]
                            .contains($0)
                }
    }

    /// The known name nearest to what was written: `Europe/London` for `London` or `europe/Londn`.
    static func nearest(to written: String) -> String? {
        let names = TimeZone.knownTimeZoneIdentifiers.sorted()
        let city = written.replacing(" ", with: "_").lowercased()
        if let whole = names.first(where: { $0.lowercased().hasSuffix("/" + city) }) { return whole }
        return Nearest.name(to: written, among: names)
    }
}
