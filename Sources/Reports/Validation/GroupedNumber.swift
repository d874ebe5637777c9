import Records

/// Numbers as people read them: a comma before each three digits, in both languages.
extension Int {
  var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return self < 0 ? "−" + text : text
  }
}

extension CountedNoun {
  /// `1,200 records`.
  func grouped(_ count: Int, in language: Language) -> String {
    count.grouped + text(count, in: language).dropFirst(String(count).count)
  }
}

extension String {
  /// The beginning and the end of a text that nobody would read whole; `…` stands for the rest.
  func shortened(to most: Int) -> String {
    guard utf8.count > most, unicodeScalars.count > most else { return self }
    let end = most / 3
    return String(unicodeScalars.prefix(most - end)) + " … " + String(unicodeScalars.suffix(end))
  }
}
