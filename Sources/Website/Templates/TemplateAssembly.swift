/// Puts the program of a template together.
struct TemplateAssembly {
    private let trees: [String: [TemplateNode]]
    /// The numbers of the programs, for templates that use themselves.
    private let numbers: [String: Int]
    private var program = TemplateProgram()
    /// The templates that are being put in place, outermost first.
    private var open: [String] = []
    /// Whether the program has become longer than any page needs.
    private var isTooLong = false
    /// How many pieces were put in place.
    private var pieces = 0

    /// The most pieces of one program: templates that use each other twice double it at each level.
    private static let mostPieces = 50_000
    /// The most bytes of text in one program.
    private static let mostText = 4 << 20
    /// How many templates may use one another in a row.
    private static let deepest = 64

    /// Programs of all templates in the order of their names, and the template whose program is longer than it may be.
    static func programs(of trees: [String: [TemplateNode]]) -> (
        names: [String: Int], programs: [TemplateProgram], tooLong: String?
    ) {
        let names = trees.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var programs: [TemplateProgram] = []
        for name in names {
            var assembly = TemplateAssembly(trees: trees, numbers: numbers)
            assembly.use(name, blocks: [:])
            guard !assembly.isTooLong else { return (numbers, [], name) }
            programs.append(assembly.program)
        }
        return (numbers, programs, nil)
    }

    private init(trees: [String: [TemplateNode]], numbers: [String: Int]) {
        self.trees = trees
        self.numbers = numbers
    }

    private mutating func add(_ nodes: [TemplateNode], blocks: [String: [TemplateNode]]) {
        for node in nodes {
            pieces += 1
            guard pieces <= Self.mostPieces, program.literals.count < Self.mostText else {
                isTooLong = true
                return
            }
            switch node {
            case .text(let text):
                let start = program.literals.count
                program.literals += text
                program.steps.append(
                    .init(kind: .text, first: Int32(start), second: Int32(program.literals.count))
                )
            case .print(let tag): program.steps.append(step(.print, tag))
            case .section(let tag, let children):
                let start = program.steps.count
                program.steps.append(step(tag.kind == .section ? .section : .inverted, tag))
                add(children, blocks: blocks)
                program.steps[start].second = Int32(program.steps.count)
            case .block(let tag, let children): add(blocks[tag.name] ?? children, blocks: blocks)
            case .template(let tag, let own):
                // What the outermost template says about a block counts.
                use(tag.name, blocks: blocks.merging(own) { outermost, _ in outermost })
            case .refused: break
            }
        }
    }

    private mutating func use(_ name: String, blocks: [String: [TemplateNode]]) {
        guard let tree = trees[name], let number = numbers[name] else { return }
        guard !open.contains(name) else {
            program.steps.append(.init(kind: .call, second: Int32(number)))
            return
        }
        guard !isTooLong, open.count < Self.deepest else {
            isTooLong = true
            return
        }
        open.append(name)
        add(tree, blocks: blocks)
        open.removeLast()
    }

    private mutating func step(_ kind: TemplateProgram.Step.Kind, _ tag: TemplateTag) -> TemplateProgram.Step
    {
        var step = TemplateProgram.Step(kind: kind)
        switch tag.name {
        case ".": step.lookup = .scope
        case "first()": step.lookup = .first
        case "last()": step.lookup = .last
        case "even()": step.lookup = .even
        case "odd()": step.lookup = .odd
        default:
            let path = tag.name.split(separator: ".").map { TemplateName(String($0)) }
            step.lookup = .names
            step.name = path.first?.key ?? 0
            step.first = Int32(program.names.count)
            step.count = Int32(max(0, path.count - 1))
            program.names += path.dropFirst()
        }
        return step
    }
}
