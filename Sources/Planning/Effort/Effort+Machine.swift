internal import Glibc

extension Effort {
    /// How many threads run at once on this machine.
    static var threadsOfTheMachine: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
}
