/// Something that many pages show in the same way, made where nobody has written it yet.
struct SharedItem<Model: TemplateModel>: Sendable {
    /// What it is known by.
    let key: FragmentKey
    /// Makes it.
    let make: @Sendable () -> Model
}
