/// The templates of a theme by name, ready to be filled in.
struct Templates: Sendable {
    private let numbers: [String: Int]
    private let compiled: CompiledTemplates
    /// A template that becomes longer than any page needs, once all that it uses is put into it; then there is none.
    let tooLong: String?

    /// Templates that were checked.
    init(_ trees: [String: [TemplateNode]]) {
        let programs: [TemplateProgram]
        (numbers, programs, tooLong) = TemplateAssembly.programs(of: trees)
        compiled = CompiledTemplates(programs)
    }

    /// A template with the values of an object, in UTF-8; nil when there is no such template.
    ///
    /// - Parameters:
    ///   - name: the template.
    ///   - root: the object.
    ///   - words: the words that the object has under `t`; looked up in it where nothing is said.
    ///   - wordsTag: the tag around these words that says of which language they are; none where that is the page's.
    ///   - fragments: where pieces are kept that other pages show too.
    ///   - setting: the number by which these know the page's language and its way to the first folder.
    func fill(
        _ name: String,
        with root: TemplateObject,
        words: PrintedWords? = nil,
        wordsTag: [UInt8]? = nil,
        keeping fragments: Fragments? = nil,
        in setting: Int = 0
    ) -> [UInt8]? {
        guard tooLong == nil, let number = numbers[name] else { return nil }
        var filling = TemplateFilling(
            compiled,
            root: .object(root),
            words: words,
            wordsTag: wordsTag,
            fragments: fragments,
            setting: setting
        )
        filling.fill(number)
        return filling.bytes
    }
}
