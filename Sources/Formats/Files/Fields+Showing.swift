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
    private func aliases() -> [String] {
        (distinctLines("aliases") ?? []).filter { line in
            let parts = line.split(separator: "/", omittingEmptySubsequences: false)
            let isPath =
                line.hasPrefix("/") && line != "/" && !line.hasPrefix("//")
                && !parts.contains("..") && !parts.contains(".") && parts.allSatisfy { $0.utf8.count <= 200 }
                && line.unicodeScalars.allSatisfy {
                    $0.value > 32 && !"\\?#\"<>%".unicodeScalars.contains($0)
                }
            if isPath { return true }
            report.error(
                "wrong-value",
                "\(name("aliases")) has “\(line.shortened(to: 60))”; it takes addresses of this site such as /old/path/",
                at: mark(of: "aliases"),
                help: line.contains("%") ? "write its letters as they are: /café/ for /caf%C3%A9/" : nil
            )
            return false
        }
    }
}
