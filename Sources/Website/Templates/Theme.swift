public import Unconference

/// A theme that was read and checked: templates, words and assets, the site's own files before those of the program.
public struct Theme: Sendable {
    /// The templates by name.
    let templates: Templates
    /// The words by language.
    let strings: [String: Strings]
    /// The assets by their names in the theme, each under its fingerprinted name.
    let assets: [String: OutputFile]
    /// What in it has no effect.
    let findings: [Finding]

    /// The words in the first of some languages that the theme speaks; English where it speaks none of them.
    func strings(for language: String, or other: String = "en") -> Strings {
        let known = [language, other].lazy.compactMap { language in
            strings[language] ?? strings[language.languageAlone]
        }
        return known.first ?? strings["en"] ?? Strings(language: "en", texts: [:])
    }

    /// The address of an asset, such as `style.css`.
    func address(ofAsset name: String) -> Address? {
        assets[name].map { .asset(String($0.path.dropFirst("assets/".count))) }
    }

    /// Reads a theme that comes with the program, with some of its files replaced.
    ///
    /// Throws when a template can't be read, uses names that no page knows, or a language lacks words.
    ///
    /// - Parameters:
    ///   - name: the theme; a name that none of ours has means the default one.
    ///   - overrides: the files of the site's own theme folder, by their paths in it, such as
    ///   `templates/note.mustache`; where findings should point, `file` names each.
    ///   - isChecked: whether this program has read the same files before and found nothing wrong with them.
    public static func read(
        _ name: String = defaultName,
        overrides: [SourceFile] = [],
        isChecked: Bool = false
    ) throws(Failure) -> Theme {
        try ThemeReader(name, overrides: overrides, isChecked: isChecked).theme()
    }

    /// The theme that every other builds on.
    public static let defaultName = "default"

    /// The style sheets in the order in which pages load them, for the live board, which looks like the site.
    public var styleSheets: [[UInt8]] { ["style.css", "own.css"].compactMap { assets[$0]?.bytes } }

    /// The names of the themes that travel inside the program.
    public static var shipped: [String] {
        Set(EmbeddedFiles.all.compactMap { $0.path.split(separator: "/").first.map(String.init) }).sorted()
    }

    /// The files of a theme that travels inside the program, by their paths in it.
    public static func embedded(_ name: String = defaultName) -> [SourceFile] {
        EmbeddedFiles.all.filter { $0.path.hasPrefix(name + "/") }.map {
            SourceFile(
                path: String($0.path.dropFirst(name.count + 1)),
                bytes: [UInt8](
                    Array(UnsafeBufferPointer(start: $0.text.utf8Start, count: $0.text.utf8CodeUnitCount))
                )
            )
        }
    }
}
