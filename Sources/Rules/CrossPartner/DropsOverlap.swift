import CanonicalModel
import Records

extension Rule {
  /// By what the drops say that they cover, and only where records of both fall into the days. Many
  /// partners send all of a year again with each drop, which is no flaw; the sums need to know.
  static let dropsOverlap = Rule(
    RuleID(.crossPartner, 9), .info, level: .dataset,
    title: Words(en: "Two drops over the same days", cy: "Dau becyn dros yr un dyddiau"),
    explanation: Words(
      en: """
        Two drops of the partner cover days in common, with the same kind of export. What stands \
        in both counts twice unless it is matched.
        """,
      cy: """
        Mae dau becyn gan y partner yn cwmpasu dyddiau cyffredin, gyda'r un math o allforiad. \
        Mae'r hyn sydd yn y ddau yn cyfrif ddwywaith oni bai ei fod yn cael ei baru.
        """),
    message: Words(
      en: "another drop of the partner covers days from {from} to {until} too",
      cy: "mae pecyn arall gan y partner hefyd yn cwmpasu dyddiau o {from} i {until}"),
    fix: Words(
      en: "Count from the later drop alone, or match the records by their references.",
      cy: "Cyfrifwch o'r pecyn diweddaraf yn unig, neu parwch y cofnodion yn ôl eu cyfeirnodau."),
    authority: .statements(.fileCountsOnce),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "a quarter, and the year that holds it",
        files: [
          .drop("2023", "2023-01-01", "2023-12-31", "2023-11-02"),
          .drop("2023-q4", "2023-10-01", "2023-12-31", "2023-11-02"),
        ]),
      .passes(
        "two quarters",
        files: [
          .drop("2023-q3", "2023-07-01", "2023-09-30", "2023-08-02"),
          .drop("2023-q4", "2023-10-01", "2023-12-31", "2023-11-02"),
        ]),
      .passes(
        "no records on the days in common",
        files: [
          .drop("2023", "2023-01-01", "2023-12-31", "2023-02-02"),
          .drop("2023-q4", "2023-10-01", "2023-12-31", "2023-11-02"),
        ]),
      .passes(
        "two files of one drop",
        files: [
          .drop("2023", "2023-01-01", "2023-12-31", "2023-11-02"),
          .drop("2023", "2023-01-01", "2023-12-31", "2023-11-02"),
        ]),
    ],
    tallying: TallyCheck(
      .run,
      count: { record, _, counts in
        if let day = record.event?.day { counts.note(day) }
      },
      conclude: { files, _, flags in
        let covering = files.compactMap(CoveringFile.init).sorted { $0.order < $1.order }
        var last: [String: CoveringFile] = [:]
        for file in covering {
          let known = last[file.export]
          if let known, let days = file.daysInCommon(with: known) {
            flags.flag(
              file.spot, related: [known.spot],
              ["from": .day(days.lowerBound), "until": .day(days.upperBound)])
          }
          if known.map({ $0.until < file.until }) ?? true { last[file.export] = file }
        }
      }))
}

/// A file whose drop says what days it covers, and has records in them.
private struct CoveringFile {
  let spot: TallyFlags.Spot
  /// The partner's export, in which the same records would stand.
  let export: String
  let folder: String
  /// What the drop covers.
  let from: CivilDate
  let until: CivilDate
  /// The days of its records.
  let days: ClosedRange<CivilDate>

  init?(_ file: TalliedFile) {
    guard let drop = file.facts.drop, let export = file.facts.export, let from = drop.period.from,
      let until = drop.period.until, let first = file.counts.firstDay,
      let last = file.counts.lastDay
    else { return nil }
    spot = TallyFlags.Spot(file)
    self.export = "\(file.facts.partner ?? "") \(export)"
    folder = drop.folder
    self.from = from
    self.until = until
    days = first...max(first, last)
  }

  /// By the days that the drops cover, never by their names but to tell equals apart.
  var order: (CivilDate, CivilDate, String) { (from, until, folder) }

  /// Days that both drops cover and in which both have records.
  func daysInCommon(with other: CoveringFile) -> ClosedRange<CivilDate>? {
    guard folder != other.folder else { return nil }
    let first = max(from, other.from)
    let last = min(until, other.until)
    guard first <= last, days.overlaps(first...last), other.days.overlaps(first...last) else {
      return nil
    }
    return first...last
  }
}

extension ExampleFile {
  fileprivate static func drop(
    _ folder: String, _ from: String, _ until: String, _ referred: String
  ) -> ExampleFile {
    ExampleFile(
      "gwent-police", name: folder,
      drop: .example(folder, of: "gwent-police", from, until),
      [ExampleRecord(.referral, [.route: "nrm", .referredOn: referred])])
  }
}
