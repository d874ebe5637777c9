import CanonicalModel
import Records

/// What an indicator says of one case for one force.
package enum ShareAnswer: Sendable {
  case counted
  case notCounted
  /// The question applies and the field that would answer it is blank: counts against completeness.
  case unknown(CanonicalField)
  /// The question does not apply.
  case outside(Words)

  package static func when(_ isCounted: Bool) -> ShareAnswer { isCounted ? .counted : .notCounted }
}

extension Indicator {
  /// A share of cases: most indicators are.
  ///
  /// What forces control is read from their own records, the rest from all sources together, unless `reading`
  /// says otherwise.
  package static func share(
    _ info: IndicatorInfo, _ reader: CaseReader, minimum: Minimum = .share, notes: [Words] = [],
    answer: @escaping @Sendable (CaseView) -> ShareAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: minimum) {
      table, context in
      var tally = CaseTally()
      var rows: [ShareRow] = []
      for view in reader.views(table, context, into: &tally) {
        if let isCounted = tally.take(answer(view), of: view, reader) {
          rows.append(ShareRow(view, reader, isCounted: isCounted))
        }
      }
      return tally.gathered(.shares(rows), notes: notes)
    }
  }

  /// A share of the cells of several fields: a case has one for each field that applies to it.
  package static func cells(
    _ info: IndicatorInfo, _ reader: CaseReader,
    fields: @escaping @Sendable (CaseView) -> [CanonicalField],
    answer: @escaping @Sendable (CaseView, CanonicalField) -> ShareAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .share) {
      table, context in
      var tally = CaseTally()
      var rows: [ShareRow] = []
      for view in reader.views(table, context, into: &tally) {
        for field in fields(view) {
          // A field that an export lacks is not compared; it is never nought per cent.
          let answer =
            view.supplies(field)
            ? answer(view, field) : .outside(Exclusion.notSupplied(field))
          if let isCounted = tally.take(answer, of: view, reader) {
            rows.append(ShareRow(view, reader, isCounted: isCounted, field: field))
          }
        }
      }
      return tally.gathered(.shares(rows))
    }
  }
}

extension CaseReader {
  /// A reader for what forces control themselves.
  package static func own(
    _ role: ForceRole, _ kinds: RecordKind..., needs: [CanonicalField] = [],
    uses: [CanonicalField] = [], elsewhere: [CanonicalField] = [],
    allowingFor adjustment: Stratum.Adjustment = .ageAndExploitation
  ) -> CaseReader {
    var reader = CaseReader(role: role)
    if !kinds.isEmpty { reader.kinds = kinds }
    (reader.needs, reader.uses, reader.elsewhere) = (needs, uses, elsewhere)
    reader.adjustment = adjustment
    return reader
  }

  /// A reader for what several partners have a part in.
  package static func merged(
    _ role: ForceRole, _ kinds: RecordKind..., needs: [CanonicalField] = [],
    uses: [CanonicalField] = [], elsewhere: [CanonicalField] = [],
    allowingFor adjustment: Stratum.Adjustment = .ageAndExploitation
  ) -> CaseReader {
    var reader = CaseReader(role: role)
    reader.reading = .merged
    if !kinds.isEmpty { reader.kinds = kinds }
    (reader.needs, reader.uses, reader.elsewhere) = (needs, uses, elsewhere)
    reader.adjustment = adjustment
    return reader
  }

  /// All fields that it asks for.
  package var asked: [CanonicalField] { needs + uses + elsewhere }
}

extension CaseTally {
  /// Whether the case is counted; nothing where it is left out.
  mutating func take(_ answer: ShareAnswer, of view: CaseView, _ reader: CaseReader) -> Bool? {
    switch answer {
    case .outside(let reason):
      exclude(view.force, reason)
      return nil
    case .unknown(let field):
      measure(view, reader.needs)
      exclude(view.force, Exclusion.blank(field))
      return nil
    case .counted, .notCounted:
      measure(view, reader.needs)
      if case .counted = answer { return true }
      return false
    }
  }
}

extension ShareRow {
  init(_ view: CaseView, _ reader: CaseReader, isCounted: Bool, field: CanonicalField? = nil) {
    self.init(
      force: view.force, stratum: reader.stratum(of: view), day: view.matter.date?.earliest,
      isCounted: isCounted, operation: view.matter.operation, field: field, record: view.index)
  }
}
