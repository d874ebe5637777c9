import CanonicalModel
import Crypto
import Merging
import Records

/// The references by which records of one matter are known.
enum SharedReference: String, CaseIterable {
  case nrmReference = "nrm-reference"
  case externalID = "external-id"
  case crimeReference = "crime-reference"
  case incidentReference = "incident-reference"
  case supportReference = "support-reference"
  case intelligenceReference = "intelligence-reference"
  /// Two partners that hold one report word for word.
  case reportText = "report-text"

  /// What it is in a record; nothing where it has none. What two partners number for themselves is told
  /// apart by the partner, and a duty-to-notify report shares nothing with any other record.
  func value(of record: SourceRecord) -> [UInt8]? {
    if record.isDutyToNotify {
      guard self == .nrmReference || self == .externalID else { return nil }
      return record.soundIdentifier(field).map { Array("duty-to-notify ".utf8) + $0 }
    }
    switch self {
    case .nrmReference, .externalID, .intelligenceReference: return record.soundIdentifier(field)
    case .crimeReference, .incidentReference, .supportReference:
      return record.soundIdentifier(field).map { Array("\(record.partner) ".utf8) + $0 }
    case .reportText:
      guard record.kind == .intelligenceReport, let text = record.text(.sanitisedText),
        text.count >= SharedReference.shortestReport
      else { return nil }
      return Array(SHA256.hash(data: text))
    }
  }

  /// A shorter text may be written twice by chance.
  private static let shortestReport = 60

  private var field: CanonicalField {
    switch self {
    case .nrmReference: .nrmReference
    case .externalID: .externalID
    case .crimeReference: .crimeReference
    case .incidentReference: .incidentReference
    case .supportReference: .supportReference
    case .intelligenceReference: .intelligenceReference
    case .reportText: .sanitisedText
    }
  }

  /// Whether all that share it speak of one person: a crime may have several victims, a referral and a
  /// support case have one person.
  var holdsPersons: Bool {
    switch self {
    case .nrmReference, .externalID, .supportReference: true
    default: false
    }
  }

  /// Whether two records of the kind that share it are one and the same.
  func isOfOneRecord(_ kind: RecordKind) -> Bool {
    switch self {
    case .nrmReference, .externalID: kind == .referral
    case .crimeReference: kind == .crimeRecord
    case .intelligenceReference, .reportText: kind == .intelligenceReport
    case .incidentReference, .supportReference: false
    }
  }
}
