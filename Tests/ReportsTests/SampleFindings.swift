import Records

extension SampleReport {
  static var findings: [Finding] {
    [
      Finding(
        id: "f1", rule: dateRule, severity: .error,
        arguments: [
          "decided": .day(day("2024-01-02")), "referred": .date(PartialDate(day("2024-01-09"))),
        ],
        field: "reasonableGroundsDate", place: cell(row: 12, header: .known("RG_DT")),
        related: [cell(row: 11, header: .unknown(secret))]),
      Finding(
        id: "f2", rule: rowRule, severity: .info,
        arguments: ["expected": .count(31, .columns), "found": .number(30)],
        place: cell(row: 40, header: nil), count: 42),
      Finding(
        id: "f3", rule: codeRule, severity: .warning,
        arguments: ["value": .text(secret), "field": exploitation], field: "exploitationType",
        place: element, related: [attribute]),
      Finding(
        id: "f4", rule: codeRule, severity: .warning,
        arguments: ["value": .text(secret), "field": exploitation], field: "exploitationType",
        place: member),
      Finding(
        id: "f5", rule: sharingRule, severity: .warning,
        arguments: [
          "partner": .partner("bawso"), "rule": .rule(dateRule),
          "state": .term(Words(en: "missing", cy: "ar goll")),
          "gateway": .code("data-protection-act", label: Words(same: "DPA 2018")),
        ],
        place: Place(file: 3)),
    ]
  }

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

  private static let exploitation = Argument.field(
    "exploitationType", label: Words(en: "type of exploitation", cy: "math o gamfanteisio"))

  static func cell(row: Int, header: PathName?) -> Place {
    Place(
      file: 0, line: row, column: 88, byteOffset: row * 100, record: row - 1,
      detail: .cell(row: row, column: 27, header: header))
  }

  private static var element: Place {
    Place(
      file: 1, line: 20, column: 15, byteOffset: 900, record: 3,
      detail: .xpath([
        .name(.known("cases"), position: 1), .name(.known("case"), position: 3),
        .name(.unknown(secret), position: 2),
      ]))
  }

  private static var attribute: Place {
    Place(
      file: 1, line: 18, column: 9, byteOffset: 850, record: 3,
      detail: .xpath([
        .name(.known("cases"), position: 1), .name(.known("case"), position: 3),
        .attribute(.known("id")),
      ]))
  }

  private static var member: Place {
    Place(
      file: 2, line: 5, column: 22, byteOffset: 140, record: 1,
      detail: .jsonPointer([
        .name(.known("cases"), position: 0), .index(0), .name(.known("type/of~it"), position: 0),
        .name(.unknown(secret), position: 0),
      ]))
  }
}
