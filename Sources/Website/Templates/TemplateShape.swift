/// What kind of value stands under a name, for checking templates before anything is rendered.
indirect enum TemplateShape: Sendable {
    /// Yes or no.
    case flag
    /// A whole number.
    case number
    /// Text.
    case text
    /// Markup.
    case html
    /// Several values of one kind.
    case list(TemplateShape)
    /// Something with names; worked out when asked for, since models may hold models of their own kind.
    case object(@Sendable () -> [String: TemplateShape])
    /// The words of the theme.
    case strings
    /// Texts under names that people gave them: any name may be asked for, and none need be there.
    case own

    /// Whether a name holds something that can be printed.
    var isPrintable: Bool {
        switch self {
        case .number, .text, .html: true
        case .flag, .list, .object, .strings, .own: false
        }
    }
}
