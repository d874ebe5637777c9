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
    .plant(.identifiers, 2, at: .croNumber, .adult.bornAbout1980) {
      $0.set(.croNumber, "065656/91G")
    },
    .plant(.identifiers, 3, at: .croNumber, .adult) { $0.set(.croNumber, "065656/31R") },
    .plant(.identifiers, 4, at: .nationalInsuranceNumber, .adult) {
      $0.set(.nationalInsuranceNumber, "BG123457A")
    },
    // An inward code has no K.
    .plant(.identifiers, 5, at: .postcode, .adult.withPostcode) {
      $0.changeLastByte(of: .postcode) { _ in UInt8(ascii: "K") }
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
