import Testing
import Unconference

@testable import Formats

@Suite struct MeantDayTests {
    @Test(arguments: [
        ("19.3.2027", "2027-03-19"), ("3.4.2027", "2027-04-03"), ("2027/3/9", "2027-03-09"),
        ("2027-3-9", "2027-03-09"), ("19/03/2027", "2027-03-19"), ("03/19/2027", "2027-03-19"),
        ("05/05/2027", "2027-05-05"), ("2027-03-19T09:00:00Z", "2027-03-19"),
        ("2027-03-19 09:00:00 +0200", "2027-03-19"), ("03/04/2027", nil), ("31.2.2027", nil),
        ("19.3.27", nil),
        ("2027-03", nil), ("2027-03-19-1", nil), ("a.b.2027", nil), ("-1.3.2027", nil), ("", nil), ("T", nil),
    ])
    func `sees which day was meant, and guesses none`(text: String, day: String?) {
        #expect(MeantDay.read(text)?.description == day)
    }
}
