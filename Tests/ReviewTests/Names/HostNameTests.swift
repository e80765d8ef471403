import Fixtures
import Foundation
import Testing
import Unconference

@testable import Review

@Suite struct HostNameTests {
    @Test(arguments: [
        ("bücher.example", "xn--bcher-kva.example"), ("münchen-ost.de", "xn--mnchen-ost-9db.de"),
        ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"), ("a.рф", "a.xn--p1ai"),
        ("ada@bücher.example", "ada@xn--bcher-kva.example"),
    ])
    func `gives the other form of a host`(letters: String, plain: String) {
        #expect(HostName.forms(of: letters) == [letters, plain])
        #expect(HostName.forms(of: plain) == [plain, letters])
        #expect(HostName.forms(of: letters.uppercased()).last == plain)
    }

    @Test(arguments: [
        "", "@", "a@", "example.org", "x.example", "xn--", "xn--.example", "xn---", "xn--a-",
        "xn--999999999999",
        "xn--\(String(repeating: "z", count: 60))", "xn--\(String(repeating: "9", count: 600))", "xn--a.b@xn",
    ])
    func `leaves alone what has one form`(host: String) {
        #expect(HostName.forms(of: host) == [host])
    }

    @Test func `finds the way back from any letters, and takes any text`() {
        var random = Dice(seed: 3492)
        let letters = Array("abcz09-ßäöüéłøжщяλω日本語한국😀".unicodeScalars)
        for _ in 0..<500 {
            var label = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                label.append(letters.randomElement(using: &random) ?? "a")
            }
            let host = String(label).precomposedStringWithCompatibilityMapping
            let forms = HostName.forms(of: host)
            guard forms.count == 2 else { continue }
            #expect(forms[1].utf8.allSatisfy { $0 < 0x80 })
            #expect(HostName.forms(of: forms[1]) == [forms[1], host], "\(host)")
            let cut = forms[1].prefix(Int.random(in: 4...forms[1].count, using: &random))
            #expect(HostName.forms(of: String(cut)).first == String(cut))
        }
    }
}
