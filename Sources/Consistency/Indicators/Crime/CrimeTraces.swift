import CanonicalModel
import Records

extension CaseView {
  /// The force's own crime records of the matter. One that says of no force whose it is, is taken for the
  /// force's.
  var ownCrimes: [Case] { related(.crimeRecord).filter { $0.isRecorded(by: force) } }

  /// Whether a crime or an incident of the force is on record, recorded no later than a day. A record whose
  /// day nobody wrote down is there, whenever it was made.
  func hasCrimeOrIncident(by limit: CivilDate) -> Bool {
    let own = [recorded].filter { $0.namesCrimeOrIncident && $0.isRecorded(by: force) }
    return (own + ownCrimes.map(\.merged)).contains { record in
      record.date(.crimeRecordedOn).map { $0.earliest <= limit } ?? true
    }
  }
}

extension Case {
  /// Whether the record is the force's, or says of no force that it is another's.
  func isRecorded(by force: Code) -> Bool {
    if sources.contains(where: { $0.force == force }) { return true }
    return sources.allSatisfy { $0.force == nil } && merged.isRecorded(by: force)
  }
}

extension Recorded {
  fileprivate func isRecorded(by force: Code) -> Bool {
    code(.recordingForce).map { $0 == force } ?? true
  }

  /// Whether it names a crime or an incident, by a reference or by a status.
  fileprivate var namesCrimeOrIncident: Bool {
    if isStated(.incidentCode) || isStated(.crimeClass) { return true }
    return [CanonicalField.crimeReference, .incidentReference].contains { field in
      text(field).map { !Placeholder.isOne($0) } ?? false
    }
  }
}

/// What the police call a matter, as far as the national counting rules have a name for it.
enum CrimeStatus {
  /// Class 106, modern slavery.
  case crime
  /// N200/01 to N200/06.
  case incident(Code)

  /// The incident code counts where there is one, for it is what the crime class leaves open.
  init?(_ recorded: Recorded) {
    if let code = recorded.code(.incidentCode) {
      self = .incident(code)
    } else if let text = recorded.text(.crimeClass), CrimeStatus.isModernSlavery(text) {
      self = .crime
    } else {
      return nil
    }
  }

  /// `106` or a part of it, such as `106/2`; never `1061`.
  private static func isModernSlavery(_ text: [UInt8]) -> Bool {
    guard text.starts(with: Array("106".utf8)) else { return false }
    return text.count == 3 || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[3])
  }

  /// Whether it fits a reasonable grounds decision, by the counting rules since June 2019. A negative decision
  /// alone cancels no crime, and what was passed on is for another force to follow.
  func fits(isPositive: Bool) -> Bool {
    switch self {
    case .crime: true
    case .incident("N200/06"): true
    case .incident("N200/04"): isPositive
    case .incident("N200/02"), .incident("N200/05"): !isPositive
    case .incident: false
    }
  }

  /// Whether it was passed to another force.
  var isTransfer: Bool {
    if case .incident("N200/06") = self { return true }
    return false
  }
}
