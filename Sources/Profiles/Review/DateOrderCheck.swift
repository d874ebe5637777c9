import CanonicalModel
import Records

/// Fields of one export of which some write the day first and others the month.
enum DateOrderCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    var first: (field: CanonicalField, order: DatePattern.DayOrder)?
    for source in review.reading.sources {
      guard case .date(let patterns, _) = source.source.transform else { continue }
      for order in patterns.compactMap(\.dayOrder) {
        guard let known = first else {
          first = (source.source.field, order)
          continue
        }
        if known.order != order, known.field != source.source.field {
          return [remark(source.source.field, known.field, at: source.place("pattern"))]
        }
      }
    }
    return []
  }

  private static func remark(
    _ field: CanonicalField, _ other: CanonicalField, at position: TextPosition
  ) -> ProfileRemark {
    ProfileRemark(
      .hint, "mixed-day-order", at: position,
      what: Words(
        en: "of \(other.name) and \(field.name), one has the day first and one the month",
        cy: "o \(other.name) a \(field.name), mae gan un y diwrnod yn gyntaf a chan un y mis"),
      mend: Words(
        en: "ask the partner whether one export really writes dates in two orders",
        cy: "gofynnwch i'r partner a yw un allforiad wir yn ysgrifennu dyddiadau mewn dwy drefn"))
  }
}
