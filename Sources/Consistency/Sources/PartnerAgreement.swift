import CanonicalModel
import Records
import Statistics

/// How a force and another body that meets people code the same person: each two partners in a row.
struct PartnerAgreement {
  let sent: SentRecords

  private struct Partners: Hashable, Comparable {
    let force: String
    let other: String
    static func < (one: Partners, two: Partners) -> Bool {
      (one.force, one.other) < (two.force, two.other)
    }
  }

  /// Nothing where nobody is in the records of a force and of another body.
  var table: ComparedTable? {
    let eras = Set(sent.eras)
    let pairs = sent.table.forcePairs(with: PartnerKind.seeing, sent.context).filter { pair in
      pair.pair.date.map { eras.contains(Era(Regime($0.earliest))) } ?? true
    }
    let groups = Dictionary(grouping: pairs) {
      Partners(force: $0.own.partner, other: $0.other.partner)
    }
    guard !groups.isEmpty else { return nil }
    let rows = groups.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
    var table = ComparedTable(title: Self.title, columns: Self.columns, rows: rows)
    table.notes = [Self.note]
    return table
  }

  private func row(_ partners: Partners, _ pairs: [ForcePair]) -> ComparedTable.Row {
    let (force, other) = (sent.name(partners.force), sent.name(partners.other))
    var cells = [ComparedTable.Cell.exact(pairs.count)]
    cells += types(pairs)
    cells += counts(pairs) { $0.code(.ageGroupAtReferral).map { [$0] } ?? [] }
    cells += counts(pairs) { $0.code(.gender).map { [$0] } ?? [] }
    cells += counts(pairs) { Set($0.codes(.nationalities)) }
    return ComparedTable.Row(
      heading: Words(en: "\(force.en) × \(other.en)", cy: "\(force.cy) × \(other.cy)"),
      cells: cells)
  }

  /// Pairs of which both sides say something, and how many say the same.
  private func counts(
    _ pairs: [ForcePair], _ said: (Recorded) -> Set<Code>
  ) -> [ComparedTable.Cell] {
    let both = pairs.map { (said($0.own.recorded), said($0.other.recorded)) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
    return [.exact(both.count { $0.0 == $0.1 }), .exact(both.count)]
  }

  /// The types as sets, and kappa on the main one.
  private func types(_ pairs: [ForcePair]) -> [ComparedTable.Cell] {
    guard !pairs.contains(where: { $0.isLinked(by: "exploitation") }) else {
      return Array(repeating: .symbol("[x]"), count: 3)
    }
    let both = pairs.map { pair in
      [pair.own, pair.other].map {
        ExploitationKind.kinds(of: $0.recorded).map(\.rawValue).sorted()
      }
    }.filter { !$0[0].isEmpty && !$0[1].isEmpty }
    return [
      .exact(both.count { $0[0] == $0[1] }), .exact(both.count),
      kappa(both.map { ($0[0][0], $0[1][0]) }),
    ]
  }

  private func kappa(_ codes: [(Int, Int)]) -> ComparedTable.Cell {
    guard codes.count >= Least.pairs else { return .symbol(codes.isEmpty ? "[x]" : "[u]") }
    let kinds = ExploitationKind.allCases.count
    var matrix = Array(repeating: Array(repeating: 0, count: kinds), count: kinds)
    for (own, other) in codes { matrix[own][other] += 1 }
    return (try? Agreement(matrix).kappa).map { .number($0, digits: 2) } ?? .symbol("[x]")
  }

  private static let title = Words(
    en: "Partners on the same people", cy: "Partneriaid ar yr un bobl")

  private static let columns = [
    Words(en: "People in both", cy: "Pobl yn y ddau"),
    Words(en: "Same types", cy: "Yr un mathau"), Words(en: "of", cy: "o"),
    Words(en: "Kappa, main type", cy: "Kappa, prif fath"),
    Words(en: "Same age group", cy: "Yr un grŵp oedran"), Words(en: "of", cy: "o"),
    Words(en: "Same gender", cy: "Yr un rhywedd"), Words(en: "of", cy: "o"),
    Words(en: "Same nationalities", cy: "Yr un cenedligrwydd"), Words(en: "of", cy: "o"),
  ]

  private static let note = Words(
    en: """
      How to read it: of the people whom linkage found in both partners' records, in how many the two say the same, out \
      of those where both say something. Neither partner is taken for right. Kappa is printed from thirty people on. \
      What linked people cannot be asked of them.
      """,
    cy: """
      Sut i'w ddarllen: o'r bobl y daeth y cysylltu o hyd iddynt yng nghofnodion y ddau bartner, mewn faint y mae'r ddau'n \
      dweud yr un peth, o'r rhai lle mae'r ddau'n dweud rhywbeth. Ni chymerir mai'r naill na'r llall sy'n gywir. Argreffir \
      kappa o ddeg ar hugain o bobl ymlaen. Ni ellir gofyn am yr hyn a gysylltodd bobl.
      """)
}
