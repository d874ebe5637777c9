/// How a place is named in the terms of its file.
extension Place.Detail {
  /// `/cases[1]/case[3]/@id`.
  package func xpath(disclosure: Disclosure?) -> String? {
    guard case .xpath(let steps) = self else { return nil }
    return steps.isEmpty ? "/" : steps.map { "/" + $0.xpath(disclosure) }.joined()
  }

  /// As RFC 6901 says; empty for the whole document.
  package func jsonPointer(disclosure: Disclosure?) -> String? {
    guard case .jsonPointer(let steps) = self else { return nil }
    return steps.map { "/" + $0.token(disclosure) }.joined()
  }
}

extension PathStep {
  fileprivate func xpath(_ disclosure: Disclosure?) -> String {
    switch self {
    case .name(let name, let position):
      name.text(disclosure: disclosure) + (position > 0 ? "[\(position)]" : "")
    case .attribute(let name): "@" + name.text(disclosure: disclosure)
    case .index(let index): "*[\(index + 1)]"
    }
  }

  fileprivate func token(_ disclosure: Disclosure?) -> String {
    switch self {
    case .name(let name, _), .attribute(let name): escaped(name.text(disclosure: disclosure))
    case .index(let index): String(index)
    }
  }

  private func escaped(_ key: String) -> String {
    key.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
