import Formats
import Markup

/// What is drawn rather than written.
enum Drawings {
    /// An address as a square for cameras; nothing where it is too long for one.
    static func code(_ address: String, label: String) -> Hypertext {
        guard let code = QRCode(address) else { return "" }
        return """
            <svg class="qr" viewBox="0 0 \(code.fullWidth) \(code.fullWidth)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect width="\(code.fullWidth)" height="\(code.fullWidth)" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>

            """
    }
}
