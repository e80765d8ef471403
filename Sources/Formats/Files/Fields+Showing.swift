import Unconference

extension Fields {
    /// From when and until when a text is shown, and the addresses that it had before.
    func showing() -> Showing {
        let showing = Showing(
            publishOn: date("publish-on"),
            expiresOn: date("expires-on"),
            aliases: aliases()
        )
        if let first = showing.publishOn, let last = showing.expiresOn, last <= first {
            report.error(
                "time-order",
                "`expires-on` is \(last), not after `publish-on`, \(first)",
                at: mark(of: "expires-on"),
                help: "it would never be shown; choose a later day, or take the key away"
            )
        }
        return showing
    }

    /// Older addresses on this site.
    func aliases() -> [String] {
        (distinctLines("aliases") ?? []).filter { line in
            let problem = Fields.problem(ofAlias: line)
            if let problem {
                report.error(
                    "wrong-value",
                    "\(name("aliases")) has “\(line.shortened(to: 60))”; \(problem.message)",
                    at: mark(of: "aliases"),
                    help: problem.help
                )
            }
            return problem == nil
        }
    }

    /// Why a page that leads on can't stand at an address; nil where it can.
    private static func problem(ofAlias line: String) -> (message: String, help: String?)? {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        let isPath =
            line.hasPrefix("/") && line != "/" && !parts.dropFirst().dropLast().contains("")
            && !parts.contains("..") && !parts.contains(".") && parts.allSatisfy { $0.utf8.count <= 200 }
            && line.unicodeScalars.allSatisfy { $0.value > 32 && !"\\?#\"<>%".unicodeScalars.contains($0) }
        guard isPath else {
            let help = line.contains("%") ? "write its letters as they are: /café/ for /caf%C3%A9/" : nil
            return ("it takes addresses of this site such as /old/path/", help)
        }
        if let hidden = parts.first(where: { $0.hasPrefix(".") }) {
            return ("what begins with a dot, as \(hidden) does, is not for readers", "leave it out")
        }
        // A server tells by the ending what a file is, and browsers believe it.
        if let last = parts.last, let dot = last.lastIndex(of: "."),
            ![".html", ".htm"].contains(last[dot...].lowercased())
        {
            return (
                "a page that leads on can't stand at a file that ends in \(last[dot...])",
                "write \(line)/, or an address that ends in .html"
            )
        }
        return nil
    }
}
