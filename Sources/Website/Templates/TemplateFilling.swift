import Markup

/// One walk through a template that writes a page.
///
/// Names are looked for from the innermost scope out, as Mustache has it; a text that is missing in its own scope is
/// missing, and not borrowed from further out.
struct TemplateFilling {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private let compiled: CompiledTemplates
    private let scripts: UnsafeBufferPointer<TemplateScript>
    private let words: PrintedWords?
    /// The tag that says of which language the words are, where that is not the page's.
    private let wordsTag: [UInt8]?
    private var scopes: [Scope]
    private var depth = 0
    private var calls = 0
    /// The program that is walked through.
    private var program = 0
    private let fragments: Fragments?
    private let setting: Int
    /// The outermost scope that was looked into since the piece of a page that is being written began.
    private var outermost = Int.max
    /// The scope in which the last name was found.
    private var lastPlace = 0

    /// The section that was looked up last among the pieces that many pages show; a list asks for it again and again.
    private var lastBody: (program: Int, step: Int, number: Int)?

    /// A scope and, where it is one of several, its place among them.
    private struct Scope {
        let value: TemplateValue
        let position: Int
        let count: Int
        /// The name of the section that the scope is of, and the scope in which that was found.
        let name: UInt64
        let home: Int
        /// Who knows the scope's names, held by its value.
        let names: Unmanaged<TemplateNames>?

        init(
            value: consuming TemplateValue,
            position: Int = 0,
            count: Int = 0,
            name: UInt64 = 0,
            home: Int = 0
        ) {
            self.name = name
            self.home = home
            if case .object(let object) = value {
                names = .passUnretained(object.names)
            } else {
                names = nil
            }
            self.value = value
            self.position = position
            self.count = count
        }
    }

    /// How deep a template may use itself: one that does so without end stops there.
    private static let deepest = 64
    /// How often templates may use themselves on one page: one that does so twice doubles the page at each level.
    private static let mostCalls = 10_000
    /// The words of a theme, which the page's language decides.
    private static let wordsName = TemplateName("t").key

    /// A walk.
    ///
    /// - Parameters:
    ///   - compiled: the templates.
    ///   - root: what they are given.
    ///   - words: the words that the root has under `t`; looked up in it where nothing is said.
    ///   - wordsTag: the tag around these words that says of which language they are; none where that is the page's.
    ///   - fragments: where pieces are kept that other pages show too; none are where nothing is said.
    ///   - setting: the number by which these know the page's language and its way to the first folder.
    init(
        _ compiled: CompiledTemplates,
        root: TemplateValue,
        words: PrintedWords? = nil,
        wordsTag: [UInt8]? = nil,
        fragments: Fragments? = nil,
        setting: Int = 0
    ) {
        self.compiled = compiled
        scripts = compiled.scripts
        self.words = words
        self.wordsTag = wordsTag
        self.fragments = fragments
        self.setting = setting
        scopes = [Scope(value: root.own)]
        bytes.reserveCapacity(32_768)
    }

    /// Writes what a program says.
    mutating func fill(_ number: Int) {
        guard depth < TemplateFilling.deepest, calls < TemplateFilling.mostCalls,
            scripts.indices.contains(number)
        else { return }
        depth += 1
        calls += 1
        let outer = program
        program = number
        let script = scripts[number]
        run(0..<script.steps.count, of: script)
        self.program = outer
        depth -= 1
    }

    private mutating func run(
        _ range: Range<Int>,
        of script: TemplateScript
    ) {
        var at = range.lowerBound
        while at < range.upperBound {
            let step = script.steps[at]
            at += 1
            switch step.kind {
            case .text: print(script, Int(step.first)..<Int(step.second))
            case .print:
                if let word = word(step, of: script) {
                    print(word: word)
                } else if let value = value(step, of: script) {
                    print(value)
                }
            case .section:
                let value = value(step, of: script)
                if case .text(let text) = value, step.lookup == .names, step.count == 0 {
                    // A section that a text opens mostly prints it, which need not be worked out again.
                    let scope = Scope(value: .text(text), name: step.name, home: lastPlace)
                    enter(scope, at..<Int(step.second), of: script)
                } else {
                    repeatSteps(value, at..<Int(step.second), of: script)
                }
                at = Int(step.second)
            case .inverted:
                if isAbsent(value(step, of: script)) { run(at..<Int(step.second), of: script) }
                at = Int(step.second)
            case .call: fill(Int(step.second))
            }
        }
    }

    private mutating func repeatSteps(
        _ value: consuming TemplateValue?,
        _ range: Range<Int>,
        of script: TemplateScript
    ) {
        switch value {
        case nil, .null?: return
        case .flag(let flag)?: if flag { run(range, of: script) }
        case .list(let values)?:
            for (position, value) in values.enumerated() {
                if case .shared(let key, let make) = value {
                    share(key, make, range, of: script, position, values.count)
                } else {
                    enter(
                        Scope(value: value, position: position, count: values.count),
                        range,
                        of: script
                    )
                }
            }
        case .shared(let key, let make)?: share(key, make, range, of: script, nil, 0)
        case .some(let value): enter(Scope(value: value), range, of: script)
        }
    }

