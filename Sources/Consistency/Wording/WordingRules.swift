import Records

/// What words about forces may not say, and what they have to (consistency.md §3). Tests hold every sentence that is
/// made against it.
package enum WordingRules {
  /// A word, or several, that claims more than numbers of four small forces can.
  private static let bannedInEnglish = [
    "best", "worst", "league", "ranked", "ranking", "failing", "failed", "significant",
    "significantly",
    "proves", "proven", "caused by", "because of its practice", "compliance rate", "no difference",
    "outperforms", "underperforms", "performance",
  ]
  private static let bannedInWelsh = [
    "gorau", "gwaethaf", "waethaf", "cynghrair", "gynghrair", "trefn restrol", "methu", "methiant",
    "fethiant",
    "arwyddocaol", "profi", "brofi", "achoswyd gan", "achosir gan", "wedi'i achosi gan",
    "cyfradd cydymffurfio",
    "dim gwahaniaeth", "perfformiad", "berfformiad",
  ]

  /// Which banned words are there.
  package static func banned(in words: Words) -> [String] {
    found(bannedInEnglish, in: words.en) + found(bannedInWelsh, in: words.cy)
  }

  /// Whole words, so that "best" is not found in "bestow".
  private static func found(_ banned: [String], in text: String) -> [String] {
    let padded = " " + String(text.lowercased().map { $0.isLetter || $0 == "'" ? $0 : " " }) + " "
    return banned.filter { padded.contains(" \($0) ") }
  }

  /// A rule for a reading that is broken.
  package enum Fault: String, Sendable {
    case banned, untranslated, percentageOfFew, fraction, withoutCount, withoutInterval
    case withoutComparator, withoutVerdict, withoutReason, withoutDetectable
  }

  /// What is wrong with the reading of a result.
  package static func faults(of row: ForceResult) -> [Fault] {
    var faults: [Fault] = banned(in: row.reading).isEmpty ? [] : [.banned]
    if row.reading.en.isEmpty || row.reading.cy.isEmpty || row.reading.en == row.reading.cy {
      faults.append(.untranslated)
    }
    for text in [row.reading.en, row.reading.cy] {
      let plain = text.replacing("95%", with: "").replacing("80%", with: "")
      if plain.contains("%"), !mayShowPercentages(row) { faults.append(.percentageOfFew) }
      if plain.contains(/[0-9]\.[0-9]+%/) { faults.append(.fraction) }
    }
    return faults + missing(row)
  }

  private static func mayShowPercentages(_ row: ForceResult) -> Bool {
    switch row.outOf {
    case .exact(let size), .rounded(let size): size >= Least.percentage
    case .withheld, nil: false
    }
  }

  private static func missing(_ row: ForceResult) -> [Fault] {
    let text = row.reading.en
    if row.verdict == .notComparable {
      return row.reason != nil && text.contains("ot comparable because") ? [] : [.withoutReason]
    }
    var faults: [Fault] = []
    if let count = row.count, !text.contains("\(count.text) of ") { faults.append(.withoutCount) }
    if row.differenceInterval != nil, !text.contains("95% interval") {
      faults.append(.withoutInterval)
    }
    if !text.contains("ompared with the other forces") { faults.append(.withoutComparator) }
    let phrase = row.verdict.phrase(row.unit, margin: 0, allowingFor: row.allowance).en
    if row.verdict != .consistent, !text.contains(phrase) { faults.append(.withoutVerdict) }
    if row.verdict == .consistent, !text.contains("within ±") { faults.append(.withoutVerdict) }
    if row.verdict == .cannotTell, !text.contains("would be detectable") {
      faults.append(.withoutDetectable)
    }
    return faults
  }
}
