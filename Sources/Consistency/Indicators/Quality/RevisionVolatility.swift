import CanonicalModel
import Records

extension Indicator {
  /// H07: how much the past changes from one drop to the next.
  static let revisionVolatility = Indicator(
    info: IndicatorInfo(
      id: "H07",
      title: Words(en: "Revision of the past", cy: "Diwygio'r gorffennol"),
      question: Words(
        en: "How much does the past change between drops?",
        cy: "Faint mae'r gorffennol yn newid rhwng pecynnau?"),
      numerator: Words(
        en: "cells that say something else in the later drop",
        cy: "celloedd sy'n dweud rhywbeth arall yn y pecyn diweddarach"),
      denominator: Words(
        en: """
          cells of the force's records that were sent again, of cases of months that had ended when the \
          earlier drop was made; what a case comes to later, such as decisions and outcomes, is left out
          """,
        cy: """
          celloedd cofnodion yr heddlu a anfonwyd eto, am achosion o fisoedd a oedd wedi dod i ben pan \
          wnaed y pecyn cynharach; gadewir allan yr hyn y daw achos iddo'n ddiweddarach, megis \
          penderfyniadau a chanlyniadau
          """),
      control: .force, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: "Correcting the past is good practice; much of it makes older figures uncertain.",
        cy: "Mae cywiro'r gorffennol yn arfer da; mae llawer ohono'n gwneud hen ffigurau'n ansicr."),
      pitfalls: [
        Words(
          en: "Decisions that mature are no revisions.",
          cy: "Nid diwygiadau yw penderfyniadau sy'n aeddfedu."),
        Words(
          en: "A new export writes old values in a new way.",
          cy: "Mae allforiad newydd yn ysgrifennu hen werthoedd mewn ffordd newydd."),
      ]),
    role: .source, needs: [], minimum: .share
  ) { table, context in
    Revisions(table, context).gathered
  }
}

private struct Revisions {
  let gathered: Gathered

  init(_ table: CaseTable, _ context: ComparisonContext) {
    var rows: [ShareRow] = []
    for (index, matter) in table.cases.enumerated() {
      guard let day = matter.day, context.period?.contains(day) ?? true else { continue }
      for source in matter.sources where !source.earlier.isEmpty {
        guard let force = source.force, context.forces?.contains(force) ?? true else { continue }
        rows += Revisions.changes(of: source).filter { Month(day).lastDay <= $0.since }.map {
          ShareRow(
            force: force, stratum: matter.stratum.kept(for: .regime), day: day,
            isCounted: $0.isChanged, operation: matter.operation, field: $0.field, record: index)
        }
      }
    }
    var gathered = Gathered(rows.isEmpty ? .absent(nothingAgain) : .shares(rows))
    for partner in table.partners where partner.extracts.count < 2 {
      if let force = partner.force { gathered.refused[force] = oneDrop }
    }
    self.gathered = gathered
  }

  private struct Change {
    let field: CanonicalField
    let since: CivilDate
    let isChanged: Bool
  }

  /// Each cell of each version against the same of the next one.
  private static func changes(of source: CaseSource) -> [Change] {
    let last = CaseSource.Version(extractedOn: source.extractedOn, recorded: source.recorded)
    let versions = source.earlier + [last]
    return zip(versions, versions.dropFirst()).flatMap { old, new -> [Change] in
      guard let since = old.extractedOn else { return [] }
      return settled.compactMap { field in
        let (before, after) = (old.recorded.stated(field), new.recorded.stated(field))
        if before.isEmpty, after.isEmpty { return nil }
        return Change(field: field, since: since, isChanged: before != after)
      }
    }
  }
}

/// What is known of a case when it is recorded, and does not mature.
private let settled: [CanonicalField] = CanonicalField.definitions.filter { definition in
  switch definition.part {
  case .person, .referral, .exploitation: true
  default: false
  }
}.map(\.field)

private let nothingAgain = Words(
  en: "no record was sent in several drops", cy: "ni anfonwyd unrhyw gofnod mewn sawl pecyn")
private let oneDrop = Words(
  en: "only one drop was sent", cy: "dim ond un pecyn a anfonwyd")
