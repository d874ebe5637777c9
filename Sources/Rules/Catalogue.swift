import CanonicalModel
import Records

/// Every rule there is, by family and in the order of its numbers. A test names the file that is
/// missing here.
package enum Catalogue {
  /// Changes when a rule is added, changed or retired.
  package static let version = "2026.4"

  package static let all: [Rule] = [
    syntax, encoding, limits, file, types, identifiers,
    person, consent, privacy, referral, competentAuthority, decisions, time, exploitation, location,
    crime,
    intelligence, marking, sharing, crossPartner, aggregates,
  ].flatMap { $0 }.sorted { $0.id < $1.id }

  private static let byID = Dictionary(
    all.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })

  package static func rule(_ id: String) -> Rule? { byID[id.uppercased()] }
}
