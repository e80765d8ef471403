import Unconference

/// Puts a theme together from the program's files and a site's, and checks that templates and pages understand each other.
struct ThemeReader {
    private var files: [String: SourceFile] = [:]
    private let isChecked: Bool
    /// The paths of the files that are the site's own.
    private let own: Set<String>
    /// The words in them, by file.
    private var ownWords: [(file: String, texts: [String: String], keys: [(key: String, line: Int)])] = []
    private var findings: [Finding] = []

    /// The files of a theme: those of the default one, those of the theme of that name over them, the site's own on top.
    ///
    /// - Parameter isChecked: whether it is known already that templates and pages understand each other.
    init(_ name: String, overrides: [SourceFile], isChecked: Bool) {
        self.isChecked = isChecked
        own = Set(overrides.map(\.path))
        for layer in [Theme.defaultName, name] {
            for file in Theme.embedded(layer) {
                files[file.path] = file.named("\(layer) theme: \(file.path)")
            }
        }
        for file in overrides { files[file.path] = file }
    }

    /// The theme, or all that is wrong with it.
    consuming func theme() throws(Failure) -> Theme {
        var reader = self
        let strings = reader.readStrings()
        let templates = reader.readTemplates(words: strings["en"]?.keys ?? [])
        let assets = reader.readAssets()
        reader.findings += TemplateUse.unread(among: reader.own.sorted().compactMap { reader.files[$0] })
        guard !reader.findings.hasErrors else { throw Failure(reader.findings) }
        return Theme(templates: templates, strings: strings, assets: assets, findings: reader.findings)
    }

    private func paths(in folder: String, ending: String) -> [(name: String, file: SourceFile)] {
        files.keys.sorted().compactMap { path in
            guard path.hasPrefix(folder), path.hasSuffix(ending), let file = files[path] else { return nil }
            return (String(path.dropFirst(folder.count).dropLast(ending.count)), file)
        }
    }

    private mutating func text(of file: SourceFile) -> String {
        let bytes = file.bytes.dropFirst(file.bytes.byteOrderMarkLength)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        findings.append(Finding(.error, "not-utf8", "the file is not UTF-8 text", at: Place(file: file.name)))
        return ""
    }

    private mutating func readStrings() -> [String: Strings] {
        var texts: [String: [String: String]] = [:]
        for (language, file) in paths(in: "strings/", ending: ".yml") {
            let read = StringsFile.read(text(of: file), file: file.name)
            findings += read.findings
            texts[language] = read.texts
            if own.contains(file.path) { ownWords.append((file.name, read.texts, read.lines)) }
        }
        let program = ThemeReader.programTexts["en"] ?? [:]
        if let own = ownWords.first(where: { $0.file == files["strings/en.yml"]?.name }) {
            noteMissing(program.keys.filter { own.texts[$0] == nil }.sorted(), in: own.file)
        }
        // Words that a site's own file lacks, as after an upgrade, are said as the program says them.
        let english = program.merging(texts["en"] ?? [:]) { _, own in own }
        var result: [String: Strings] = [:]
        for (language, own) in texts {
            // A word that a language lacks is said in English rather than not at all.
            result[language] = Strings(language: language, texts: english.merging(own) { _, own in own })
        }
        checkWords()
        return result
    }

    /// Says which of the program's words a file of English ones is without.
    private mutating func noteMissing(_ keys: [String], in file: String) {
        guard let first = keys.first else { return }
        let others = keys.count > 1 ? " and \(keys.count - 1) more" : ""
        findings.append(
            Finding(
                .note,
                "theme-strings",
                "the text “\(first)”\(others) is not in it; pages have the program's words there",
                at: Place(file: file),
                help: "add what you want to say otherwise: \(keys.prefix(12).joined(separator: ", "))"
            )
        )
    }

    /// What is wrong with the site's own words.
    private mutating func checkWords() {
        guard !ownWords.isEmpty else { return }
        let check = StringsCheck(against: Array(ThemeReader.programTexts.values))
        for (file, texts, keys) in ownWords {
            findings += check.findings(of: texts, at: keys, in: file)
            let language = file.split(separator: "/").last?.prefix { $0 != "." } ?? ""
            findings += NumberForms(language: String(language)).findings(among: keys, in: file)
        }
    }

