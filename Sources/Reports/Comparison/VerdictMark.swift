import Records

/// A verdict as it is seen: a symbol that needs no colour, and the words for it.
struct VerdictMark: Equatable {
  let symbol: String
  let words: Words
  let look: Look

  /// What a page may make of it. Good and bad are for indicators that have a better side.
  enum Look: String, CaseIterable {
    case better, worse, neutral
    case perhapsBetter, perhapsWorse, perhapsNeutral
    case consistent, unknown, none
  }

  init(_ result: ForceResult, _ info: IndicatorInfo) {
    let direction = Direction(result.difference ?? result.crudeDifference)
    let side = info.control == .national ? .neutral : info.polarity
    switch result.verdict {
    case .clearDifference:
      self.init(direction.clear.symbol, direction.clear.words, direction.look(side, clear: true))
    case .possibleDifference:
      self.init(
        direction.possible.symbol, direction.possible.words, direction.look(side, clear: false))
    case .consistent:
      self.init("●", Words(en: "consistent", cy: "cyson"), .consistent)
    case .cannotTell:
      self.init("?", Words(en: "cannot tell", cy: "methu dweud"), .unknown)
    case .notComparable:
      self.init("—", Words(en: "not comparable", cy: "ddim yn gymaradwy"), .none)
    }
  }

  private init(_ symbol: String, _ words: Words, _ look: Look) {
    self.symbol = symbol
    self.words = words
    self.look = look
  }

  /// Every mark that a legend explains, in the order of the verdicts' strength.
  static var legend: [(symbol: String, words: Words)] {
    [
      Direction.up.clear, Direction.down.clear, Direction.none.clear, Direction.up.possible,
      Direction.down.possible, Direction.none.possible,
      ("●", Words(en: "consistent: within the margin", cy: "cyson: o fewn yr ymyl")),
      ("?", Words(en: "cannot tell: too few records", cy: "methu dweud: rhy ychydig o gofnodion")),
      (
        "—",
        Words(en: "not comparable, with the reason", cy: "ddim yn gymaradwy, gyda'r rheswm")
      ),
    ]
  }

  /// Whether a force lies above or below the others; a mix of categories has no such side.
  private enum Direction {
    case up, down, none

    init(_ difference: Double?) {
      switch difference {
      case .some(let value) where value > 0: self = .up
      case .some(let value) where value < 0: self = .down
      default: self = .none
      }
    }

    var clear: (symbol: String, words: Words) {
      switch self {
      case .up: ("▲", Words(en: "clearly higher", cy: "yn amlwg uwch"))
      case .down: ("▼", Words(en: "clearly lower", cy: "yn amlwg is"))
      case .none: ("◆", Words(en: "clearly differs", cy: "yn amlwg wahanol"))
      }
    }

    var possible: (symbol: String, words: Words) {
      switch self {
      case .up: ("△", Words(en: "possibly higher", cy: "o bosibl yn uwch"))
      case .down: ("▽", Words(en: "possibly lower", cy: "o bosibl yn is"))
      case .none: ("◇", Words(en: "possibly differs", cy: "o bosibl yn wahanol"))
      }
    }

    func look(_ polarity: IndicatorInfo.Polarity, clear: Bool) -> Look {
      let isBetter: Bool
      switch (self, polarity) {
      case (_, .neutral), (.none, _): return clear ? .neutral : .perhapsNeutral
      case (.up, .higherIsBetter), (.down, .lowerIsBetter): isBetter = true
      case (.up, .lowerIsBetter), (.down, .higherIsBetter): isBetter = false
      }
      if clear { return isBetter ? .better : .worse }
      return isBetter ? .perhapsBetter : .perhapsWorse
    }
  }
}
