import Unconference

extension Fields {
    /// Why the event is held, with the places of its measures.
    func purpose() -> (purpose: Purpose, measures: [Placed<Purpose.Measure>], mark: SourceNode.Mark)? {
        guard let fields = group("purpose", example: "purpose: {need: …, for: …, outcome: …}") else {
            return nil
        }
        let need = fields.requiredText("need", help: "say what is wrong in the world, in one sentence")
        let audience = fields.requiredText("for", help: "say for whom the event is")
        let outcome = fields.requiredText("outcome", help: "say what will be different afterwards")
        let measures = fields.measures()
        let sponsor = fields.line("sponsor")
        let retireOn = fields.date("retire-on")
        let purpose = Purpose(
            need: need ?? "",
            audience: audience ?? "",
            outcome: outcome ?? "",
            measures: measures.map(\.value),
            sponsor: sponsor,
            retireOn: retireOn
        )
        return (purpose, measures, fields.mark(of: "retire-on"))
    }

    private func measures() -> [Placed<Purpose.Measure>] {
        groups("measures", example: "measures: [{id: commitments, text: commitments made, target: 20}]")
            .compactMap { fields in
                let id = fields.requiredSlug("id", help: "give the measure a short name")
                let text = fields.requiredText("text", help: "say what is counted")
                let target = fields.number("target", in: 0...1_000_000)
                let due = fields.date("due")
                guard let id, let text else { return nil }
                return Placed(
                    value: Purpose.Measure(id: id, text: text, target: target, due: due),
                    mark: fields.has("due") ? fields.mark(of: "due") : fields.mark
                )
            }
    }

    private func requiredText(_ key: String, help: String) -> String? {
        let before = report.findings.count
        if let text = text(key) { return text }
        if report.findings.count == before { missing(key, help: help) }
        return nil
    }
}
