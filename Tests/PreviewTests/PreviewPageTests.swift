import Foundation
import Testing
import Unconference

@testable import Preview

@Suite struct PreviewPageTests {
    private let page = """
        <html><head>
        <meta content="script-src &#39;none&#39;; style-src &#39;self&#39;">
        </head>
        <body class="x">
        <p>Text</p></body></html>
        """

    private func dressed(_ findings: [Finding]) -> String {
        String(decoding: PreviewPage.dressed(Array(page.utf8), build: 7, findings: findings), as: UTF8.self)
    }

    @Test func `lets its own script run and nobody else's`() {
        let text = dressed([])
        #expect(text.contains("script-src &#39;self&#39;"))
        #expect(text.contains("data-build=\"7\""))
        #expect(!text.contains("unconf-preview\""))
    }

    @Test func `says what is wrong, the worst first, and shows it as text`() throws {
        let text = dressed([
            Finding(.warning, "a", "a small thing"),
            Finding(
                .error,
                "b",
                "<script>alert(1)</script>",
                at: Place(file: "x.md", line: 3),
                help: "a & b"
            ),
        ])
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!text.contains("<script>alert"))
        #expect(text.contains("<code>x.md:3</code>"))
        #expect(text.contains("a &amp; b"))
        let error = try #require(text.firstRange(of: "alert(1)"))
        let warning = try #require(text.firstRange(of: "a small thing"))
        #expect(error.lowerBound < warning.lowerBound)
    }

    @Test(arguments: ["/../secret", "/%2e%2e/secret", "/.hidden", "/a/.hidden", "/%00", "/..%2fsecret", "/%"])
    func `gives nothing but the site`(path: String) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
        let site = root.appending(path: "site")
        try FileManager.default.createDirectory(
            at: site.appending(path: "a"),
            withIntermediateDirectories: true
        )
        for name in ["secret", "site/.hidden", "site/a/.hidden"] {
            try Data("secret".utf8).write(to: root.appending(path: name))
        }
        #expect(PreviewFiles(folder: site).file(at: path) == nil)
    }

    @Test func `finds pages by their folders, and names in other scripts`() throws {
        let site = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: site.appending(path: "grün"),
            withIntermediateDirectories: true
        )
        try Data("<p>grün".utf8).write(to: site.appending(path: "grün/index.html"))
        let files = PreviewFiles(folder: site)
        #expect(files.file(at: "/gr%C3%BCn/")?.type == "text/html; charset=utf-8")
        #expect(files.isFolder("/gr%C3%BCn"))
        #expect(files.file(at: "/") == nil)
    }

    @Test func `tells those who wait of each build, beginning with the present one`() async {
        let state = PreviewState()
        state.show([])
        var builds = state.builds.makeAsyncIterator()
        #expect(await builds.next() == 1)
        state.show([Finding(.error, "x", "y")])
        #expect(await builds.next() == 2)
        #expect(state.now.findings.count == 1)
    }
}
