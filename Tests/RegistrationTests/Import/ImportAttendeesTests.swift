import Registration
import Testing
import Unconference

@Suite struct ImportAttendeesTests {
    @Test func `does nothing yet`() {}
}
