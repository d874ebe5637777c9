import CanonicalModel
import Records

extension Fault {
  static let privacy: [Fault] = [
    .plant(.privacy, 1, at: .givenNames, .adult) { $0.set(.isPseudonymised, "yes") },
    .plant(.privacy, 6, at: .postcode, .adult.withPostcode) {
      $0.set(.onwardSharingAllowed, "yes")
    },
  ]
}

extension FileFault {
  static let privacy: [FileFault] = [
    .file("unsteady-pseudonym.csv", .privacy, 2) {
      $0.text("nrmReference,route,pseudonym\nU1,nrm,k7f3\nU1,nrm,")
      $0.mark()
      $0.text("q9a1\n")
      $0.record = 2
    }
  ]
}

extension CollectionFault {
  static let privacy: [CollectionFault] = [
    .collection(.privacy, 3) {
      $0.drop(of: "essex-police", .year, .supportContact)
      $0.tell(1) { $0.hide(behind: "K7QM29XT41BV", as: "female") }
      $0.drop(of: "refugee-council", .year, .supportContact)
      $0.tell(2, found: .at(.pseudonym)) { $0.hide(behind: "K7QM29XT41BV", as: "male") }
    }
  ]
}

extension Edit {
  /// Puts a pseudonym in the place of all that tells who it is.
  fileprivate mutating func hide(behind pseudonym: String, as gender: String) {
    set(.pseudonym, pseudonym)
    set(.gender, gender)
    clear(.nrmReference, .givenNames, .familyName, .dateOfBirth)
  }
}
