/// How what stands for a name is bound into its sentence.
struct Binding {
    /// How many of the words before the name go away: its article, or a preposition that is written anew.
    var taken = 0
    /// What is written for them, with the space that follows it.
    var before = ""
    /// Whether what goes away began with a capital.
    var takesCapital = false
    /// The form of what stands for the name.
    var form = Substitute.Form.plain
    /// How many bytes behind the name go away.
    var takenAfter = 0
    /// What is written for them.
    var after = ""
}
