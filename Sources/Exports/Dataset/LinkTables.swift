import CanonicalModel
import Records

extension DatasetTable {
  /// Every pair that was linked, kept apart or left for a person to look at.
  static let links = DatasetTable(
    name: "links", title: "Pairs of records", formats: [.csv, .sqlite],
    columns: [
      DatasetColumn(
        "pair", isRequired: true, "The short name of the question; the same in every run."),
      DatasetColumn("question", .code, isRequired: true, "person, matter or resent."),
      DatasetColumn("left_key", isRequired: true, "One record."),
      DatasetColumn("left_partner", isRequired: true, "Who sent it."),
      DatasetColumn("right_key", isRequired: true, "The other record."),
      DatasetColumn("right_partner", isRequired: true, "Who sent it."),
      DatasetColumn("weight", .number, "In bits, prior and all."),
      DatasetColumn("probability", .number, "From the weight: 1 / (1 + 2^-weight)."),
      DatasetColumn("answer", .code, isRequired: true, "linked, review or parted."),
      DatasetColumn("reason", isRequired: true, "What decided."),
      DatasetColumn(
        "contributions", isRepeated: true,
        "comparison/level=weight for each reason; the weights sum to the weight."),
    ],
    primaryKey: ["pair"],
    foreignKeys: [
      DatasetForeignKey("left_key", "sources", "key"),
      DatasetForeignKey("right_key", "sources", "key"),
    ],
    indices: [["left_key"], ["right_key"], ["answer"]]
  ) { source, body in
    for link in source.dataset.links {
      let (left, right) = (source.dataset.records[link.left], source.dataset.records[link.right])
      body([
        .text(link.question.pair(left.key, right.key)), .text(link.question.rawValue),
        .text(left.key.text), .text(left.partner), .text(right.key.text), .text(right.partner),
        .number(link.weight), .number(link.probability), .text(link.answer.rawValue),
        .text(link.reason),
        link.contributions.isEmpty
          ? .empty : .contents(link.contributions.map { .text(Array($0.text.utf8)) }),
      ])
    }
  }

  /// The reasons of each pair, one a row.
  static let contributions = DatasetTable(
    name: "contributions", title: "The reasons of each pair", formats: [.sqlite],
    columns: [
      DatasetColumn("pair", isRequired: true, "The pair."),
      DatasetColumn("number", .integer, isRequired: true, "Which of its reasons, from 1."),
      DatasetColumn("comparison", isRequired: true, "What was compared."),
      DatasetColumn("level", isRequired: true, "What came of it."),
      DatasetColumn("weight", .number, isRequired: true, "In bits."),
    ],
    primaryKey: ["pair", "number"], foreignKeys: [DatasetForeignKey("pair", "links", "pair")]
  ) { source, body in
    for link in source.dataset.links {
      let records = source.dataset.records
      let pair = link.question.pair(records[link.left].key, records[link.right].key)
      for (index, one) in link.contributions.enumerated() {
        body([
          .text(pair), .integer(index + 1), .text(one.comparison), .text(one.level),
          .number(one.weight),
        ])
      }
    }
  }
}

extension RecordLink.Contribution {
  fileprivate var text: String { "\(comparison)/\(level)=\(weight)" }
}
