/// A template's steps where they can be walked without counting references, which tasks that share a theme fight over.
struct TemplateScript {
    /// The steps in order.
    let steps: UnsafeBufferPointer<TemplateProgram.Step>
    /// All text that is printed as it stands.
    let literals: UnsafeBufferPointer<UInt8>
    /// The second and later parts of names with dots.
    let names: UnsafeBufferPointer<TemplateName>

    /// A copy of a program in memory that ``deallocate()`` gives back.
    init(copying program: TemplateProgram) {
        steps = TemplateScript.copy(program.steps)
        literals = TemplateScript.copy(program.literals)
        names = TemplateScript.copy(program.names)
    }

    func deallocate() {
        steps.deallocate()
        literals.deallocate()
        names.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = memory.initialize(from: elements)
        return UnsafeBufferPointer(memory)
    }
}
