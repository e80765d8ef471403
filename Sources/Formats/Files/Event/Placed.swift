/// A value with the place where it stands in its file, for the checks that come after reading.
struct Placed<Value> {
    var value: Value
    var mark: SourceNode.Mark
}
