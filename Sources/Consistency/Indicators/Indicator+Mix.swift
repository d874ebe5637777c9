import CanonicalModel
import Records

/// What an indicator of mix says of one case for one force.
package enum MixAnswer: Sendable {
  /// A category, by its place in the list.
  case category(Int)
  case unknown(CanonicalField)
  case outside(Words)
}

extension Indicator {
  /// Cases by category.
  package static func mix(
    _ info: IndicatorInfo, _ reader: CaseReader, _ categories: [Words], notes: [Words] = [],
    answer: @escaping @Sendable (CaseView) -> MixAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .mix) {
      table, context in
      var tally = CaseTally()
      var rows: [MixRow] = []
      for view in reader.views(table, context, into: &tally) {
        if let category = tally.take(answer(view), of: view, reader) {
          rows.append(MixRow(view, reader, category: category))
        }
      }
      return tally.gathered(.mix(categories, rows), notes: notes)
    }
  }
}

extension CaseTally {
  /// The category of the case; nothing where it is left out.
  mutating func take(_ answer: MixAnswer, of view: CaseView, _ reader: CaseReader) -> Int? {
    switch answer {
    case .outside(let reason):
      exclude(view.force, reason)
      return nil
    case .unknown(let field):
      measure(view, reader.needs)
      exclude(view.force, Exclusion.blank(field))
      return nil
    case .category(let category):
      measure(view, reader.needs)
      return category
    }
  }
}

extension MixRow {
  init(_ view: CaseView, _ reader: CaseReader, category: Int) {
    self.init(
      force: view.force, stratum: reader.stratum(of: view), day: view.matter.date?.earliest,
      category: category)
  }
}
