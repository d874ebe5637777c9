/// Text for a terminal of eighty characters.
extension String {
  /// The text with blanks behind it, so that columns stand below one another.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The words in lines that, with the indent, stay within the width; a longer word stays whole.
  func wrapped(to width: Int = 80, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
  }
}