    private mutating func enter(
        _ scope: consuming Scope,
        _ range: Range<Int>,
        of script: TemplateScript
    ) {
        scopes.append(scope)
        run(range, of: script)
        scopes.removeLast()
    }

    /// Writes a piece that other pages show too, or takes it from there.
    ///
    /// - Parameter position: its place among several; nil where it is alone.
    private mutating func share(
        _ key: FragmentKey,
        _ make: () -> TemplateValue,
        _ range: Range<Int>,
        of script: TemplateScript,
        _ position: Int?,
        _ count: Int
    ) {
        var place: Fragments.Place?
        if let fragments {
            place = Fragments.Place(key: key, body: body(of: range, among: fragments), setting: setting)
        }
        if let place, let text = fragments?.text(at: place) {
            bytes += text
            return
        }
        let start = bytes.count
        let (outer, base) = (outermost, scopes.count)
        outermost = .max
        if let position {
            enter(Scope(value: make().own, position: position, count: count), range, of: script)
        } else {
            repeatSteps(make().own, range, of: script)
        }
        // What looked no further than into itself is the same on every page.
        if let place, outermost >= base { fragments?.keep(bytes[start...], at: place) }
        outermost = min(outer, outermost)
    }

    /// The number by which a section is known to the pieces that many pages show.
    private mutating func body(of range: Range<Int>, among fragments: Fragments) -> Int {
        if let lastBody, lastBody.program == program, lastBody.step == range.lowerBound {
            return lastBody.number
        }
        let number = fragments.body(of: range, program: program, in: compiled)
        lastBody = (program, range.lowerBound, number)
        return number
    }

    private func isAbsent(_ value: TemplateValue?) -> Bool {
        switch value {
        case nil, .null?: true
        case .flag(let flag)?: !flag
        case .list(let values)?: values.isEmpty
        case .shared(_, let make)?: isAbsent(make())
        case .number?, .text?, .html?, .object?: false
        }
    }

    private mutating func value(
        _ step: TemplateProgram.Step,
        of script: TemplateScript
    ) -> TemplateValue? {
        switch step.lookup {
        case .scope:
            outermost = min(outermost, scopes.count - 1)
            return scopes.last?.value
        case .names: return named(step, of: script)
        case .first, .last, .even, .odd:
            guard let place = scopes.lastIndex(where: { $0.count > 0 }) else { return nil }
            // Where a thing stands among others is no part of it.
            outermost = min(outermost, place - 1)
            let position = scopes[place].position
            return switch step.lookup {
            case .first: .flag(position == 0)
            case .last: .flag(position == scopes[place].count - 1)
            // Counted from 1, as style sheets count children; other programs that know Mustache begin with 0.
            case .even: .flag(position % 2 == 1)
            default: .flag(position % 2 == 0)
            }
        }
    }

    private mutating func named(
        _ step: TemplateProgram.Step,
        of script: TemplateScript
    ) -> TemplateValue? {
        let name = TemplateName(key: step.name)
        var place = scopes.count - 1
        while place >= 0 {
            let names = scopes[place].names
            if names == nil, scopes[place].name == step.name, step.name != 0, step.count == 0 {
                lastPlace = scopes[place].home
                outermost = min(outermost, lastPlace)
                return scopes[place].value
            }
            if var found = names?._withUnsafeGuaranteedRef({ $0.value(name) }) {
                if step.name != TemplateFilling.wordsName { outermost = min(outermost, place) }
                lastPlace = place
                for part in 0..<Int(step.count) {
                    guard case .object(let inner) = found.own,
                        let next = inner.value(script.names[Int(step.first) + part])
                    else { return nil }
                    found = next
                }
                return found
            }
            place -= 1
        }
        outermost = 0
        return nil
    }

    /// One of the theme's words, where that is what a step prints.
    private func word(
        _ step: TemplateProgram.Step,
        of script: TemplateScript
    ) -> UnsafeBufferPointer<UInt8>? {
        guard let words, step.name == TemplateFilling.wordsName, step.count == 1 else { return nil }
        return words.text(script.names[Int(step.first)])
    }

    private mutating func print(word: UnsafeBufferPointer<UInt8>) {
        guard let wordsTag, !isInTag else { return bytes.append(contentsOf: word) }
        bytes += wordsTag
        bytes.append(contentsOf: word)
        bytes += "</span>".utf8
    }

    /// Whether what is written next stands in a tag, as the value of an attribute does.
    private var isInTag: Bool {
        bytes.last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") } == UInt8(ascii: "<")
    }

    private mutating func print(_ script: TemplateScript, _ range: Range<Int>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: script.literals[range]))
    }

    private mutating func print(_ value: TemplateValue) {
        switch value {
        case .null, .list, .object: break
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .text(let text): bytes.append(escaping: text)
        case .html(let html): bytes += html.bytes
        case .shared(_, let make): print(make())
        }
    }
}
