import CanonicalModel
import Records

/// How full the core fields of each partner's records are: partners by fields.
struct PartnerCompleteness {
  let sent: SentRecords

  private static let kinds: [RecordKind] = [.referral, .encounter, .supportContact]

  private struct Group {
    let partner: String
    let kind: RecordKind
    let views: [CaseView]
  }

  /// Nothing where nobody sent such records.
  var table: ComparedTable? {
    let all = sent.partners(with: Set(Self.kinds)).flatMap { partner in
      Self.kinds.map { kind in
        Group(
          partner: partner, kind: kind,
          views: sent.records(of: partner, kind).filter { !$0.matter.isDutyToNotify }
            .map(sent.view))
      }
    }.filter { !$0.views.isEmpty }
    let groups = all.filter { $0.views.count >= Least.percentage }
    guard !groups.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(en: "Core fields by partner", cy: "Meysydd craidd yn ôl partner"),
      columns: [Words(en: "Records", cy: "Cofnodion")]
        + CoreField.all.map { $0.fields[0].definition.label },
      rows: groups.map(row))
    table.notes = [Self.note] + [few(all)].compactMap(\.self)
    return table
  }

  /// Who sent so few records that no share of them is told.
  private func few(_ groups: [Group]) -> Words? {
    let few = groups.filter { $0.views.count < Least.percentage }
      .map { sent.heading($0.partner, $0.kind) }
    guard !few.isEmpty else { return nil }
    let (en, cy) = (few.map(\.en), few.map(\.cy))
    return Words(
      en: "Too few records: \(en.joined(separator: "; ")).",
      cy: "Rhy ychydig o gofnodion: \(cy.joined(separator: "; ")).")
  }

  private func row(_ group: Group) -> ComparedTable.Row {
    ComparedTable.Row(
      heading: sent.heading(group.partner, group.kind),
      cells: [.exact(group.views.count)] + CoreField.all.map { cell($0, group) })
  }

  private func cell(_ field: CoreField, _ group: Group) -> ComparedTable.Cell {
    guard field.fields.contains(where: group.kind.fields.contains) else { return .symbol("[z]") }
    let (filled, of) = PartnerCompleteness.count(field, group.views)
    return .share(filled, of: of)
  }

  /// Filled cells, of those that apply and that the export has.
  static func count(_ field: CoreField, _ views: [CaseView]) -> (filled: Int, of: Int) {
    var (filled, of) = (0, 0)
    for view in views where field.applies(view) {
      let shown = field.shown(in: view)
      guard view.supplies(shown) else { continue }
      switch CoreField.answer(shown, in: view) {
      case .counted: (filled, of) = (filled + 1, of + 1)
      case .notCounted: of += 1
      case .unknown, .outside: break
      }
    }
    return (filled, of)
  }

  private static let note = Words(
    en: """
      How to read it: the share of records in which the field holds a value that can be read and stands for something, of \
      those to which it applies. [x]: the export does not have the field, which is not 0%. [z]: such records have no such \
      field. Of fewer than twenty records no share is \
      told.
      """,
    cy: """
      Sut i'w ddarllen: y gyfran o gofnodion lle mae gan y maes werth y gellir ei ddarllen ac sy'n golygu rhywbeth, o'r rhai \
      y mae'n berthnasol iddynt. [x]: nid yw'r maes yn yr allforiad, ac nid yw hynny'n 0%. [z]: nid oes maes o'r fath gan \
      gofnodion fel hyn. O lai nag ugain o \
      gofnodion ni roddir cyfran.
      """)
}