    private mutating func readTemplates(words: Set<String>) -> Templates {
        var sources: [String: TemplateCheck.Source] = [:]
        var broken: Set<String> = []
        for (name, file) in paths(in: "templates/", ending: ".mustache") {
            let text = text(of: file)
            if own.contains(file.path) { findings += TemplateMarkup.findings(in: text, file: file.name) }
            do throws(TemplateMistake) {
                sources[name] = .init(file: file.name, nodes: try TemplateNode.tree(text))
            } catch {
                broken.insert(name)
                let place = Place(file: file.name, line: error.line)
                findings.append(Finding(.error, "theme-template", error.message, at: place, help: error.help))
            }
        }
        let templates = Templates(sources.mapValues(\.nodes))
        if let name = templates.tooLong {
            findings.append(
                Finding(
                    .error,
                    "theme-template",
                    "“\(name)” uses so many templates that no page could hold them",
                    at: sources[name].map { Place(file: $0.file) },
                    help: "look for templates that use each other more than once"
                )
            )
        }
        if !own.isEmpty, broken.isEmpty, templates.tooLong == nil { checkUse(sources.mapValues(\.nodes)) }
        guard !isChecked, templates.tooLong == nil else { return templates }
        for kind in pageKinds where sources[kind.template] == nil && !findings.hasErrors {
            findings.append(Finding(.error, "theme-template", "there is no template “\(kind.template)”"))
        }
        let check = TemplateCheck(sources: sources, broken: broken, strings: words)
        findings += check.findings(of: pageKinds.map { ($0.template, $0.shapes) })
        return templates
    }

    /// What of the site's own files nothing uses.
    private mutating func checkUse(_ trees: [String: [TemplateNode]]) {
        let use = TemplateUse(trees)
        findings += use.unused(
            among: paths(in: "templates/", ending: ".mustache").filter { own.contains($0.file.path) }
        )
        findings += pageFindings(trees)
        guard !ownWords.isEmpty else { return }
        let known = Set(ThemeReader.programTexts["en", default: [:]].keys)
        for (file, _, keys) in ownWords { findings += use.unused(among: keys, in: file, known: known) }
    }

    /// What is wrong with the site's own templates of whole pages; where it is wrong around all pages, that is said alone.
    private func pageFindings(_ trees: [String: [TemplateNode]]) -> [Finding] {
        func findings(of template: String) -> [Finding] {
            guard let file = files["templates/\(template).mustache"], own.contains(file.path) else {
                return []
            }
            return TemplateMarkup.pageFindings(template, trees, file: file.name)
        }
        let around = findings(of: "base")
        return around.isEmpty ? Set(pageKinds.map(\.template)).sorted().flatMap(findings) : around
    }

    /// The words of the program's own theme, by language and key.
    private static let programTexts: [String: [String: String]] = {
        let files = Theme.embedded().filter { $0.path.hasPrefix("strings/") }
        return Dictionary(
            files.map { file in
                let language = file.path.dropFirst("strings/".count).prefix { $0 != "." }
                let text = String(decoding: file.bytes, as: UTF8.self)
                return (String(language), StringsFile.read(text, file: file.path).texts)
            }
        ) { first, _ in first }
    }()

    private mutating func readAssets() -> [String: OutputFile] {
        var result: [String: OutputFile] = [:]
        var names: [String: String] = [:]
        let files = paths(in: "assets/", ending: "")
        for (name, file) in files where !name.hasSuffix(".css") {
            let own = fingerprinted(name, file.bytes)
            names[name] = own
            result[name] = OutputFile(path: "assets/\(own)", bytes: file.bytes)
        }
        for (name, file) in files where name.hasSuffix(".css") {
            let sheet = StyleSheet(text(of: file), file: file.name, names: names)
            findings += sheet.findings
            result[name] = OutputFile(
                path: "assets/\(fingerprinted(name, sheet.bytes))",
                bytes: sheet.bytes
            )
        }
        return result
    }

    /// `style.css` as `style.1f3a….css`: a changed file has another name, so that browsers may keep each for ever.
    private func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
        let print = Fingerprint(of: bytes)
        guard let dot = name.lastIndex(of: ".") else { return "\(name).\(print)" }
        return "\(name[..<dot]).\(print)\(name[dot...])"
    }
}
