import Records

extension Rule {
  /// The days that both drops cover, the days since the last one, and each of their months: by the exact
  /// comparison of two rates, at one in a thousand, and by half more or a third less at least. What is
  /// gone from days that both cover is `XPT-010`. `FIL-016` looks at whole drops of one run.
  static let unusualMonths = Rule(
    RuleID(.file, 53), .warning, level: .dataset,
    title: Words(
      en: "Number of records unlike the last drop's",
      cy: "Nifer y cofnodion yn annhebyg i'r pecyn diwethaf"),
    explanation: Words(
      en: """
        There are far more or far fewer records of these days than the last drop leads one to \
        expect, and chance does not explain it. It may be a campaign or a raid; it may be a filter, \
        or an export that broke off.
        """,
      cy: """
        Mae llawer mwy neu lawer llai o gofnodion o'r dyddiau hyn nag y mae'r pecyn diwethaf yn \
        peri ei ddisgwyl, ac nid hap a damwain sy'n esbonio hynny. Gall fod yn ymgyrch neu'n gyrch; \
        gall fod yn hidlydd, neu'n allforiad a dorrodd ar ei draws.
        """),
    message: Words(
      en: "from {from} to {until} there are {records}, where {usual} would be usual",
      cy: "o {from} i {until} mae {records}, lle byddai {usual} yn arferol"),
    fix: Words(
      en:
        "Look whether the export is whole; if it is, the number is right and nothing need be done.",
      cy: """
        Gwiriwch a yw'r allforiad yn gyfan; os ydyw, mae'r nifer yn gywir ac nid oes angen \
        gwneud dim.
        """),
    authority: .statements(.dropsAreOfASize),
    examples: [
      .flags(
        "a quarter of sixty, and one of six", last: table(60, from: 1), next: table(6, from: 4)),
      .passes("a little more", last: table(60, from: 1), next: table(72, from: 4)),
    ],
    explaining: .unusualSinceLastDrop)
}

/// So many referrals, spread over the three months from one on.
private func table(_ count: Int, from month: Int) -> String {
  (0..<count).reduce("nrmReference,route,referredOn\n") { text, number in
    let day = number * 84 / count
    let digits = day % 28 < 9 ? "0\(day % 28 + 1)" : "\(day % 28 + 1)"
    return text + "NRM \(month)\(number),nrm,2023-0\(month + day / 28)-\(digits)\n"
  }
}
