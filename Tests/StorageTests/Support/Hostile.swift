/// Texts that break programs.
enum Hostile {
    static let texts = [
        "", " ", "'", "\"", "';DROP TABLE participant;--", "%s%n", "\\", "\\n", "a\nb", "a\r\nb\t", "\n",
        "\\\n\\",
        "<script>alert(1)</script>", "{{{x}}}", "=cmd()", "\u{202E}txt.exe", "👩‍👩‍👧‍👦", "e\u{0301}",
        "\u{FEFF}", "\u{1}\u{1F}\u{7F}", "NULL", "1e309", "ß ﬁ Ⅷ", String(repeating: "長", count: 4000),
        "null", "[]",
        "�",
    ]
}
