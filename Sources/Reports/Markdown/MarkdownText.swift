import Records

extension String {
  /// As text of Markdown in which nothing is markup: what acts is spelled out, and every mark with
  /// which a table, link, image, heading, list or name of an emoji can begin is an entity. Names of
  /// people and numbers of issues are recognised after that, where a page is shown; an empty comment
  /// parts the mark from what follows.
  var escapedForMarkdown: String {
    let scalars = Array(visible.unicodeScalars)
    return scalars.indices.reduce(into: "") { output, index in
      let scalar = scalars[index]
      if Self.isPlainInMarkdown(scalar, at: index, scalars) {
        return output.unicodeScalars.append(scalar)
      }
      output += "&#\(scalar.value);"
      if scalar == "@" || scalar == "#" { output += "<!-- -->" }
    }
  }

  /// As code, in which a page looks neither for names nor for links.
  var asMarkdownCode: String { "<code>\(escapedForMarkdown)</code>" }

  /// Letters, digits, and the marks of a sentence where they begin nothing.
  private static func isPlainInMarkdown(
    _ scalar: Unicode.Scalar, at index: Int, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ";", "(", ")", "%", "?", "'", "/": true
    // A list or a rule at the start of a line.
    case "-": index > 0 && scalars[index - 1] != "-"
    // A scheme, or the name of an emoji.
    case ":": index + 1 == scalars.count || scalars[index + 1] == " "
    // `www.`, and a number with a point at the start of a line.
    case ".": index > 0 && !"wW0123456789".unicodeScalars.contains(scalars[index - 1])
    default: !scalar.isASCII
    }
  }
}
