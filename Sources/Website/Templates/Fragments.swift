import Synchronization

/// Pieces of pages that many pages of one publication show, each written once.
///
/// What a piece looks like depends on what it shows, on the part of the template that it is shown by, on the way from the
/// page to the site's first folder, and on the page's language. A piece that took anything else from its page is not kept.
final class Fragments: Sendable {
    /// What a piece depends on.
    struct Place: Hashable, Sendable {
        var key: FragmentKey
        var body: Int
        var setting: Int
    }

    /// A section of a template.
    private struct Section: Hashable {
        var program: Int
        var step: Int
    }

    private struct State {
        var texts: [Place: [UInt8]] = [:]
        var size = 0
        var settings: [[String]: Int] = [:]
        var sections: [Section: Int] = [:]
        var bodies: [TemplateProgram.Body: Int] = [:]
    }

    private let state = Mutex(State())

    /// The most bytes that are kept.
    private static let limit = 32 << 20

    /// The number of a page's way to the first folder and its language.
    func setting(root: String, language: String) -> Int {
        state.withLock { state in
            let number = state.settings.count
            let known = state.settings[[root, language]] ?? number
            if known == number { state.settings[[root, language]] = number }
            return known
        }
    }

    /// The number of a section's steps; the same wherever the same steps stand.
    func body(of steps: Range<Int>, program: Int, in compiled: CompiledTemplates) -> Int {
        let section = Section(program: program, step: steps.lowerBound)
        return state.withLock { state in
            if let known = state.sections[section] { return known }
            let body = compiled.programs[program].body(steps, number: program)
            let number = state.bodies[body] ?? state.bodies.count
            state.bodies[body] = number
            state.sections[section] = number
            return number
        }
    }

    /// What a piece looks like, where it was written before.
    func text(at place: Place) -> [UInt8]? { state.withLock { $0.texts[place] } }

    /// Keeps what a piece looks like.
    func keep(_ text: ArraySlice<UInt8>, at place: Place) {
        let text = Array(text)
        state.withLock { state in
            guard state.size + text.count <= Fragments.limit else { return }
            state.size += text.count
            state.texts[place] = text
        }
    }
}
