import Records

/// What was withheld, and how well: printed in every report that may leave.
struct WithheldWords {
  let tier: ComparisonReport.Tier
  let indicators: [ReleasedIndicator]
  /// Of tables about the sources.
  let sources: [Protection]
  /// The ids of the indicators that the tier does not hold.
  let out: [String]

  var words: [Words] {
    [policy, rounding, totals, tried].compactMap(\.self) + indicators.compactMap(line)
      + [ofSources, gone].compactMap(\.self)
  }

  private var policy: Words {
    Words(
      en: """
        Counts from 1 to 4 are withheld and shown as [c], and so are counts out of fewer than twenty that are all or all but \
        one of them; further counts are withheld so that those cannot be worked out. Figures go with the counts that they are made of.
        """,
      cy: """
        Mae cyfrifon o 1 i 4 wedi'u dal yn ôl ac yn cael eu dangos fel [c], ac felly hefyd gyfrifon allan o lai nag ugain sy'n bob un \
        neu'n bob un ond un ohonynt; mae cyfrifon eraill wedi'u dal yn ôl fel na ellir cyfrifo'r rheini. Mae ffigurau'n dilyn y \
        cyfrifon y'u gwneir ohonynt.
        """)
  }

  private var rounding: Words {
    guard tier == .public else {
      return Words(
        en: """
          Probabilities are raised to 0.001, 0.01, 0.05, 0.1, 0.2, 0.5 or 1; curves are drawn in steps of at least five people; \
          numbers of records of files are rounded to five.
          """,
        cy: """
          Codir tebygolrwydd i 0.001, 0.01, 0.05, 0.1, 0.2, 0.5 neu 1; lluniadir cromliniau mewn camau o o leiaf bum person; \
          talgrynnir niferoedd cofnodion ffeiliau i bump.
          """)
    }
    return Words(
      en: """
        Counts are rounded to the nearest five, each by itself, so totals may not add up. Percentages are of rounded counts; a step \
        of a difference is at least five records; there is none of fewer than twenty.
        """,
      cy: """
        Talgrynnir cyfrifon i'r pump agosaf, pob un ar ei ben ei hun, felly efallai na fydd cyfansymiau'n adio. Mae canrannau o \
        gyfrifon wedi'u talgrynnu; mae cam mewn gwahaniaeth yn o leiaf bum cofnod; nid oes yr un o lai nag ugain.
        """)
  }

  private var totals: Words? {
    Self.sentence(
      Words(en: "In all", cy: "Yn gyfan gwbl"), indicators.map(\.protection) + sources)
  }

  private func line(_ indicator: ReleasedIndicator) -> Words? {
    Self.sentence(Words(same: indicator.exact.info.id), [indicator.protection])
  }

  private var ofSources: Words? {
    Self.sentence(
      Words(en: "Tables about the sources", cy: "Tablau am y ffynonellau"), sources)
  }

  private static func sentence(_ what: Words, _ all: [Protection]) -> Words? {
    let (primary, secondary) = (
      all.map(\.primary).reduce(0, +), all.map(\.secondary).reduce(0, +)
    )
    guard primary > 0 else { return nil }
    return sentence(
      what, primary, secondary, all.compactMap(\.narrowest).min(), all.allSatisfy(\.isExhaustive))
  }

  private static func sentence(
    _ what: Words, _ primary: Int, _ secondary: Int, _ narrowest: Int?, _ isExhaustive: Bool
  ) -> Words {
    let range =
      narrowest.map { width in
        Words(
          en: "the narrowest range that can be worked out of one is \(width) wide",
          cy: "mae'r ystod gulaf y gellir ei chyfrifo ar gyfer un yn \(width) o led")
      } ?? Words(en: "nothing bounds them", cy: "nid oes dim yn eu ffinio")
    let search =
      isExhaustive
      ? Words(en: "no smaller choice would do", cy: "ni fyddai dewis llai yn ddigon")
      : Words(en: "a smaller choice may exist", cy: "gall fod dewis llai")
    return Words(
      en:
        "\(what.en): \(primary) counts withheld, \(secondary) more to protect them; \(range.en); \(search.en).",
      cy:
        "\(what.cy): \(primary) cyfrif wedi'u dal yn ôl, \(secondary) arall i'w diogelu; \(range.cy); \(search.cy)."
    )
  }

  private var tried: Words? {
    guard totals != nil else { return nil }
    return Words(
      en: """
        Tried by solving for every withheld count from all that is told (linear programming); counts nobody prints, such as how many \
        were not counted, are among them.
        """,
      cy: """
        Profwyd drwy geisio datrys pob cyfrif a ddaliwyd yn ôl o bopeth a ddywedir (rhaglennu llinol); mae cyfrifon nad oes neb yn \
        eu hargraffu, fel faint na chyfrifwyd, yn eu plith.
        """)
  }

  private var gone: Words? {
    guard !out.isEmpty else { return nil }
    let ids = out.joined(separator: ", ")
    return Words(
      en: "Not for this tier at all: \(ids).", cy: "Ddim ar gyfer yr haen hon o gwbl: \(ids).")
  }
}
