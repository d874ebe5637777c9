import CanonicalModel
import Consistency
import Records

/// What a published table says beside what the drops say: force by force, role by role, and never one role
/// beside another.
struct Reconciliation {
  private let published: [PublishedCount]
  private let table: CaseTable
  private let lists: CodeLists

  init(_ published: [PublishedCount], _ table: CaseTable, _ lists: CodeLists) {
    self.published = published
    self.table = table
    self.lists = lists
  }

  /// A table for each role that is published.
  func tables() throws(RunError) -> [ComparedTable] {
    for one in published where lists[.policeForces]?.contains(one.force) != true {
      throw .configuration("\(one.place): there is no police force \(one.force)")
    }
    return ForceRole.allCases.compactMap { role in
      let own = published.filter { $0.role == role }
      return own.isEmpty ? nil : table(role, own)
    }
  }

  private func table(_ role: ForceRole, _ counts: [PublishedCount]) -> ComparedTable {
    var table = ComparedTable(
      title: Reconciliation.title(role),
      columns: [
        Words(en: "Days", cy: "Diwrnodau"), Words(en: "What is counted", cy: "Yr hyn a gyfrifir"),
        Words(en: "Released", cy: "Cyhoeddwyd"), Words(en: "Published", cy: "Cyhoeddedig"),
        Words(en: "In the drops", cy: "Yn y gollyngiadau"), ReconciliationColumn.difference,
        Words(en: "Tolerance", cy: "Goddefiant"), ReconciliationColumn.reading,
      ], rows: counts.map(row))
    table.notes = [
      Words(
        en: """
          Two figures agree within two cases or two per cent, whichever is more. A difference is not a fault: late \
          entries, corrections and partners who sent nothing all make one.
          """,
        cy: """
          Mae dau ffigur yn cytuno o fewn dau achos neu ddau y cant, pa un bynnag sydd fwyaf. Nid yw gwahaniaeth yn \
          fai: mae cofnodion hwyr, cywiriadau a phartneriaid na anfonodd ddim i gyd yn peri un.
          """)
    ]
    return table
  }

  private static func title(_ role: ForceRole) -> Words {
    switch role {
    case .firstResponder:
      Words(
        en: "Published figures: the force as first responder",
        cy: "Ffigurau cyhoeddedig: yr heddlu fel ymatebwr cyntaf")
    case .area:
      Words(
        en: "Published figures: the force of the area",
        cy: "Ffigurau cyhoeddedig: heddlu'r ardal")
    case .sentTo, .source:
      Words(
        en: "Published figures: the force that cases were sent to",
        cy: "Ffigurau cyhoeddedig: yr heddlu yr anfonwyd achosion ato")
    }
  }

  private func row(_ one: PublishedCount) -> ComparedTable.Row {
    let found = count(one)
    return ComparedTable.Row(
      heading: lists.label(of: one.force, in: .policeForces),
      cells: [
        .words(Words(same: "\(one.from) – \(one.until)")),
        .words(
          one.isDutyToNotify
            ? Words(en: "duty-to-notify reports", cy: "adroddiadau dyletswydd i hysbysu")
            : Words(en: "NRM referrals", cy: "atgyfeiriadau NRM")),
        .words(Words(same: one.published.description)), .number(Double(one.count), digits: 0),
        isCovered(one) ? .count(.exact(found)) : .symbol("[x]"),
        isCovered(one) ? .number(Double(found - one.count), digits: 0) : .symbol("[x]"),
        .number(Double(Reconciliation.tolerance(one.count)), digits: 0),
        .words(reading(one, found)),
      ])
  }

  private func count(_ one: PublishedCount) -> Int {
    table.cases(of: .referral).count { _, matter in
      matter.forces[one.role] == one.force && matter.isDutyToNotify == one.isDutyToNotify
        && matter.date.map { $0.earliest >= one.from && $0.latest <= one.until } ?? false
    }
  }

  /// Two cases, or two per cent.
  private static func tolerance(_ count: Int) -> Int { max(2, (count + 25) / 50) }

  /// Whether the drops reach to the end of its days.
  private func isCovered(_ one: PublishedCount) -> Bool {
    table.partners.flatMap(\.extracts).max().map { $0 >= one.until } ?? true
  }

  private func reading(_ one: PublishedCount, _ found: Int) -> Words {
    guard isCovered(one) else {
      return Words(
        en: "not compared: the drops end before",
        cy: "heb ei gymharu: mae'r gollyngiadau'n gorffen cynt")
    }
    if abs(found - one.count) <= Reconciliation.tolerance(one.count) {
      return Words(en: "agrees", cy: "yn cytuno")
    }
    return found > one.count
      ? Words(en: "the drops have more", cy: "mae mwy yn y gollyngiadau")
      : Words(en: "the drops have fewer", cy: "mae llai yn y gollyngiadau")
  }
}
