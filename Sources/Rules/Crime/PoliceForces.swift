import CanonicalModel
import Records

// Which police force sent a drop, made a referral or recorded a crime. The three are never taken for
// one another.

extension Circumstances {
  /// Who sent the records. A file in the exchange format says so in its drop's manifest alone.
  var sender: String? { drop?.partner ?? partner }

  /// The police force that sent the records, a code of `police-forces`; nothing for anybody else.
  var sendingForce: Code? { sender.flatMap { lists.force(named: $0) } }
}

extension Circumstances {
  /// A hash of the code of the force that sent the records, worked out without making anything: it is
  /// asked of every record.
  var hashOfSendingForce: UInt64? {
    guard let sender, sender.hasSuffix("-police") else { return nil }
    return StableHash.of(sender.utf8.dropLast("-police".utf8.count))
  }
}

extension CodeLists {
  /// The force of that name as a partner or as a first responder: `gwent-police`, or `gmp`.
  func force(named name: String) -> Code? {
    let isLong = name.hasSuffix("-police")
    guard let code = Code(isLong ? name.dropLast("-police".utf8.count) : name[...]),
      self[.policeForces]?.contains(code) == true
    else { return nil }
    return code
  }
}

extension CanonicalRecord {
  /// The force that made the referral; nothing where another organisation did.
  func respondingForce(_ lists: CodeLists) -> Code? {
    code(.firstResponderForce)
      ?? code(.firstResponder).flatMap { lists.force(named: $0.description) }
  }

  /// Whether the class of the crime is modern slavery: 106, with its parts such as `106/2`.
  var isModernSlaveryCrime: Bool { withText(.crimeClass, isModernSlaveryClass) == true }

  /// Whether some of the exploitation was in the United Kingdom, as far as the answer goes.
  var isExploitedInUK: Bool {
    let place = code(.exploitationLocation)
    return place == .inUK || place == .inUKAndOverseas
  }

  /// Whether the date is so shortly before the extract that the force may still be writing: a crime
  /// is to be recorded within a day.
  func isFresh(_ date: PartialDate?, _ circumstances: Circumstances) -> Bool {
    guard let date, let asOf = circumstances.asOf else { return false }
    return date.latest.adding(days: 1) >= asOf
  }
}

extension EffectiveDates {
  /// Modern slavery is a class of recorded crime of its own.
  static let modernSlaveryClass: EffectiveDates = .from("2015-04-01")
  /// By then at the latest the incident codes were in use.
  static let incidentCodes: EffectiveDates = .from("2019-06-01")
}

/// `106`, alone or before a sign, or with a part of two digits behind it as in `10602`.
private func isModernSlaveryClass(_ text: Span<UInt8>) -> Bool {
  guard text.count >= 3, text[0] == UInt8(ascii: "1"), text[1] == UInt8(ascii: "0"),
    text[2] == UInt8(ascii: "6")
  else { return false }
  var digits = 3
  while digits < text.count, text[digits].isDigit { digits += 1 }
  return digits == 3 || digits == 5
}
