import Testing

@testable import Website

@Suite struct TemplateNameTests {
    @Test func `gives every name that a page knows a number of its own`() {
        var names: Set<String> = []
        for kind in pageKinds { collect(kind.shapes, into: &names, depth: 0) }
        #expect(names.count > 100)
        #expect(Set(names.map { TemplateName($0).key }).count == names.count)
    }

    private func collect(_ shapes: [String: TemplateShape], into names: inout Set<String>, depth: Int) {
        guard depth < 4 else { return }
        for (name, shape) in shapes {
            names.insert(name)
            if case .object(let inner) = shape { collect(inner(), into: &names, depth: depth + 1) }
            if case .list(.object(let inner)) = shape { collect(inner(), into: &names, depth: depth + 1) }
        }
    }
}
