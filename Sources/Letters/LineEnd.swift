/// How the lines of a letter end.
public enum LineEnd: String, Sendable {
    /// As programs on this machine take them on their standard input.
    case program = "\n"
    /// As they stand in a file of their own, and on the way from one machine to another.
    case file = "\r\n"
}
