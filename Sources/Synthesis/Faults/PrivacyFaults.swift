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
