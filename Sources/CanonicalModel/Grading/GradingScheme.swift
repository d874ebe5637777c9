import Records

/// The two ways in which intelligence is graded. Each code of a grade begins with its scheme's name.
package enum GradingScheme: UInt8, CaseIterable, Sendable {
  case fiveByFiveByFive = 0x35
  case threeByFiveByTwo = 0x33

  package init?(_ code: Code) { self.init(rawValue: code.firstByte) }

  /// The scheme of that name.
  package init?(name: String) {
    guard let scheme = GradingScheme.allCases.first(where: { $0.code.description == name }) else {
      return nil
    }
    self = scheme
  }

  package var code: Code {
    switch self {
    case .fiveByFiveByFive: "5x5x5"
    case .threeByFiveByTwo: "3x5x2"
    }
  }

  package var name: Words { Words(same: code.description) }
}
