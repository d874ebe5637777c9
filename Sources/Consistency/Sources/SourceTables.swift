import CanonicalModel
import Records

/// How complete and how consistent the sources themselves are: what partners say of the same people, how they code,
/// what they leave blank, when they send. By partner, and not by force alone.
package struct SourceTables: Sendable {
  private let sent: SentRecords

  /// `names` says how reports name partners.
  package init(_ table: CaseTable, _ context: ComparisonContext, names: [String: Words] = [:]) {
    sent = SentRecords(table, context, names: names)
  }

  /// The tables, those that have nothing to show left out. What is about cases is told era by era.
  package var tables: [ComparedTable] {
    let eras = sent.eras
    let told: [(SentRecords) -> [ComparedTable?]] = [
      { [PartnerAgreement(sent: $0).table] }, { [PartnerMix(sent: $0).table] },
      { [PartnerCompleteness(sent: $0).table] }, { [PartnerHeaping(sent: $0).table] },
      { PartnerTimeliness(sent: $0).tables },
    ]
    let byEra = told.flatMap { make -> [ComparedTable] in
      guard eras.count > 1 else { return make(sent).compactMap(\.self) }
      return eras.flatMap { era in
        make(sent.of(era)).compactMap(\.self).map { titled($0, era) }
      }
    }
    let whole = [
      PartnerBackfill(sent: sent).table, PartnerDuplicates(sent: sent).table,
      PeriodChange(sent: sent)?.table,
    ]
    return byEra + whole.compactMap(\.self)
  }

  private func titled(_ table: ComparedTable, _ era: Era) -> ComparedTable {
    var titled = table
    titled.title = Words(
      en: "\(table.title.en), \(era.label.en)", cy: "\(table.title.cy), \(era.label.cy)")
    return titled
  }
}
