import CanonicalModel
import Records

extension Indicator {
  /// A share of cases whose answer needs something of the table as a whole, worked out once.
  ///
  /// `refusing` names forces that cannot be compared for what was found.
  static func share<Known: Sendable>(
    _ info: IndicatorInfo, _ reader: CaseReader, notes: [Words] = [],
    knowing: @escaping @Sendable (CaseTable, ComparisonContext) -> Known,
    refusing: @escaping @Sendable (Known) -> [Code: Words] = { _ in [:] },
    answer: @escaping @Sendable (CaseView, Known) -> ShareAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .share) {
      table, context in
      let known = knowing(table, context)
      let plain = share(info, reader, notes: notes) { answer($0, known) }
      var gathered = plain.gather(table, context)
      gathered.refused.merge(refusing(known)) { first, _ in first }
      return gathered
    }
  }

  /// A share of cells whose answer needs something of the table as a whole, worked out once.
  static func cells<Known: Sendable>(
    _ info: IndicatorInfo, _ reader: CaseReader,
    fields: @escaping @Sendable (CaseView) -> [CanonicalField],
    knowing: @escaping @Sendable (CaseTable, ComparisonContext) -> Known,
    answer: @escaping @Sendable (CaseView, CanonicalField, Known) -> ShareAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .share) {
      table, context in
      let known = knowing(table, context)
      return cells(info, reader, fields: fields) { answer($0, $1, known) }.gather(table, context)
    }
  }

  /// A share of cases with others of the same cases beside it, which no verdict rests on.
  static func share(
    _ info: IndicatorInfo, _ reader: CaseReader, notes: [Words] = [], beside: [CompanionQuestion],
    answer: @escaping @Sendable (CaseView) -> ShareAnswer
  ) -> Indicator {
    let plain = share(info, reader, notes: notes, answer: answer)
    return Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .share) {
      table, context in
      var gathered = plain.gather(table, context)
      for question in beside {
        let other = share(info, reader, answer: question.answer).evidence(table, context)
        if case .shares(let rows) = other {
          gathered.companions.append(ShareCompanion(question.label, rows))
        }
      }
      return gathered
    }
  }
}

extension Indicator {
  /// The same, with no evidence at all where the table has nothing to answer it from.
  func absent(_ reason: Words, when isAbsent: @escaping @Sendable (CaseTable) -> Bool) -> Indicator
  {
    Indicator(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      isAbsent(table) ? Gathered(.absent(reason)) : gather(table, context)
    }
  }
}

/// A second question to the cases of an indicator.
struct CompanionQuestion: Sendable {
  let label: Words
  let answer: @Sendable (CaseView) -> ShareAnswer

  init(_ label: Words, _ answer: @escaping @Sendable (CaseView) -> ShareAnswer) {
    self.label = label
    self.answer = answer
  }
}
