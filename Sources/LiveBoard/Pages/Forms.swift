import Markup
import Registration
import Unconference

/// The parts that forms are made of.
enum Forms {
    /// A form of one tap that does one thing; script keeps the tap when the net is gone.
    ///
    /// - Parameters:
    ///   - deed: what it does.
    ///   - values: what is sent with it.
    ///   - back: the page to come back to.
    ///   - label: the verb on the button.
    ///   - about: what it is about, for those who hear the button and don't see what stands beside it.
    static func tap(
        _ deed: Deed,
        _ values: [(String, String)],
        back: String,
        _ label: String,
        about: String? = nil,
        pressed: Bool? = nil,
        kind: String = "button"
    ) -> Hypertext {
        """
        <form class="tap" method="post" action="\(deed.path)" data-tap>\(hidden(values + [("back", back)]))\
        <button class="\(kind)"\(pressed.map { $0 ? " aria-pressed=\"true\"" : " aria-pressed=\"false\"" as Hypertext })>\
        \(label)\(about.map { "<span class=\"unseen\">: \($0)</span>" as Hypertext })</button></form>
        """
    }

    /// A form of one tap for something that must happen now or not at all: it is never kept for later.
    static func press(
        _ path: String,
        _ values: [(String, String)],
        _ label: String,
        about: String? = nil,
        kind: String = "button"
    ) -> Hypertext {
        """
        <form class="tap" method="post" action="\(path)">\(hidden(values))\
        <button class="\(kind)">\(label)\(about.map { "<span class=\"unseen\">: \($0)</span>" as Hypertext })</button></form>
        """
    }

    /// Values that are sent along unseen.
    static func hidden(_ values: [(String, String)]) -> Hypertext {
        Hypertext(values.map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })
    }

    /// The name of this filling of a form, so that sending it twice counts once.
    static func once(_ back: String? = nil) -> Hypertext {
        hidden([("op", Secret.operation())] + (back.map { [("back", $0)] } ?? []))
    }

    /// A line to fill in.
    ///
    /// - Parameter key: what tells it from others of its name, where a page has several forms.
    static func line(
        _ name: String,
        _ label: String,
        _ value: String,
        hint: String? = nil,
        limit: Int,
        required: Bool = false,
        autocomplete: String = "off",
        type: String = "text",
        key: String? = nil
    ) -> Hypertext {
        """
        <p class="field"><label for="f-\(key ?? name)">\(label)</label>\(hint.map { "<span class=\"hint\" id=\"h-\(key ?? name)\">\($0)</span>" as Hypertext })\
        <input id="f-\(key ?? name)" name="\(name)" type="\(type)" value="\(value)" maxlength="\(limit)" autocomplete="\(autocomplete)"\
        \(if: required, " required")\(hint.map { _ in " aria-describedby=\"h-\(key ?? name)\"" as Hypertext })></p>

        """
    }

    /// Several lines to fill in.
    static func passage(
        _ name: String,
        _ label: String,
        _ value: String,
        hint: String? = nil,
        limit: Int,
        rows: Int = 3,
        required: Bool = false
    ) -> Hypertext {
        """
        <p class="field"><label for="f-\(name)">\(label)</label>\(hint.map { "<span class=\"hint\" id=\"h-\(name)\">\($0)</span>" as Hypertext })\
        <textarea id="f-\(name)" name="\(name)" rows="\(rows)" maxlength="\(limit)"\(if: required, " required")\
        \(hint.map { _ in " aria-describedby=\"h-\(name)\"" as Hypertext })>
        \(value)</textarea></p>

        """
    }

    /// One of several words.
    ///
    /// - Parameter key: what tells it from others of its name, where a page has several forms.
    static func choice(
        _ name: String,
        _ label: String,
        _ options: [(value: String, label: String)],
        chosen: String,
        key: String? = nil
    ) -> Hypertext {
        """
        <p class="field"><label for="f-\(key ?? name)">\(label)</label><select id="f-\(key ?? name)" name="\(name)">
        \(each: options, { option in
            "<option value=\"\(option.value)\"\(if: option.value == chosen, " selected")>\(option.label)</option>\n"
        })</select></p>

        """
    }

    /// Several of several words.
    static func boxes(
        _ name: String,
        _ label: String,
        _ options: [(value: String, label: String)],
        chosen: [String],
        hint: String? = nil
    ) -> Hypertext {
        guard !options.isEmpty else { return "" }
        return """
            <fieldset class="field boxes"><legend>\(label)</legend>\(hint.map { "<span class=\"hint\">\($0)</span>" as Hypertext })
            \(each: options, { option in
                """
                <label><input type="checkbox" name="\(name)" value="\(option.value)"\(if: chosen.contains(option.value), " checked")> \
                \(option.label)</label>

                """
            })
            </fieldset>

            """
    }

    /// One box.
    static func box(_ name: String, _ label: String, checked: Bool = false) -> Hypertext {
        """
        <p class="field box"><label><input type="checkbox" name="\(name)" value="1"\(if: checked, " checked")> \(label)</label></p>

        """
    }
}
