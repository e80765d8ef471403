/// A template made ready for filling in: one flat list of steps, with all that it is put together from in its place.
///
/// Steps are plain numbers. Walking them counts no references, which tasks that share a theme would fight over.
struct TemplateProgram: Sendable {
    /// One step.
    struct Step: Hashable, Sendable {
        /// What is done.
        enum Kind: UInt8, Sendable {
            /// Writes the literal bytes from `first` to `second`.
            case text
            /// Writes a value.
            case print
            /// Does the steps up to `second` once for each value, or not at all.
            case section
            /// Does the steps up to `second` where there is no value.
            case inverted
            /// Fills in the program number `second`: a template that uses itself.
            case call
        }

        /// What kind of name is looked up.
        enum Lookup: UInt8, Sendable {
            /// Nothing, or the scope itself.
            case scope
            /// A name, or several names one inside the other.
            case names
            /// Whether the scope is the first or last of several, or at an even or odd place.
            case first, last, even, odd
        }

        var kind: Kind
        var lookup = Lookup.scope
        /// The name, or the first of several; the others stand in `names` from `first` on, `count` of them.
        var name: UInt64 = 0
        var first: Int32 = 0
        var second: Int32 = 0
        var count: Int32 = 0
    }

    /// The steps in order.
    var steps: [Step] = []
    /// All text that is printed as it stands.
    var literals: [UInt8] = []
    /// The second and later parts of names with dots.
    var names: [TemplateName] = []

    /// Some steps with all that they mean, wherever they stand.
    struct Body: Hashable, Sendable {
        fileprivate var steps: [Step] = []
        fileprivate var literals: [UInt8] = []
        fileprivate var names: [TemplateName] = []
        /// The program, where the steps say no more than its number.
        fileprivate var program: Int?
    }

    /// What some steps of the program say.
    func body(_ range: Range<Int>, number: Int) -> Body {
        var body = Body()
        for var step in steps[range] {
            switch step.kind {
            case .text:
                let start = Int32(body.literals.count)
                body.literals += literals[Int(step.first)..<Int(step.second)]
                (step.first, step.second) = (start, Int32(body.literals.count))
            case .section, .inverted: step.second -= Int32(range.lowerBound)
            case .call: body.program = number
            case .print: break
            }
            if step.lookup == .names {
                let first = Int(step.first)
                step.first = Int32(body.names.count)
                body.names += names[first..<first + Int(step.count)]
            }
            body.steps.append(step)
        }
        return body
    }
}
