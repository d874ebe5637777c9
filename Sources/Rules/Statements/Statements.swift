import Records

/// Every statement that rules rest on, and every demand that none can test, by family. A test names
/// the file that is missing here.
package enum Statements {
  package static let all: [Statement] = [
    syntax, encoding, limits, file, types, identifiers, person, consent, privacy, referral,
    competentAuthority, decisions, time, exploitation, location, crime, intelligence, marking,
    sharing, crossPartner, aggregates, output, untestable,
  ].flatMap { $0 }.sorted { ($0.source.id, $0.number) < ($1.source.id, $1.number) }

  package static func of(_ source: Source) -> [Statement] { all.filter { $0.source == source } }
}
