/// All templates of a theme, each as a program and as a script; they never change and are shared rather than copied.
final class CompiledTemplates: @unchecked Sendable {
    let programs: [TemplateProgram]
    /// The same programs by the same numbers, laid out to be walked without counting references.
    let scripts: UnsafeBufferPointer<TemplateScript>

    init(_ programs: [TemplateProgram]) {
        self.programs = programs
        let scripts = UnsafeMutableBufferPointer<TemplateScript>.allocate(capacity: programs.count)
        _ = scripts.initialize(from: programs.map(TemplateScript.init(copying:)))
        self.scripts = UnsafeBufferPointer(scripts)
    }

    deinit {
        for script in scripts { script.deallocate() }
        scripts.deallocate()
    }
}
