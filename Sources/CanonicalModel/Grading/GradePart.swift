import Records

/// The three parts of a grade, in the order in which it is written.
///
/// In each part one scheme has letters and the other one has digits, so that a character of a known
/// part says of which scheme it is.
package enum GradePart: String, CaseIterable, Sendable {
  case source, intelligence, handling

  /// The field that holds its code.
  package var field: CanonicalField {
    switch self {
    case .source: .sourceEvaluation
    case .intelligence: .intelligenceEvaluation
    case .handling: .handlingCode
    }
  }

  /// The field that holds what the code becomes in the newer scheme.
  package var convertedField: CanonicalField {
    switch self {
    case .source: .convertedSourceEvaluation
    case .intelligence: .convertedIntelligenceEvaluation
    case .handling: .convertedHandlingCode
    }
  }

  /// The code that the character stands for in this part, whatever its case; nothing where neither
  /// scheme has it.
  package func code(for character: UInt8) -> Code? {
    let capital = character & 0xDF
    let isLetter = capital &- UInt8(ascii: "A") < 26
    switch self {
    case .source: return isLetter ? fivefoldSource(capital) : threefoldSource(character)
    case .intelligence:
      return isLetter ? threefoldIntelligence(capital) : fivefoldDigit(character)
    case .handling: return isLetter ? threefoldHandling(capital) : fivefoldDigit(character)
    }
  }
}

private func fivefoldSource(_ letter: UInt8) -> Code? {
  switch letter {
  case UInt8(ascii: "A"): "5x5x5.A"
  case UInt8(ascii: "B"): "5x5x5.B"
  case UInt8(ascii: "C"): "5x5x5.C"
  case UInt8(ascii: "D"): "5x5x5.D"
  case UInt8(ascii: "E"): "5x5x5.E"
  default: nil
  }
}

private func threefoldSource(_ digit: UInt8) -> Code? {
  switch digit {
  case UInt8(ascii: "1"): "3x5x2.1"
  case UInt8(ascii: "2"): "3x5x2.2"
  case UInt8(ascii: "3"): "3x5x2.3"
  default: nil
  }
}

private func fivefoldDigit(_ digit: UInt8) -> Code? {
  switch digit {
  case UInt8(ascii: "1"): "5x5x5.1"
  case UInt8(ascii: "2"): "5x5x5.2"
  case UInt8(ascii: "3"): "5x5x5.3"
  case UInt8(ascii: "4"): "5x5x5.4"
  case UInt8(ascii: "5"): "5x5x5.5"
  default: nil
  }
}

private func threefoldIntelligence(_ letter: UInt8) -> Code? {
  switch letter {
  case UInt8(ascii: "A"): "3x5x2.A"
  case UInt8(ascii: "B"): "3x5x2.B"
  case UInt8(ascii: "C"): "3x5x2.C"
  case UInt8(ascii: "D"): "3x5x2.D"
  case UInt8(ascii: "E"): "3x5x2.E"
  default: nil
  }
}

private func threefoldHandling(_ letter: UInt8) -> Code? {
  switch letter {
  case UInt8(ascii: "P"): "3x5x2.P"
  case UInt8(ascii: "C"): "3x5x2.C"
  default: nil
  }
}
