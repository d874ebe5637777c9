import Testing

/// What holds of every page, whatever it is about.
extension ParsedPage {
  func expectInert() {
    let active: Set = [
      "script", "iframe", "object", "embed", "link", "img", "image", "use", "form", "base", "audio",
      "video", "foreignObject", "animate", "set",
    ]
    for element in elements {
      #expect(!active.contains(element.name), "\(element.name)")
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "style" && name != "src", "\(name)")
        if name == "href" { #expect(value.hasPrefix("#"), "\(value)") }
        #expect(!value.contains("url("))
      }
    }
    let policy = elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src &#39;none&#39;") == true)
  }

  func expectOwnLinks() {
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let known = Set(ids)
    for element in elements {
      if let target = element.attributes["href"] {
        #expect(known.contains(String(target.dropFirst())), "\(target)")
      }
      for name in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
        #expect(known.contains(String(name)))
      }
    }
  }

  func expectHearable() {
    for (index, element) in elements.enumerated() {
      switch element.name {
      case "svg":
        #expect(element.attributes["role"] == "img")
        let children = elements[(index + 1)...].prefix(2)
        #expect(children.map(\.name) == ["title", "desc"])
        for child in children { #expect(child.text.count > 5, "\(child.text)") }
      case "table":
        #expect(elements[index + 1].name == "caption")
        let rest = elements[(index + 1)...].prefix { $0.name != "table" }
        for head in rest where head.name == "th" {
          #expect(["col", "row", "rowgroup"].contains(head.attributes["scope"]))
        }
      case "section", "article", "nav":
        #expect(element.attributes["aria-label"] ?? element.attributes["aria-labelledby"] != nil)
      case "figure":
        let rest = elements[(index + 1)...].prefix { $0.name != "figure" }
        #expect(rest.contains { $0.name == "table" }, "a chart without its numbers")
        #expect(rest.contains { $0.name == "figcaption" })
      default: break
      }
    }
    for landmark in ["header", "nav", "main", "h1", "title"] {
      #expect(elements.contains { $0.name == landmark }, "\(landmark)")
    }
    let skip = elements.first { $0.name == "a" }
    #expect(skip?.attributes["class"] == "skip")
  }

  /// Headings go down one by one, and the first is the only one of its level.
  func expectSteps() {
    let levels = elements.compactMap { element in
      element.name.first == "h" ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }
}
