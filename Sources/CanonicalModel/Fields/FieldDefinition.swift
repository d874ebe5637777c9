import Records

/// What is known of a canonical field: all that schemas, pages and labels are made from.
package struct FieldDefinition: Sendable {
  package let field: CanonicalField
  package let part: RecordPart
  package let kind: ValueKind
  /// Whether it may say who somebody is. Such a value never stands in a message as itself.
  package let isSensitive: Bool
  /// Whether a record may hold several values.
  package let isRepeated: Bool
  package let label: Words
  /// What it means, and what it must not be taken for.
  package let meaning: String

  /// Whether it may say who the source of a report is. An export states such a value as redacted
  /// unless it is asked for by name.
  package var isRestricted: Bool {
    switch field {
    case .sourceText, .sourceReference: true
    default: false
    }
  }

  /// The name on the wire and in reports, such as `referredOn`.
  package var name: String { field.name }
}

/// What kind of value a field holds.
package enum ValueKind: Hashable, Sendable {
  case text
  /// A day, a month or a year, as precise as the source was.
  case date
  case code(CodeListID)
  case integer

  package var list: CodeListID? {
    guard case .code(let list) = self else { return nil }
    return list
  }
}

/// The parts that a canonical record is written in.
package enum RecordPart: String, CaseIterable, Sendable {
  case identification, person, referral, exploitation, decision, crime, intelligence
  case support, marac, exchange, sharing

  package var label: Words {
    switch self {
    case .identification: Words(en: "Identification", cy: "Adnabod")
    case .person: Words(en: "Person", cy: "Person")
    case .referral: Words(en: "Referral", cy: "Atgyfeiriad")
    case .exploitation: Words(en: "Exploitation", cy: "Camfanteisio")
    case .decision: Words(en: "Decision", cy: "Penderfyniad")
    case .crime: Words(en: "Crime", cy: "Trosedd")
    case .intelligence: Words(en: "Intelligence", cy: "Cudd-wybodaeth")
    case .support: Words(en: "Support", cy: "Cymorth")
    case .marac: Words(en: "MARAC", cy: "MARAC")
    case .exchange: Words(en: "Intelligence exchange", cy: "Cyfnewid cudd-wybodaeth")
    case .sharing: Words(en: "Sharing envelope", cy: "Amlen rannu")
    }
  }
}

extension CanonicalField {
  private static let table: [FieldDefinition] = {
    let all =
      identificationFields + personFields + referralFields + exploitationFields + decisionFields
      + crimeFields + intelligenceFields + supportFields + sharingFields
    return all.sorted { $0.field.rawValue < $1.field.rawValue }
  }()

  /// Every field with its definition, in the order of the list; a test holds both together.
  package static var definitions: [FieldDefinition] { table }

  package var definition: FieldDefinition { CanonicalField.table[Int(rawValue)] }

  package var name: String { CanonicalField.names[Int(rawValue)] }

  /// Asked for by every finding, so that they are spelled once.
  private static let names = CanonicalField.allCases.map { String(describing: $0) }

  /// The field of that name.
  package init?(name: some StringProtocol) {
    guard let field = CanonicalField.byName[String(name)] else { return nil }
    self = field
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: CanonicalField.allCases.map { (String(describing: $0), $0) })
}
