import CanonicalModel
import Records

/// A record with a value of every kind.
enum Samples {
  static func record(_ fill: (inout CanonicalRecord) -> Void) -> CanonicalRecord {
    var record = CanonicalRecord(kind: .referral)
    record.begin(rawRecord: 0)
    fill(&record)
    return record
  }

  static let full = record {
    $0.add("NRM00000001", to: .nrmReference)
    $0.add("Llŷr \"Bach\" <&>", to: .givenNames)
    $0.add(.missing(.refused), to: .familyName)
    $0.add(.date(PartialDate("1990-05")!), to: .dateOfBirth)
    $0.add(.code("GBR"), to: .nationalities)
    $0.add(.code("SOM"), to: .nationalities)
    $0.add(.integer(2), to: .numberOfChildren)
    $0.add(.code("nrm"), to: .route)
    $0.add(.date(PartialDate("2023-02-01")!), to: .referredOn)
    $0.add(.missing(.notSupplied), to: .consentedOn)
    $0.add(.unreadable(.unreadableDate), to: .receivedOn)
    $0.add(.missing(.unknown), to: .exploitationTypes)
    $0.add(.date(PartialDate("2019")!), to: .exploitationStartedOn)
  }
}

extension CanonicalRecord {
  mutating func add(_ content: CanonicalValue.Content, to field: CanonicalField) {
    append(CanonicalValue(field: field, content: content, source: -1))
  }

  mutating func add(_ text: String, to field: CanonicalField) {
    add(.text(make(text.utf8)), to: field)
  }

  mutating func add(bytes: [UInt8], to field: CanonicalField) {
    add(.text(make(bytes)), to: field)
  }
}
