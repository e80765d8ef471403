/// What people call themselves elsewhere, found in what they answered to the ticket shop's questions.
enum Handles {
    /// The names after an `@`, and the last part of addresses of pages, such as `linkedin.com/in/jana-m`.
    static func named(in answer: String) -> [String] {
        answer.split { $0.isWhitespace || $0 == "," || $0 == ";" }.compactMap { word in
            if word.hasPrefix("@") { return clean(word.dropFirst().prefix { $0 != "@" }) }
            let parts = word.split(separator: "/").filter { !$0.isEmpty }
            guard parts.count > 1, word.contains("."), let last = parts.last else { return nil }
            return clean(last.drop { $0 == "@" || $0 == "~" }.prefix { $0 != "?" && $0 != "#" })
        }
    }

    private static func clean(_ word: Substring) -> String? {
        word.count >= 3 && word.count <= 80 && word.contains(where: \.isLetter) ? String(word) : nil
    }
}
