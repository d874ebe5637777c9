import Records

/// What stands beside every figure of an indicator: period, regimes, comparator, margin, who decides, which family.
struct Caption {
  let info: IndicatorInfo
  let contrast: IndicatorContrast
  let settings: ComparisonSettings
  let forces: [ComparedForce]
  let family: (name: Family, indicators: Int)

  /// One note each, in the order in which they are read.
  var notes: [Words] {
    [period, regimes, comparator, control, multiplicity].compactMap(\.self)
  }

  private var period: Words? {
    guard let period = contrast.period else { return nil }
    let words = DayWords.words(period)
    return Words(en: "Period of the cases: \(words.en).", cy: "Cyfnod yr achosion: \(words.cy).")
  }

  private var regimes: Words? {
    guard !contrast.regimes.isEmpty else { return nil }
    let all = contrast.regimes.map { (id: $0.id, label: $0.label) }
    let en = all.map { "\($0.id) \($0.label.en)" }.joined(separator: "; ")
    let cy = all.map { "\($0.id) \($0.label.cy)" }.joined(separator: "; ")
    guard all.count > 1 else {
      return Words(en: "Period of the rules: \(en).", cy: "Cyfnod y rheolau: \(cy).")
    }
    return Words(
      en: "Periods of the rules, kept apart and not added up: \(en).",
      cy: "Cyfnodau'r rheolau, wedi'u cadw ar wahân a heb eu hadio at ei gilydd: \(cy).")
  }

  private var comparator: Words {
    let margin = contrast.unit.margin(contrast.margin)
    let names = forces.map(\.name)
    let (en, cy) = (
      names.map(\.en).joined(separator: ", "), names.map(\.cy).joined(separator: ", ")
    )
    return Words(
      en: """
        Each force is compared with the others of this report together (\(en)); a difference of \(margin.en) counts as \
        one that matters.
        """,
      cy: """
        Cymherir pob heddlu â'r lleill yn yr adroddiad hwn gyda'i gilydd (\(cy)); mae gwahaniaeth o \(margin.cy) yn cyfrif \
        fel un o bwys.
        """)
  }

  private var control: Words {
    let tag = info.control.tag
    return Words(en: "How it comes out is \(tag.en).", cy: "Sut y daw allan: \(tag.cy).")
  }

  private var multiplicity: Words {
    let label = family.name.label
    let looks = family.indicators * forces.count
    return Words(
      en: """
        Tested as one family with \(label.en): \(family.indicators) × \(forces.count) = \(looks) comparisons \
        (Benjamini–Hochberg).
        """,
      cy: """
        Profwyd fel un teulu gyda \(label.cy): \(family.indicators) × \(forces.count) = \(looks) cymhariaeth \
        (Benjamini–Hochberg).
        """)
  }
}
