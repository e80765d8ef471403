/// How English binds what stands for a name: an article of its own takes the place of the name's, and `Works’` ends otherwise.
struct EnglishBinding {
    let binding: Binding

    init(_ around: WordsAround, _ whom: Substitute.Whom) {
        var binding = Binding()
        if whom != .person, let word = around.before.first, ["the", "a", "an"].contains(word.text) {
            binding.taken = 1
            binding.takesCapital = word.isCapital
        }
        if let apostrophe = around.apostrophe, around.endsWithS {
            binding.takenAfter = apostrophe.utf8.count
            binding.after = apostrophe + "s"
        }
        self.binding = binding
    }
}
