import Records

/// A style of this program with its SHA-256 in base 64, by which the page's policy lets it in.
struct PageSheet {
  let css: StaticString
  let digest: String
}

/// The head of a page that stands alone.
extension HTMLPage {
  /// Nothing may be loaded, nothing may run, nothing may be sent; only the styles below may be used.
  private static func policy(_ sheets: [PageSheet]) -> String {
    let hashes = sheets.map { "'sha256-\($0.digest)'" }.joined(separator: " ")
    return "default-src 'none'; style-src \(hashes); base-uri 'none'; form-action 'none'"
  }

  /// `start` is where the link past the contents leads, `skip` what it says.
  mutating func open(_ title: String, _ sheets: [PageSheet], skip: Words, to start: String) {
    html.doctype()
    html.open("html", ["lang": language.rawValue])
    html.open("head")
    html.open("meta", ["charset": "utf-8"])
    html.open("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy(sheets)])
    html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.open("meta", ["name": "referrer", "content": "no-referrer"])
    html.element("title", title)
    for sheet in sheets { html.style(sheet.css) }
    html.close("head")
    html.open("body")
    html.breakLine()
    html.element("a", ["class": "skip", "href": "#" + start], text(skip))
  }

  /// The end of every page.
  mutating func closeBody() {
    html.close("body")
    html.close("html")
    html.breakLine()
  }
}
