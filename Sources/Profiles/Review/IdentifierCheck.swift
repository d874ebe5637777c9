import CanonicalModel
import Records

/// An export whose records cannot be told apart.
enum IdentifierCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    let supplied = review.export.suppliedFields
    let hasOwn = supplied.contains { $0.definition.part == .identification && $0 != .recordedOn }
    guard !hasOwn else { return [] }
    return [
      ProfileRemark(
        .hint, "no-identifier", at: review.place("fields"),
        what: Words(
          en: "no field holds a reference by which a record is known",
          cy: "nid oes maes sy'n dal cyfeirnod i adnabod cofnod"),
        mend: Words(
          en: "map a reference, such as localReference; if the export has none, ask the partner "
            + "for one",
          cy: "mapiwch gyfeirnod, fel localReference; os nad oes un yn yr allforiad, gofynnwch i'r "
            + "partner am un"))
    ]
  }
}
