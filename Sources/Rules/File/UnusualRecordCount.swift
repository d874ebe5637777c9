import CanonicalModel
import Records

extension Rule {
  /// With three earlier drops or more, a count is unusual when it lies more than three standard
  /// deviations from their mean; the deviation is taken at no less than chance alone would make (the
  /// root of the mean), so that drops of nearly the same size make no alarm of a handful. With one or
  /// two, only a fall below half of the drop before is told, where that had at least twenty records.
  static let unusualRecordCount = Rule(
    RuleID(.file, 16), .warning, level: .dataset,
    title: Words(
      en: "Number of records unlike the partner's other drops",
      cy: "Nifer y cofnodion yn annhebyg i becynnau eraill y partner"),
    explanation: Words(
      en: """
        A partner's drops of one export are of about the same size. A sudden fall is mostly a filter \
        that was left on or an export that broke off, and a sudden rise a query that took everything.
        """,
      cy: """
        Mae pecynnau partner o un allforiad o faint tebyg. Hidlydd a adawyd ymlaen neu allforio \
        a dorrodd ar ei draws yw cwymp sydyn fel arfer, ac ymholiad a gymerodd bopeth yw cynnydd \
        sydyn.
        """),
    message: Words(
      en: "the drop has {records}, where {usual} would be usual",
      cy: "mae gan y pecyn {records}, lle byddai {usual} yn arferol"),
    fix: Words(
      en:
        "Look whether the export is whole; if it is, the number is right and nothing need be done.",
      cy: """
        Gwiriwch a yw'r allforiad yn gyfan; os ydyw, mae'r nifer yn gywir ac nid oes angen \
        gwneud dim.
        """),
    authority: .statements(.dropsAreOfASize),
    kinds: RecordKind.allCases,
    examples: [
      .flags("fell below half", files: [drop("2023-07-01", 20), drop("2023-10-01", 9)]),
      .flags(
        "far from three others",
        files: [
          drop("2023-01-01", 100), drop("2023-04-01", 110), drop("2023-07-01", 90),
          drop("2023-10-01", 200),
        ]),
      .passes("fell to half", files: [drop("2023-07-01", 20), drop("2023-10-01", 10)]),
      .passes("few before", files: [drop("2023-07-01", 19), drop("2023-10-01", 1)]),
      .passes("rose after one drop", files: [drop("2023-07-01", 20), drop("2023-10-01", 90)]),
      .passes(
        "as chance would have it",
        files: [
          drop("2023-01-01", 25), drop("2023-04-01", 25), drop("2023-07-01", 25),
          drop("2023-10-01", 40),
        ]),
      .passes("one drop alone", files: [drop("2023-10-01", 3)]),
    ],
    tallying: TallyCheck(
      .run,
      conclude: { files, _, flags in
        for series in DropSeries.all(files) { judge(series.drops, &flags) }
      }))
}

private func judge(_ drops: [DropSeries.Drop], _ flags: inout TallyFlags) {
  for (index, drop) in drops.enumerated().dropFirst() {
    let earlier = drops[..<index].map(\.records)
    guard drop.records > 0, let last = earlier.last, let file = drop.files.first,
      let usual = usual(drop.records, after: earlier, last)
    else { continue }
    flags.flag(
      .init(file), related: drops[index - 1].files.prefix(1).map { .init($0) },
      ["records": .count(drop.records, .records), "usual": .count(usual, .records)])
  }
}

/// The usual number, if this one is far from it.
private func usual(_ records: Int, after earlier: [Int], _ last: Int) -> Int? {
  guard earlier.count >= 3 else { return last >= 20 && records * 2 < last ? last : nil }
  let count = Double(earlier.count)
  let mean = earlier.reduce(0) { $0 + Double($1) } / count
  let squares = earlier.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
  let variance = max(squares / (count - 1), mean)
  let distance = Double(records) - mean
  return distance * distance > 9 * variance ? Int(mean.rounded()) : nil
}

private func drop(_ day: String, _ records: Int) -> ExampleFile {
  ExampleFile(
    "bawso", name: day + "/bawso.csv", drop: .from(day), times: records,
    [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
}
