import Markup
import Testing
import Unconference

@Suite struct LinkPlaceTests {
    private func place(_ text: String, _ address: String = "#x") throws -> Place? {
        let document = try Document(Array(text.utf8), file: "a.md", smartPunctuation: true)
        return document.places(ofLinksTo: [address])[address]
    }

    @Test(arguments: [
        ("[see](#x)", 1, 7), ("a\n\nb [see](#x)", 3, 9), ("---\ntitle: T\n---\nb [see](#x)", 4, 9),
        ("[a\nb](#x)", 2, 4), ("[a](<#x>)", 1, 6), ("[a]( #x \"title\")", 1, 6), ("Süß [a](#x)", 1, 9),
        ("- [ ] [a](#x)", 1, 11), ("| a |\n|---|\n| [a](#x) |", 3, 7), ("> > [a](#x)", 1, 9),
        // Neither in a block of code, nor in words, nor the beginning of a longer one.
        ("```\n[a](#x)\n```\n\n[a](#x)", 5, 5), ("[#x](#x)", 1, 6),
        ("[a](#xy) [a](#x)", 1, 14), ("![a](b.png) [![c](d.png)](#x)", 1, 27),
        // Of several the first.
        ("[a](#x)\n[b](#x)", 1, 5),
        // Where the address is defined.
        ("[see][it]\n\n[it]: #x", 3, 7), ("a\n\n[see]\n\n> [see]: <#x> 'title'", 5, 11),
    ])
    func `tells where a link was written`(text: String, line: Int, column: Int) throws {
        #expect(try place(text) == Place(file: "a.md", line: line, column: column))
    }

    @Test(arguments: ["a\n\n[see](&#35;x)", "a\n\n[see](&num;x)", "a\n\n[see]\n\n[see]:\n#x"])
    func `tells the line where the address is written in another way`(text: String) throws {
        #expect(try place(text) == Place(file: "a.md", line: 3))
    }

    @Test func `knows nothing of links that are not there`() throws {
        #expect(try place("[a](#y) and `[a](#x)`") == nil)
    }

    @Test func `finds many in one go`() throws {
        let count = 20_000
        let text = (0..<count).map { "[a](#x\($0))\n\n[r\($0)]\n\n[r\($0)]: #y\($0)\n\n" }.joined()
        let document = try Document(Array(text.utf8), file: "a.md")
        let addresses = Set((0..<count).flatMap { ["#x\($0)", "#y\($0)"] })
        let places = document.places(ofLinksTo: addresses)
        #expect(places.count == 2 * count)
        #expect(places["#x100"] == Place(file: "a.md", line: 601, column: 5))
        #expect(places["#y100"] == Place(file: "a.md", line: 605, column: 9))
    }
}
