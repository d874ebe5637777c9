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
}
