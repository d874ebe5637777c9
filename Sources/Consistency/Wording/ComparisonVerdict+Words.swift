import Records

extension ComparisonVerdict {
  /// What a heat map writes beside its symbol.
  package var label: Words {
    switch self {
    case .notComparable: Words(en: "not comparable", cy: "ni ellir ei gymharu")
    case .clearDifference: Words(en: "clear difference", cy: "gwahaniaeth clir")
    case .consistent: Words(en: "consistent", cy: "cyson")
    case .possibleDifference: Words(en: "possible difference", cy: "gwahaniaeth posibl")
    case .cannotTell: Words(en: "cannot tell", cy: "ni ellir dweud")
    }
  }

  /// What it means, as it stands at the end of a reading.
  package func phrase(
    _ unit: ForceResult.Unit, margin: Double, allowingFor allowance: Words?
  ) -> Words {
    switch self {
    case .notComparable: Words(en: "not comparable because…", cy: "ni ellir ei gymharu oherwydd…")
    case .clearDifference: Self.clear(allowance)
    case .consistent: Self.within(unit.margin(margin))
    case .possibleDifference:
      Words(
        en: "may differ; could be case mix or chance",
        cy: "gallai fod yn wahanol; gallai cymysgedd yr achosion neu siawns fod y tu ôl iddo")
    case .cannotTell:
      Words(en: "too few records to say", cy: "rhy ychydig o gofnodion i ddweud")
    }
  }

  private static func clear(_ allowance: Words?) -> Words {
    guard let allowance else { return Words(en: "clearly differs", cy: "yn amlwg yn wahanol") }
    return Words(
      en: "clearly differs after allowing for \(allowance.en)",
      cy: "yn amlwg yn wahanol ar ôl ystyried \(allowance.cy)")
  }

  private static func within(_ margin: Words) -> Words {
    Words(
      en: "within ±\(margin.en) of the other forces",
      cy: "o fewn ±\(margin.cy) i'r heddluoedd eraill")
  }
}

extension ForceResult.Unit {
  /// A margin, a smallest detectable difference: how much, without a sign.
  package func margin(_ value: Double) -> Words {
    switch self {
    case .share:
      Words(
        en: "\(Figures.whole(value * 100)) points", cy: "\(Figures.whole(value * 100)) pwynt canran"
      )
    case .days: Self.days(Figures.whole(value))
    case .index: Words(same: Figures.index(value))
    case .count: Words(same: "\(Figures.whole(value))")
    }
  }

  /// A difference, with its sign.
  package func difference(_ value: Double) -> String {
    switch self {
    case .share: Figures.points(value)
    case .days: Figures.days(value)
    case .index: Figures.signedIndex(value)
    case .count: Figures.days(value)
    }
  }

  private static func days(_ count: Int) -> Words {
    Words(
      en: CountedNoun.days.text(count, in: .english), cy: CountedNoun.days.text(count, in: .welsh))
  }
}

extension IndicatorInfo.Control {
  /// Who decides how it comes out, as captions say it.
  package var tag: Words {
    switch self {
    case .force: Words(en: "in the hands of the force (F)", cy: "yn nwylo'r heddlu (F)")
    case .joint:
      Words(
        en: "in the hands of several bodies together (J)",
        cy: "yn nwylo sawl corff ar y cyd (J)")
    case .national:
      Words(
        en: "decided by the competent authority (C): context, never a verdict on a force",
        cy: "penderfynir gan yr awdurdod cymwys (C): cyd-destun, byth yn ddyfarniad ar heddlu")
    }
  }
}
