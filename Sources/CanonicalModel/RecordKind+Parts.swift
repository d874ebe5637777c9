extension RecordKind {
  /// The parts of a canonical record that a record of the kind may have.
  package var parts: [RecordPart] {
    switch self {
    case .referral: [.identification, .person, .referral, .exploitation, .decision, .sharing]
    case .encounter: [.identification, .person, .referral, .exploitation, .sharing]
    case .crimeRecord: [.identification, .person, .exploitation, .crime, .sharing]
    case .intelligenceReport:
      [.identification, .person, .exploitation, .intelligence, .sharing]
    case .supportContact: [.identification, .person, .exploitation, .support, .sharing]
    case .maracCase: [.identification, .person, .marac, .sharing]
    case .intelligenceExchange: [.identification, .person, .exchange, .sharing]
    }
  }

  /// The fields of these parts, in the order of the list.
  package var fields: [CanonicalField] {
    CanonicalField.definitions.filter { parts.contains($0.part) }.map(\.field)
  }
}
