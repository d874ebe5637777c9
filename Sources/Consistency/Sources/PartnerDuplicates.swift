import CanonicalModel
import Records

/// What each partner sent twice: the same record with a later drop, which is no fault, and one episode in two records.
struct PartnerDuplicates {
  let sent: SentRecords

  /// Nothing where nobody sent anything.
  var table: ComparedTable? {
    let rows = sent.table.partners.compactMap(row)
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(en: "Sent twice, by partner", cy: "Anfonwyd ddwywaith, yn ôl partner"),
      columns: Self.columns, rows: rows)
    table.notes = [Self.note]
    return table
  }

  private func row(_ partner: PartnerDrop) -> ComparedTable.Row? {
    let read = partner.records.values.reduce(0, +)
    guard read > 0 else { return nil }
    let own = RecordKind.allCases.flatMap { sent.records(of: partner.partner, $0) }
    let surplus = own.count - Set(own.map(\.index)).count
    return ComparedTable.Row(
      heading: sent.name(partner.partner),
      cells: [
        .exact(read), .exact(partner.resent), .exact(own.count), .exact(surplus),
        .share(surplus, of: own.count),
      ])
  }

  private static let columns = [
    Words(en: "Records read", cy: "Cofnodion a ddarllenwyd"),
    Words(en: "Sent again", cy: "Anfonwyd eto"),
    Words(en: "Records of the period", cy: "Cofnodion y cyfnod"),
    Words(en: "Second records of one episode", cy: "Ail gofnodion o un cyfnod"),
    Words(en: "Share", cy: "Cyfran"),
  ]

  private static let note = Words(
    en: """
      How to read it: a record that comes again with a later drop is an update, and counts once. A second record of the \
      same episode of one person, by the same partner, makes numbers too high. A new referral after new exploitation is \
      neither. Records that linkage did not bring together are not seen here. The first two columns are of all drops.
      """,
    cy: """
      Sut i'w ddarllen: diweddariad yw cofnod sy'n dod eto gyda phecyn diweddarach, ac mae'n cyfrif unwaith. Mae ail gofnod \
      o'r un cyfnod o un person, gan yr un partner, yn gwneud niferoedd yn rhy uchel. Nid yw atgyfeiriad newydd ar ôl \
      camfanteisio newydd yn un o'r ddau. Ni welir yma gofnodion na ddaeth y cysylltu â hwy at ei gilydd. Mae'r ddwy golofn \
      gyntaf am bob pecyn.
      """)
}
