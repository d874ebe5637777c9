import CanonicalModel
import Records

extension Rule {
  /// Tables alone: keys and elements come as the records have them. Another order is only worth
  /// knowing, because columns are read by their names.
  static let changedColumns = Rule(
    RuleID(.file, 18), .warning, level: .dataset,
    title: Words(
      en: "Columns changed since the drop before",
      cy: "Colofnau wedi newid ers y pecyn blaenorol"),
    explanation: Words(
      en: """
        The table has other columns than in the partner's earlier drop of the same export. What a \
        column means may have changed with them, and nobody was told.
        """,
      cy: """
        Mae gan y tabl golofnau gwahanol i becyn cynharach y partner o'r un allforiad. Efallai \
        fod ystyr colofn wedi newid gyda nhw, heb ddweud wrth neb.
        """),
    message: Words(
      en: "since the drop of {since} the columns have changed: {change}",
      cy: "ers pecyn {since} mae'r colofnau wedi newid: {change}"),
    fix: Words(
      en: "Tell what changed, so that the profile gets a new version of the export.",
      cy: "Dywedwch beth newidiodd, fel y caiff y proffil fersiwn newydd o'r allforiad."),
    authority: .statements(.columnsStay),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "a column came",
        files: [
          table("2023-07-01", [.nrmReference: "X1", .route: "nrm"]),
          table("2023-10-01", [.nrmReference: "X1", .route: "nrm", .gender: "female"]),
        ]),
      .flags(
        "a column went",
        files: [
          table("2023-07-01", [.nrmReference: "X1", .route: "nrm"]),
          table("2023-10-01", [.nrmReference: "X1"]),
        ]),
      .flags(
        "another order",
        files: [
          table("2023-07-01", [.nrmReference: "X1", .route: "nrm"]),
          table("2023-10-01", [.route: "nrm", .nrmReference: "X1"]),
        ]),
      .passes(
        "the same columns",
        files: [
          table("2023-07-01", [.nrmReference: "X1", .route: "nrm"]),
          table("2023-10-01", [.nrmReference: "X2", .route: "dtn"]),
        ]),
      .passes(
        "another file of the same drop",
        files: [
          table("2023-07-01", [.nrmReference: "X1", .route: "nrm"]),
          table("2023-07-01", [.nrmReference: "X1"]),
        ]),
    ],
    tallying: TallyCheck(
      .run,
      conclude: { files, _, flags in
        for series in DropSeries.all(files) {
          for (before, drop) in zip(series.drops, series.drops.dropFirst()) {
            compare(drop, with: before, &flags)
          }
        }
      }))
}

private func compare(
  _ drop: DropSeries.Drop, with before: DropSeries.Drop, _ flags: inout TallyFlags
) {
  let tables = before.files.filter { $0.facts.format == .csv && !$0.facts.columns.isEmpty }
  guard let earlier = tables.first else { return }
  for file in drop.files where file.facts.format == .csv && !file.facts.columns.isEmpty {
    let columns = file.facts.columns
    if tables.contains(where: { $0.facts.columns == columns }) { continue }
    let known = Set(earlier.facts.columns)
    let gained = Set(columns).subtracting(known).count
    let lost = known.subtracting(columns).count
    let isOrder = gained == 0 && lost == 0
    flags.flag(
      .init(file), related: [.init(earlier)],
      [
        "since": .day(before.day),
        "change": .term(isOrder ? anotherOrder : change(gained: gained, lost: lost)),
      ], as: isOrder ? .info : nil)
  }
}

private let anotherOrder = Words(en: "their order", cy: "eu trefn")

private func change(gained: Int, lost: Int) -> Words {
  func text(_ count: Int, _ language: Language) -> String {
    CountedNoun.columns.text(count, in: language)
  }
  return Words(
    en: "\(text(gained, .english)) more and \(text(lost, .english)) less",
    cy: "\(text(gained, .welsh)) yn fwy a \(text(lost, .welsh)) yn llai")
}

private func table(_ day: String, _ values: KeyValuePairs<CanonicalField, String>) -> ExampleFile {
  ExampleFile(
    "bawso", name: day + "/bawso.csv", drop: .from(day), [ExampleRecord(.referral, values)])
}
