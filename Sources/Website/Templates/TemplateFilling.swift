/// One walk through a template that writes a page.
///
/// Names are looked for from the innermost scope out, as Mustache has it; a text that is missing in its own scope is
/// missing, and not borrowed from further out.
struct TemplateFilling {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private let programs: [TemplateProgram]
    private var scopes: [Scope]
    private var depth = 0
    /// The program that is walked through.
    private var program = 0
    private let fragments: Fragments?
    private let setting: Int
    /// The outermost scope that was looked into since the piece of a page that is being written began.
    private var outermost = Int.max

    /// A scope and, where it is one of several, its place among them.
    private struct Scope {
        var value: TemplateValue
        var position = 0
        var count = 0
    }

    /// So deep may a template use itself, at most: one that does without end stops somewhere.
    private static let deepest = 64
    /// The words of a theme, which the page's language decides.
    private static let words = TemplateName("t").key

    /// A walk.
    ///
    /// - Parameters:
    ///   - programs: the templates.
    ///   - root: what they are given.
    ///   - fragments: where pieces are kept that other pages show too; none are where nothing is said.
    ///   - setting: the number by which these know the page's language and its way to the first folder.
    init(_ programs: [TemplateProgram], root: TemplateValue, fragments: Fragments? = nil, setting: Int = 0) {
        self.programs = programs
        self.fragments = fragments
        self.setting = setting
        scopes = [Scope(value: root.own)]
        bytes.reserveCapacity(32_768)
    }

    /// Writes what a program says.
    mutating func fill(_ number: Int) {
        guard depth < TemplateFilling.deepest, programs.indices.contains(number) else { return }
        depth += 1
        let outer = program
        program = number
        let program = programs[number]
        program.steps.withUnsafeBufferPointer { steps in
            run(steps, 0..<steps.count, of: program)
        }
        self.program = outer
        depth -= 1
    }

    private mutating func run(
        _ steps: UnsafeBufferPointer<TemplateProgram.Step>,
        _ range: Range<Int>,
        of program: borrowing TemplateProgram
    ) {
        var at = range.lowerBound
        while at < range.upperBound {
            let step = steps[at]
            at += 1
            switch step.kind {
            case .text: print(program, Int(step.first)..<Int(step.second))
            case .print: if let value = value(step, of: program) { print(value) }
            case .section:
                repeatSteps(value(step, of: program), steps, at..<Int(step.second), of: program)
                at = Int(step.second)
            case .inverted:
                if isAbsent(value(step, of: program)) { run(steps, at..<Int(step.second), of: program) }
                at = Int(step.second)
            case .call: fill(Int(step.second))
            }
        }
    }

    private mutating func repeatSteps(
        _ value: consuming TemplateValue?,
        _ steps: UnsafeBufferPointer<TemplateProgram.Step>,
        _ range: Range<Int>,
        of program: borrowing TemplateProgram
    ) {
        switch value {
        case nil, .null?: return
        case .flag(let flag)?: if flag { run(steps, range, of: program) }
        case .list(let values)?:
            for (position, value) in values.enumerated() {
                if case .shared(let key, let make) = value {
                    share(key, make, steps, range, of: program, position, values.count)
                } else {
                    enter(
                        Scope(value: value, position: position, count: values.count),
                        steps,
                        range,
                        of: program
                    )
                }
            }
        case .shared(let key, let make)?: share(key, make, steps, range, of: program, nil, 0)
        case .some(let value): enter(Scope(value: value), steps, range, of: program)
        }
    }

    private mutating func enter(
        _ scope: consuming Scope,
        _ steps: UnsafeBufferPointer<TemplateProgram.Step>,
        _ range: Range<Int>,
        of program: borrowing TemplateProgram
    ) {
        scopes.append(scope)
        run(steps, range, of: program)
        scopes.removeLast()
    }

    /// Writes a piece that other pages show too, or takes it from there.
    ///
    /// - Parameter position: its place among several; nil where it is alone.
    private mutating func share(
        _ key: FragmentKey,
        _ make: () -> TemplateValue,
        _ steps: UnsafeBufferPointer<TemplateProgram.Step>,
        _ range: Range<Int>,
        of program: borrowing TemplateProgram,
        _ position: Int?,
        _ count: Int
    ) {
        let place = fragments.map {
            let body = $0.body(of: range, program: self.program, in: programs)
            return Fragments.Place(key: key, body: body, setting: setting)
        }
        if let place, let text = fragments?.text(at: place) {
            bytes += text
            return
        }
        let start = bytes.count
        let (outer, base) = (outermost, scopes.count)
        outermost = .max
        if let position {
            enter(Scope(value: make().own, position: position, count: count), steps, range, of: program)
        } else {
            repeatSteps(make().own, steps, range, of: program)
        }
        // What looked no further than into itself is the same on every page.
        if let place, outermost >= base { fragments?.keep(bytes[start...], at: place) }
        outermost = min(outer, outermost)
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
        of program: borrowing TemplateProgram
    ) -> TemplateValue? {
        switch step.lookup {
        case .scope:
            outermost = min(outermost, scopes.count - 1)
            return scopes.last?.value
        case .names: return named(step, of: program)
        case .first, .last, .even, .odd:
            guard let place = scopes.lastIndex(where: { $0.count > 0 }) else { return nil }
            // Where a thing stands among others is no part of it.
            outermost = min(outermost, place - 1)
            let position = scopes[place].position
            return switch step.lookup {
            case .first: .flag(position == 0)
            case .last: .flag(position == scopes[place].count - 1)
            case .even: .flag(position % 2 == 1)
            default: .flag(position % 2 == 0)
            }
        }
    }

    private mutating func named(
        _ step: TemplateProgram.Step,
        of program: borrowing TemplateProgram
    ) -> TemplateValue? {
        let name = TemplateName(key: step.name)
        var place = scopes.count - 1
        while place >= 0 {
            if case .object(let object) = scopes[place].value, var found = object.value(name) {
                if step.name != TemplateFilling.words { outermost = min(outermost, place) }
                for part in 0..<Int(step.count) {
                    guard case .object(let inner) = found.own,
                        let next = inner.value(program.names[Int(step.first) + part])
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

    private mutating func print(_ program: borrowing TemplateProgram, _ range: Range<Int>) {
        program.literals.withUnsafeBufferPointer {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    private mutating func print(_ value: TemplateValue) {
        switch value {
        case .null, .list, .object: break
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .text(let text): HTML.escape(text, into: &bytes)
        case .html(let html): bytes += html.bytes
        case .shared(_, let make): print(make())
        }
    }
}
