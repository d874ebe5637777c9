import CanonicalModel
import Records

extension Fault {
  static let identifiers: [Fault] = [
    .plant(.identifiers, 1, at: .pncID, .adult.withPNCID) {
      $0.changeLastByte(of: .pncID) {
        $0 == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      }
    },
    .plant(.identifiers, 1, in: .encounter, at: .pncID, .adult) { $0.set(.pncID, "2001/1234") },
    // The year is one that both centuries allow.
    .plant(.identifiers, 2, at: .croNumber, .adult.bornAbout1980.concluded) {
      $0.set(.croNumber, "065656/91G")
    },
    // Nobody else has the number, which would be a fault of its own.
    .plant(.identifiers, 3, at: .croNumber, .adult) { $0.setCRONumber(year: 31) },
    // Two open cases of one person would be a fault of its own.
    .plant(.identifiers, 4, at: .nationalInsuranceNumber, .adult.concluded) {
      $0.set(.nationalInsuranceNumber, "BG123457A")
    },
    // An inward code has no K.
    .plant(.identifiers, 5, at: .postcode, .adult.withPostcode) {
      $0.changeLastByte(of: .postcode) { _ in UInt8(ascii: "K") }
    },
    .plant(.identifiers, 6, at: .uprn, .adult) { $0.set(.uprn, "1000111222333") },
    .plant(.identifiers, 7, at: .homeOfficeReference, .adult.concluded) {
      $0.set(.homeOfficeReference, "HOX99")
    },
    .plant(.identifiers, 8, at: .homeOfficeReference, .adult.concluded) {
      $0.set(.homeOfficeReference, "A-number 1234567")
    },
    .plant(.identifiers, 12, in: .crimeRecord, at: .crimeReference) {
      $0.set(.crimeReference, "CAD \($0.story.number)")
    },
    // Ten digits, of a year in which nothing was recorded.
    .plant(.identifiers, 13, in: .crimeRecord, at: .crimeReference) {
      $0.set(.crimeReference, "50" + ($0.story.number % 100_000_000).padded(8))
    },
    // The form gives every submission a UUID since October 2021.
    .plant(.identifiers, 11, at: .externalID, .anyone.from(2021, 11, 1)) {
      $0.dropLastByte(of: .externalID)
    },
    .plant(.identifiers, 14, at: .nrmReference, .adult.afterAnother) {
      $0.copyFromEarlier(.nrmReference)
    },
    .plant(.identifiers, 16, at: .nhsNumber, .adult.withNHSNumber) {
      $0.changeLastByte(of: .nhsNumber) { 48 + ($0 - 47) % 10 }
    },
  ]
}

extension Edit {
  /// Writes a CRO number of the year, with its check letter, that no other case has.
  fileprivate mutating func setCRONumber(year: Int) {
    let serial = story.number % 1_000_000
    let letter = CheckLetter.letter(for: year * 1_000_000 + serial)
    set(
      .croNumber,
      "\(serial.padded(6))/\(year.padded(2))" + String(decoding: [letter], as: UTF8.self))
  }
}

extension CollectionFault {
  static let identifiers: [CollectionFault] = [
    .collection(.identifiers, 9) {
      $0.casting = .spring.concluded.withPNCID
      $0.drop(of: "wiltshire-police", .year)
      $0.tell(1)
      $0.tell(2, found: .at(.pncID)) { $0.copyFromEarlier(.pncID) }
    },
    .collection(.identifiers, 10) {
      $0.casting = .spring.concluded.withPNCID
      $0.drop(of: "staffordshire-police", .year)
      $0.tell(1)
      $0.drop(of: "warwickshire-police", .year)
      $0.tell(1, found: .at(.pncID)) { $0.setOtherPNCID() }
    },
    // Without a status, by which an open case would be known too.
    .collection(.identifiers, 15) {
      $0.casting = .spring.awaiting.withPNCID
      $0.drop(of: "humberside-police", .year)
      $0.tell(1) { $0.clear(.caseStatus, .statusOn) }
      $0.tell(2, found: .at(.nrmReference)) {
        $0.copyPersonFromEarlier()
        $0.clear(.caseStatus, .statusOn)
      }
    },
    .collection(.identifiers, 17) {
      $0.casting = .spring.concluded
      $0.drop(of: "cleveland-police", .year)
      $0.tell(1)
      $0.tell(1, found: .at(.nrmReference))
    },
  ]
}

extension Edit {
  /// Writes the id of another entry of the Police National Computer.
  fileprivate mutating func setOtherPNCID() {
    let (year, number) = (story.days.encountered.year - 1, story.number + 50)
    change(.pncID) { _ in
      var bytes: [UInt8] = []
      bytes.appendPNCID(year: year, record: number)
      return bytes
    }
  }

  /// Writes down the person of the record before, as who is referred again.
  mutating func copyPersonFromEarlier() {
    for field: CanonicalField in [
      .givenNames, .familyName, .dateOfBirth, .gender, .pncID,
    ] { copyFromEarlier(field) }
    clear(.statedAge)
  }
}
