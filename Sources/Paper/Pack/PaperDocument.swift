import Markup
import Unconference

/// A document of its own: it needs nothing else, runs nothing, and no search engine lists it.
enum PaperDocument {
    /// The document.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - language: the language of what is in it.
    ///   - style: what it needs besides the style of all paper.
    ///   - body: what is in it.
    static func page(_ title: String, in language: OwnLanguage, style: Hypertext, _ body: Hypertext)
        -> Hypertext
    {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>
        \(style)</style>
        </head>
        <body>
        <main>
        \(body)</main>
        </body>
        </html>

        """
    }
}
