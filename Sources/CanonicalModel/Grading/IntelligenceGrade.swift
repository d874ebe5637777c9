import Records

/// A whole grade, as it stands in one cell: `B24` is of the 5x5x5 scheme, `2BP` of the 3x5x2 scheme.
///
/// Its shape tells the scheme: a letter and two digits, or a digit and two letters. A grade that is
/// of neither in any of its parts is none at all: what the other parts say would be a guess.
package struct IntelligenceGrade: Hashable, Sendable {
  package let scheme: GradingScheme
  private let source: Code
  private let intelligence: Code
  private let handling: Code

  package subscript(part: GradePart) -> Code {
    switch part {
    case .source: source
    case .intelligence: intelligence
    case .handling: handling
    }
  }

  /// Blanks, slashes, hyphens and full stops may stand between the three characters, and nothing at
  /// either end. Nothing for a text that is no grade.
  package init?(_ text: Span<UInt8>) {
    guard (3...IntelligenceGrade.longest).contains(text.count) else { return nil }
    var characters: InlineArray<3, UInt8> = [0, 0, 0]
    var count = 0
    for index in text.indices {
      if text[index].isLetterOrDigit {
        guard count < 3 else { return nil }
        characters[count] = text[index]
        count += 1
      } else if !text[index].dividesGrade || count == 0 || count == 3 {
        return nil
      }
    }
    self.init(characters[0], characters[1], characters[2])
  }

  private init?(_ source: UInt8, _ intelligence: UInt8, _ handling: UInt8) {
    guard let source = GradePart.source.code(for: source),
      let intelligence = GradePart.intelligence.code(for: intelligence),
      let handling = GradePart.handling.code(for: handling),
      let scheme = GradingScheme(source), GradingScheme(intelligence) == scheme,
      GradingScheme(handling) == scheme
    else { return nil }
    self.scheme = scheme
    self.source = source
    self.intelligence = intelligence
    self.handling = handling
  }

  /// Bytes; nobody puts more between three characters.
  private static let longest = 16
}

extension UInt8 {
  /// Whether it may stand between the characters of a grade. A no-break space is two bytes that do.
  fileprivate var dividesGrade: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "-"), UInt8(ascii: "."), 0xC2, 0xA0:
      true
    default: isBlank
    }
  }
}
