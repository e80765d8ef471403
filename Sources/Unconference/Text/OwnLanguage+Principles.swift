extension OwnLanguage {
    /// The four principles of open space.
    public var principles: [String] {
        switch self {
        case .english:
            [
                "Whoever comes are the right people.",
                "Whatever happens is the only thing that could have.",
                "Whenever it starts is the right time.",
                "When it’s over, it’s over.",
            ]
        case .german:
            [
                "Wer kommt, ist genau richtig.",
                "Was geschieht, konnte nur so geschehen.",
                "Es beginnt, wenn die Zeit reif ist.",
                "Vorbei ist vorbei.",
            ]
        case .french:
            [
                "Qui vient est à sa place.",
                "Ce qui arrive ne pouvait qu’arriver.",
                "Cela commence quand cela commence.",
                "Quand c’est fini, c’est fini.",
            ]
        }
    }
}
