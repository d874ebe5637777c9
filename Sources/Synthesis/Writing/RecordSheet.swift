import CanonicalModel

/// The texts of one record by field, before a format has been put around them.
///
/// No text holds a character that a format would have to escape but the comma, and several values
/// of a field stand with a `|` between them; tests hold the invented words to that. One sheet is
/// filled again and again and allocates nothing.
struct RecordSheet {
  /// The columns of the exchange format, in canonical order.
  static let columns: [CanonicalField] = [
    .nrmReference, .externalID, .localReference, .givenNames, .familyName, .dateOfBirth,
    .ageGroupAtReferral, .ageGroupAtExploitation, .gender, .nationalities, .pncID, .nhsNumber,
    .postcode, .route, .encounteredOn, .referredOn, .receivedOn, .firstResponder, .forceSentTo,
    .nation, .consentsToReferral, .refusalReason, .cooperatesWithAuthorities, .localAuthority,
    .localAuthorityEmail, .narrative, .exploitationTypes, .exploitationLocation, .exploitationTowns,
    .exploitationCountries, .competentAuthority, .reasonableGrounds, .reasonableGroundsOn,
    .conclusiveGrounds, .conclusiveGroundsOn,
  ]

  private var bytes: [UInt8] = []
  /// By the field's raw value.
  private var ranges = Array(repeating: 0..<0, count: CanonicalField.count)

  /// Forgets the record before.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    for field in RecordSheet.columns { ranges[Int(field.rawValue)] = 0..<0 }
  }

  /// The text of a field, empty where it has none.
  func text(_ field: CanonicalField) -> ArraySlice<UInt8> { bytes[ranges[Int(field.rawValue)]] }

  mutating func set(_ field: CanonicalField, _ text: [UInt8]) {
    write(field) { $0.append(contentsOf: text) }
  }

  /// Sets the field to what `body` appends.
  mutating func write(_ field: CanonicalField, _ body: (inout [UInt8]) -> Void) {
    let start = bytes.count
    body(&bytes)
    ranges[Int(field.rawValue)] = start..<bytes.count
  }

  // MARK: - Spoiling

  mutating func replaceLastByte(of field: CanonicalField, with change: (UInt8) -> UInt8) {
    let last = ranges[Int(field.rawValue)].upperBound - 1
    bytes[last] = change(bytes[last])
  }

  mutating func dropLastByte(of field: CanonicalField) {
    let range = ranges[Int(field.rawValue)]
    ranges[Int(field.rawValue)] = range.lowerBound..<(range.upperBound - 1)
  }
}
