/// The targets of `Package.swift` and what each may import, read from its text.
struct Manifest {
  struct Target {
    let kind: String
    let name: String
    let dependencies: Set<String>
  }

  let targets: [Target]

  init() throws {
    let text = try Tree.text("Package.swift")
    targets = text.matches(of: /\.(systemLibrary|target|executableTarget|testTarget)\(/).compactMap
    {
      match in
      let body = Manifest.balanced(text[match.range.upperBound...])
      guard let name = body.firstMatch(of: /name:\s*"([^"]+)"/) else { return nil }
      return Target(
        kind: String(match.1), name: String(name.1), dependencies: Manifest.dependencies(in: body))
    }
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// The names of targets, and of the products that have a name of their own above.
  private static func dependencies(in body: Substring) -> Set<String> {
    guard let list = body.firstMatch(of: /dependencies:\s*\[([^\]]*)\]/) else { return [] }
    let names = list.1.split(separator: ",").map { name in
      String(name.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
    return Set(names.filter { !$0.isEmpty })
  }

  /// The text up to the parenthesis that closes the one before it.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }
}
