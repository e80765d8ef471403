/// The forms in which hosts read response headers from a file of the site.
public enum HeaderForm: String, Hashable, Sendable, CaseIterable {
    /// Netlify and Cloudflare.
    case headers = "_headers"
    /// Apache.
    case apache = ".htaccess"
    /// To be included in a server block of nginx.
    case nginx = "nginx.conf.snippet"
}
