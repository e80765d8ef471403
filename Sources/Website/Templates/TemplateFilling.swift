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

    /// A scope and, where it is one of several, its place among them.
    private struct Scope {
        var value: TemplateValue
        var position = 0
        var count = 0
    }

    /// So deep may a template use itself, at most: one that does without end stops somewhere.
    private static let deepest = 64

    init(_ programs: [TemplateProgram], root: TemplateValue) {
        self.programs = programs
        scopes = [Scope(value: root)]
        bytes.reserveCapacity(16_384)
    }

    /// Writes what a program says.
    mutating func fill(_ number: Int) {
        guard depth < TemplateFilling.deepest, programs.indices.contains(number) else { return }
        depth += 1
        let program = programs[number]
        program.steps.withUnsafeBufferPointer { steps in
            run(steps, 0..<steps.count, of: program)
        }
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
                scopes.append(Scope(value: value, position: position, count: values.count))
                run(steps, range, of: program)
                scopes.removeLast()
            }
        case .some(let value):
            scopes.append(Scope(value: value))
            run(steps, range, of: program)
            scopes.removeLast()
        }
    }

    private func isAbsent(_ value: TemplateValue?) -> Bool {
        switch value {
        case nil, .null?: true
        case .flag(let flag)?: !flag
        case .list(let values)?: values.isEmpty
        case .number?, .text?, .html?, .object?: false
        }
    }

    private func value(_ step: TemplateProgram.Step, of program: borrowing TemplateProgram) -> TemplateValue?
    {
        switch step.lookup {
        case .scope: return scopes.last?.value
        case .names: return named(step, of: program)
        case .first, .last, .even, .odd:
            guard let scope = scopes.last(where: { $0.count > 0 }) else { return nil }
            let position = scope.position
            return switch step.lookup {
            case .first: .flag(position == 0)
            case .last: .flag(position == scope.count - 1)
            case .even: .flag(position % 2 == 1)
            default: .flag(position % 2 == 0)
            }
        }
    }

    private func named(_ step: TemplateProgram.Step, of program: borrowing TemplateProgram) -> TemplateValue?
    {
        let name = TemplateName(key: step.name)
        var place = scopes.count - 1
        while place >= 0 {
            if case .object(let object) = scopes[place].value, var found = object.value(name) {
                for part in 0..<Int(step.count) {
                    guard case .object(let inner) = found,
                        let next = inner.value(program.names[Int(step.first) + part])
                    else { return nil }
                    found = next
                }
                return found
            }
            place -= 1
        }
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
        }
    }
}
